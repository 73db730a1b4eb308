import { useState } from 'preact/hooks';
import { offlineWords as words } from '../../../content/messages/en/your-data-offline';
import { forgetSite, registered, useNow } from '../../../platform/service-worker';
import { Install } from './Install';
import { Typefaces } from './Typefaces';
import { useOffline, type OfflineState } from './use-offline';

/** Whether the site itself is on this device, and what to do when something is wrong with it. */
export function Offline() {
  const { state, waiting, failed, look } = useOffline();
  const [said, setSaid] = useState('');

  async function check(): Promise<void> {
    setSaid('');
    const registration = await registered();
    try {
      await registration?.update();
    } catch {
      return setSaid(words.check.failed);
    }
    if (registration && !registration.installing && !registration.waiting) setSaid(words.check.none);
    await look();
  }

  async function repair(): Promise<void> {
    // What is here may be all there is to be had.
    const answer = await fetch(`${location.pathname}?fresh`, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) return setSaid(words.repair.noNetwork);
    await forgetSite();
    location.reload();
  }

  return (
    <section class="offline stack" aria-labelledby="offline-heading">
      <h2 id="offline-heading">{words.heading}</h2>
      <div role="status" class="stack">
        <p>{sentence(state)}</p>
        {state.kind === 'ready' && state.about.kept < state.about.files && (
          <p class="soft">{words.states.some(state.about.files - state.about.kept)}</p>
        )}
        {failed && (
          <p class="notice">{failed.why === 'full' ? words.failed.full : words.failed[failed.why](failed.path)}</p>
        )}
        {waiting && <p class="notice">{words.ready}</p>}
        {said && <p>{said}</p>}
      </div>
      {state.kind === 'ready' && (
        <dl class="offline-facts">
          <dt>{words.facts.version}</dt>
          <dd>{words.version(state.about.news.version, state.about.version)}</dd>
          <dt>{words.facts.size}</dt>
          <dd>{words.size(state.about.bytes)}</dd>
          <dt>{words.facts.typefaces}</dt>
          <dd>{words.typefaces(state.typefaces.kept, state.typefaces.of)}</dd>
        </dl>
      )}
      {state.kind === 'ready' && (
        <p class="offline-verbs">
          {waiting && (
            <button type="button" class="button quiet" onClick={() => useNow(waiting)}>
              {words.use}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => void check()}>
            {words.check.button}
          </button>
          <button type="button" class="button quiet" aria-describedby="offline-repair" onClick={() => void repair()}>
            {words.repair.button}
          </button>
        </p>
      )}
      {state.kind === 'ready' && (
        <p id="offline-repair" class="soft small">
          {words.repair.about}
        </p>
      )}
      {state.kind === 'ready' && <Typefaces {...state.typefaces} onDone={() => void look()} />}
      <Install />
    </section>
  );
}

function sentence(state: OfflineState): string {
  if (state.kind === 'opening') return words.opening;
  if (state.kind === 'fetching') return words.states.fetching(state.done, state.of);
  if (state.kind === 'ready') return words.states.ready(state.about.readyAt ?? new Date().toISOString());
  return words.states[state.kind];
}
