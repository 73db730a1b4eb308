import { useState } from 'preact/hooks';
import { lockWords } from '../../content/messages/en/lock';
import { canLock } from '../../platform/cipher';
import { now, today } from '../../platform/clock';
import { download } from '../../platform/files';
import { writeBackupAt } from '../../platform/settings';
import { $engagement } from '../../stores/engagement';
import { lockText } from '../../stores/locked-files';
import { NewPassphrase } from './NewPassphrase';

const words = lockWords.download;

interface Made {
  text: string;
  holds: 'engagement' | 'workspace';
  /** Of the file. */
  name: string;
  /** What is said once it is downloaded. */
  done: string;
  /** Ids of what is in it. */
  of: readonly string[];
}

interface Props {
  id: string;
  button: string;
  names: () => readonly string[];
  /** Makes what is locked; a text says why there is nothing to lock. */
  make: () => Promise<Made | string>;
}

/** A form that hands over a file which opens only with the passphrase typed here. */
export function LockedDownload({ id, button, names, make }: Props) {
  const [state, setState] = useState<{ kind: 'working' } | { kind: 'says'; text: string } | null>(null);
  if (!canLock()) return <p class="notice">{lockWords.cannot}</p>;
  const take = async (passphrase: string): Promise<boolean> => {
    setState({ kind: 'working' });
    try {
      const made = await make();
      if (typeof made === 'string') {
        setState({ kind: 'says', text: made });
        return false;
      }
      download(await lockText(made.text, passphrase, made.holds), made.name, 'application/json');
      writeBackupAt(made.of, now());
      setState({ kind: 'says', text: made.done });
      return true;
    } catch {
      setState({ kind: 'says', text: words.failed });
      return false;
    }
  };
  return (
    <div class="stack">
      <p class="soft small">{words.about}</p>
      <NewPassphrase id={id} names={names} button={button} isBusy={state?.kind === 'working'} onTake={take} />
      <div role="status" class="small">
        {state?.kind === 'working' && <p>{lockWords.working}</p>}
        {state?.kind === 'says' && <p class="notice">{state.text}</p>}
      </div>
    </div>
  );
}

/** Of the organisation that is open. */
export function LockedBackup() {
  const make = async (): Promise<Made> => {
    const engagement = $engagement.get();
    const { backup } = (await import('../../deliverables')).formats;
    const { content } = await backup.render({
      engagement,
      report: () => Promise.reject(new Error('It has no report')),
    });
    const name = backup.fileName(engagement.organisation.name, today()).replace(/\.json$/, '-locked.json');
    return { text: content, holds: 'engagement', name, done: words.done(name), of: [engagement.id] };
  };
  const names = () => [$engagement.get().organisation.name];
  return <LockedDownload id="lock-backup" button={words.button} names={names} make={make} />;
}
