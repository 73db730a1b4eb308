import { lockWords } from '../../content/messages/en/lock';
import { workspaceWords } from '../../content/messages/en/workspace';
import { today } from '../../platform/clock';
import { $workspace } from '../../stores/workspace';
import { backUpAll } from '../../stores/workspace-files';
import { LockedDownload } from './LockedDownload';

const words = lockWords.downloadAll;

/** Of every organisation in this browser; the example is nobody's secret and stays out. */
export function LockedWorkspaceBackup() {
  const make = async () => {
    const made = await backUpAll(false, () => {}, new AbortController().signal);
    const missing = made && made.missing.length > 0 ? workspaceWords.files.missing(made.missing) : '';
    if (!made || made.count === 0) return [workspaceWords.files.nothing, missing].join(' ').trim();
    const name = words.fileName(today());
    const done = [words.done(name, made.count), missing].join(' ').trim();
    return { text: await made.file.text(), holds: 'workspace' as const, name, done, of: [] };
  };
  const names = () => $workspace.get().map(({ name }) => name);
  return <LockedDownload id="lock-all" button={words.button} names={names} make={make} />;
}
