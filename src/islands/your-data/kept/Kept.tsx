import { useState } from 'preact/hooks';
import { keptWords as words } from '../../../content/messages/en/your-data-kept';
import { pathTo } from '../../../lib/base-path';
import { askToKeep, type Persistence } from '../../../platform/persistence';
import { $saveState } from '../../../stores/engagement';
import { $workspace, $workspaceReading } from '../../../stores/workspace';
import { useEngagementLoaded, useStore } from '../../use-store';
import { Backups } from './Backups';
import { useKept } from './use-kept';

/** From this share of the room on it is said that it is nearly full. */
const nearlyFull = 0.9;

/** What is kept here, how safe it is, and when it was last backed up. */
export function Kept() {
  const isLoaded = useEngagementLoaded();
  const entries = useStore($workspace);
  const { isListed, unreadable } = useStore($workspaceReading);
  const saved = useStore($saveState);
  const { kept, lookAgain } = useKept();
  const [asked, setAsked] = useState<Persistence | null>(null);
  const own = entries.filter(({ example }) => !example);
  const isFailed = saved.kind === 'failed' && (saved.reason === 'blocked' || saved.reason === 'unknown');
  const ask = async () => {
    setAsked(await askToKeep());
    lookAgain();
  };
  return (
    <section class="kept stack" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{words.heading}</h2>
      {isFailed ? (
        <p class="notice">{words.failed}</p>
      ) : isLoaded && isListed && kept ? (
        <>
          <p>
            {words.organisations(own.length, own.length < entries.length)}{' '}
            {kept.room ? words.room(kept.room.used, kept.room.of) : words.noRoom}
          </p>
          {unreadable > 0 && <p>{words.unreadable(unreadable)}</p>}
          {kept.room && kept.room.used > nearlyFull * kept.room.of && <p class="notice">{words.nearlyFull}</p>}
          <h3>{words.safe}</h3>
          <p>
            {words.persistence[kept.persistence]} {words.private}
          </p>
          {kept.persistence === 'notKept' && (
            <p class="kept-ask">
              <button type="button" class="button quiet" onClick={() => void ask()}>
                {words.ask}
              </button>
              <span class="soft small">{words.askAbout}</span>
            </p>
          )}
          <div role="status">{asked !== null && <p class="notice">{words.asked[asked]}</p>}</div>
          {saved.kind !== 'empty' && <Backups />}
          {entries.length > 0 && (
            <p>
              <a href={pathTo('/workspace/')}>{own.length > 1 ? words.all : words.list}</a>
            </p>
          )}
        </>
      ) : (
        <p class="soft kept-reading">{words.reading}</p>
      )}
    </section>
  );
}
