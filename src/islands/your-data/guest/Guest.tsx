import { useEffect, useRef, useState } from 'preact/hooks';
import { guestWords as words } from '../../../content/messages/en/your-data-guest';
import { pathTo } from '../../../lib/base-path';
import { takeQuery } from '../../../platform/address';
import { isGuest } from '../../../platform/guest';
import { becomeGuest, leaveGuest } from '../../../stores/guest';

/** Working without leaving anything here: how to begin, and how to end it. */
export function Guest() {
  const [wasLeft] = useState(() => takeQuery('left') !== null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <section class="guest stack" aria-labelledby="guest-heading">
      <h2 id="guest-heading">{words.heading}</h2>
      {wasLeft && (
        <p class="notice" role="status" tabIndex={-1} ref={said}>
          {words.left}
        </p>
      )}
      {isGuest() ? <Leave /> : <Begin />}
    </section>
  );
}

function Begin() {
  const begin = async () => {
    await becomeGuest();
    location.assign(pathTo('/assess/'));
  };
  return (
    <>
      <p>{words.about}</p>
      <p>
        <button type="button" class="button quiet" onClick={() => void begin()}>
          {words.begin}
        </button>
      </p>
    </>
  );
}

function Leave() {
  const [hasFailed, setFailed] = useState(false);
  const backup = async () => {
    try {
      await (await import('../../ui/download-backup')).downloadBackup();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const leave = async () => {
    await leaveGuest();
    location.assign(pathTo('/data/?left#guest'));
  };
  return (
    <>
      <p>{words.is}</p>
      <p>
        {words.backupFirst} {words.leavingText}
      </p>
      <p class="guest-verbs">
        <button type="button" class="button quiet" onClick={() => void backup()}>
          {words.backup}
        </button>
        <button type="button" class="button" onClick={() => void leave()}>
          {words.leave}
        </button>
      </p>
      {hasFailed && <p role="alert">{words.backupFailed}</p>}
    </>
  );
}
