import { useState } from 'preact/hooks';
import { workspaceLock as words } from '../../../content/messages/en/your-data-lock';
import { pathTo } from '../../../lib/base-path';
import { canLock } from '../../../platform/cipher';
import { isGuest } from '../../../platform/guest';
import { lockWorkspace } from '../../../stores/lock';
import { $workspace } from '../../../stores/workspace';
import { NewPassphrase } from '../../lock/NewPassphrase';
import { useStore } from '../../use-store';

/** Locks everything that this browser keeps, for a computer that others use. */
export function Locked() {
  const [state, setState] = useState<'working' | keyof typeof words.outcomes | null>(null);
  const entries = useStore($workspace);
  const lock = async (passphrase: string): Promise<boolean> => {
    setState('working');
    const outcome = await lockWorkspace(passphrase);
    // The page lets go of what it holds, and comes back locked.
    if (outcome === 'locked') location.reload();
    else setState(outcome);
    return outcome === 'locked';
  };
  return (
    <section class="stack" aria-labelledby="lock-heading">
      <h2 id="lock-heading">{words.heading}</h2>
      <p>{words.helps}</p>
      <p>{words.helpsNot}</p>
      <p class="soft small">{words.stays}</p>
      {isGuest() && <p class="notice">{words.guest}</p>}
      {!isGuest() && !canLock() && <p class="notice">{words.cannot}</p>}
      {!isGuest() && canLock() && (
        <>
          <p>
            <a href={pathTo('/workspace/')}>{words.backupFirst}</a>
          </p>
          <NewPassphrase
            id="lock-workspace"
            names={() => entries.map(({ name }) => name)}
            button={words.button}
            isBusy={state === 'working'}
            onTake={lock}
          />
          <div role="status" class="small">
            {state === 'working' && <p>{words.working}</p>}
            {state && state !== 'working' && <p class="notice">{words.outcomes[state]}</p>}
          </div>
        </>
      )}
    </section>
  );
}
