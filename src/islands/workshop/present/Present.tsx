import { useState } from 'preact/hooks';
import { presentWords as words } from '../../../content/messages/en/workshop-present';
import { practiceWords } from '../../../content/words/practices';
import type { Scene } from '../../../domain/workshop/present/presented-schema';
import { pathTo } from '../../../lib/base-path';
import { $engagement } from '../../../stores/engagement';
import { lazy } from '../../ui/lazy';
import { useStore } from '../../use-store';
import type { Step } from '../steps';
import { sessionOf } from './session';
import { useHost } from './use-host';
import { usePresented } from './use-presented';
import { modes, type Mode } from './wanted';

const [OnThisScreen] = lazy(async () => (await import('./OnThisScreen')).OnThisScreen);

/** Presenting to the room: the window for the projector, what it shows, and the same on this screen. */
export function Present({ step, hash }: { step: Step; hash: string }) {
  const { id } = useStore($engagement);
  const [mode, setMode] = useState<Mode>('follow');
  const [isHere, setHere] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const presented = usePresented(mode, step, hash);
  const session = sessionOf(id);
  const isHeard = useHost(session, presented);
  const address = pathTo(`/workshop/present/#${session}`);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    const opened = window.open(address, `attune-presenter-${session}`, 'popup,width=1280,height=720');
    setBlocked(!opened);
    // The two speak by the channel alone.
    if (opened) opened.opener = null;
  };
  return (
    <section class="present" aria-labelledby="present-heading">
      <h2 id="present-heading" class="label">
        {words.heading}
      </h2>
      <p role="status" class="present-state">
        {isHeard ? words.shows(sceneName(presented.scene)) : words.closed}
      </p>
      <div class="present-controls">
        <label>
          {words.choose}{' '}
          <select value={mode} onChange={(event) => setMode(event.currentTarget.value as Mode)}>
            {modes.map((each) => (
              <option key={each} value={each}>
                {words.modes[each]}
              </option>
            ))}
          </select>
        </label>
        <a class="present-link" href={address} target="_blank" rel="noopener" onClick={open}>
          {words.open}
        </a>
        <button type="button" class="plain" onClick={() => setHere(true)}>
          {words.here}
        </button>
      </div>
      {isBlocked && !isHeard && (
        <p class="notice" role="status">
          {words.blocked}{' '}
          <a href={address} target="_blank" rel="noopener">
            {words.asTab}
          </a>
          . {words.drag}
        </p>
      )}
      {isHere && <OnThisScreen shown={presented} step={step} onClose={() => setHere(false)} />}
    </section>
  );
}

function sceneName(scene: Scene): string {
  if (scene.kind === 'waiting') return words.scenes.waiting(scene.views, scene.link !== null);
  if (scene.kind === 'overview') return words.scenes.overview(scene.practices.length);
  if (scene.kind === 'asked') return words.scenes.asked(practiceWords[scene.practice]?.name ?? scene.practice);
  if (scene.kind === 'practice') return practiceWords[scene.shown.practice]?.name ?? scene.shown.practice;
  return words.scenes[scene.kind];
}
