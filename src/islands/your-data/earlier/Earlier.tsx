import { useRef, useState } from 'preact/hooks';
import { earlierWords as words } from '../../../content/messages/en/your-data-earlier';
import { $engagement } from '../../../stores/engagement';
import { $workspace, $workspaceReading } from '../../../stores/workspace';
import { useEngagementLoaded, useStore } from '../../use-store';
import { State } from './State';
import { useEarlier } from './use-earlier';
import { useVerbs } from './use-verbs';

/** Shown before somebody asks for all. */
const first = 8;

/** The earlier states of the organisation that is open, and the ways back to each. */
export function Earlier() {
  const isLoaded = useEngagementLoaded();
  const now = useStore($engagement);
  const entries = useStore($workspace);
  const { isListed, waiting, unreadable } = useStore($workspaceReading);
  const { kind, states } = useEarlier(isLoaded);
  const [isWhole, setIsWhole] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const { said, goBack, beside, backup } = useVerbs(() => status.current?.focus());
  const isNoOrganisation = entries.length + waiting + unreadable === 0;
  const readable = states.flatMap((point) => (point.state ? [{ point, state: point.state }] : []));
  const shown = isWhole ? readable : readable.slice(0, first);
  const damaged = states.filter(({ state }) => state === null).length;
  const bytes = states.reduce((sum, each) => sum + each.bytes, 0);
  return (
    <section class="earlier stack" aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">{words.heading}</h2>
      <p>{words.about}</p>
      <div ref={status} class="earlier-said" role="status" tabIndex={-1}>
        {said && (
          <p class="notice">
            {said.text}{' '}
            {said.next && (
              <button type="button" class="plain" onClick={said.next.act}>
                {said.next.name}
              </button>
            )}
          </p>
        )}
      </div>
      {kind === 'failed' && <p class="notice">{words.failed}</p>}
      {(kind === 'reading' || (kind === 'read' && !isListed)) && <p class="soft">{words.reading}</p>}
      {kind === 'read' && isListed && states.length === 0 && (
        <p class="soft">{isNoOrganisation ? words.noOrganisation : words.none}</p>
      )}
      {states.length > 0 && (
        <>
          <p class="soft small">{words.of(now.organisation.name || words.unnamed, states.length, bytes)}</p>
          <ul class="earlier-list">
            {shown.map(({ point, state }) => (
              <State
                key={point.number}
                point={point}
                state={state}
                now={now}
                onGoBack={(...all) => void goBack(...all)}
                onBeside={(...all) => void beside(...all)}
                onBackup={(each) => void backup(each)}
              />
            ))}
          </ul>
          {shown.length < readable.length && (
            <p>
              <button type="button" class="button quiet" onClick={() => setIsWhole(true)}>
                {words.all(readable.length)}
              </button>
            </p>
          )}
          {damaged > 0 && <p class="notice">{words.damaged(damaged)}</p>}
        </>
      )}
    </section>
  );
}
