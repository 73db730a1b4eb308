import { useEffect, useState } from 'preact/hooks';
import { lockWords } from '../../content/messages/en/lock';
import type { LockedFile } from '../../domain/lock/format';
import type { LockedError } from '../../domain/lock/parse';
import { canLock } from '../../platform/cipher';
import { workspaceTextOf } from '../../stores/locked-browser';
import { readLocked, unlockText } from '../../stores/locked-files';
import { Unlock } from './Unlock';

const words = lockWords.open;

interface Props {
  /** Of the file. */
  text: string;
  name: string;
  /** Takes the text that was locked in it. */
  onOpen: (text: string) => void;
  onLeave: () => void;
}

/** A locked backup that was chosen: whether it is whole, then its passphrase, then what the plain one goes through. */
export function OpenLocked({ text, name, onOpen, onLeave }: Props) {
  const [read, setRead] = useState<{ file: LockedFile } | { says: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (!canLock()) return setRead({ says: lockWords.cannotOpen });
    setRead(null);
    void readLocked(text).then((result) => {
      if (isCurrent) setRead(result.kind === 'ok' ? { file: result.file } : { says: saidOf(result.error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const attempt = async (file: LockedFile, passphrase: string) => {
    const unlocked = await unlockText(file, passphrase);
    if (unlocked.kind === 'wrongPassphrase') return false;
    const opened =
      unlocked.kind !== 'ok' ? null : file.holds === 'browser' ? workspaceTextOf(unlocked.text) : unlocked.text;
    if (opened === null) return saidOf({ kind: 'damaged' });
    onOpen(opened);
    return true;
  };
  return (
    <div class="stack">
      <div role="status" class="small">
        {read && 'says' in read && <p class="notice">{read.says}</p>}
      </div>
      {read && 'file' in read && (
        <div class="stack" role="group" aria-labelledby="open-locked-heading">
          <h3 id="open-locked-heading">
            <bdi>{words.heading(name)}</bdi>
          </h3>
          <p>{words.about}</p>
          <Unlock
            key={text}
            id="open-locked"
            wrong={words.wrong}
            onTry={(passphrase) => attempt(read.file, passphrase)}
            onLeave={onLeave}
          />
        </div>
      )}
    </div>
  );
}

function saidOf({ kind }: LockedError): string {
  const says = kind === 'newer' ? words.newer : kind === 'work' ? words.work : words.damaged;
  return `${says} ${words.safe}`;
}
