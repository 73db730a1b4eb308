import { useEffect, useRef, useState } from 'preact/hooks';
import { workspaceLock } from '../../content/messages/en/your-data-lock';
import { canLock } from '../../platform/cipher';
import { today } from '../../platform/clock';
import { download } from '../../platform/files';
import { $saveState, flush, loadEngagement } from '../../stores/engagement';
import { lockedAsFile, removeForEver, tidyWhenLocked, unlockWorkspace } from '../../stores/lock';
import { keepFocus } from '../ui/keep-focus';
import { useStore } from '../use-store';
import { Unlock } from './Unlock';

const words = workspaceLock.locked;

/** What every page with a document shows while all documents are locked. */
export function LockedWorkspace() {
  const { kind } = useStore($saveState);
  useEffect(tidyWhenLocked, []);
  // Somebody unlocked it, here or in another tab: the page begins anew, with what was typed before it knew.
  useEffect(() => {
    if (!['locked', 'loading', 'saving'].includes(kind)) void flush().then(() => location.reload());
  }, [kind]);
  const attempt = async (passphrase: string): Promise<boolean | string> => {
    const outcome = await unlockWorkspace(passphrase);
    if (outcome === 'unlocked') void loadEngagement();
    return outcome === 'unlocked' ? true : outcome === 'wrong' ? false : words[outcome];
  };
  return (
    <div class="stack-wide">
      <section class="stack" aria-labelledby="locked-heading">
        <h1 id="locked-heading">{words.title}</h1>
        <p class="lead">{words.about}</p>
        {canLock() ? (
          <Unlock id="unlock-workspace" wrong={words.wrong} onTry={attempt} />
        ) : (
          <p class="notice">{words.cannot}</p>
        )}
      </section>
      <section class="stack" aria-labelledby="locked-otherwise">
        <h2 id="locked-otherwise">{words.otherwise}</h2>
        <div>
          <p>
            <a class="plain" href="?guest" aria-describedby="locked-guest">
              {words.guest}
            </a>
          </p>
          <p id="locked-guest" class="soft small">
            {words.guestAbout}
          </p>
        </div>
        <AsFile />
        <Remove />
        <p class="soft small">{words.elsewhere}</p>
      </section>
    </div>
  );
}

function AsFile() {
  const [says, setSays] = useState('');
  const take = async () => {
    const text = await lockedAsFile();
    if (text === null) setSays(words.fileFailed);
    else download(text, words.fileName(today()), 'application/json');
  };
  return (
    <div>
      <p>
        <button type="button" class="plain" aria-describedby="locked-file" onClick={() => void take()}>
          {words.file}
        </button>
      </p>
      <p id="locked-file" class="soft small">
        {words.fileAbout}
      </p>
      <div role="status">{says && <p class="notice">{says}</p>}</div>
    </div>
  );
}

/** Nothing brings it back, so it is asked for twice. */
function Remove() {
  const [isAsked, setAsked] = useState(false);
  const [says, setSays] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const remove = async () => {
    if (await removeForEver()) void loadEngagement();
    else setSays(words.removeFailed);
  };
  const ask = (isNow: boolean) => {
    setAsked(isNow);
    keepFocus(() => (isNow ? keep : first).current);
  };
  return (
    <div>
      {isAsked ? (
        <div role="group" aria-labelledby="locked-sure" class="stack">
          <p id="locked-sure" class="notice">
            {words.removeSure}
          </p>
          <p>
            <button ref={keep} type="button" class="button" onClick={() => ask(false)}>
              {words.removeNo}
            </button>{' '}
            <button type="button" class="button quiet" onClick={() => void remove()}>
              {words.removeYes}
            </button>
          </p>
        </div>
      ) : (
        <>
          <p>
            <button ref={first} type="button" class="plain" aria-describedby="locked-remove" onClick={() => ask(true)}>
              {words.remove}
            </button>
          </p>
          <p id="locked-remove" class="soft small">
            {words.removeAbout}
          </p>
        </>
      )}
      <div role="status">{says && <p class="notice">{says}</p>}</div>
    </div>
  );
}
