import { useMemo, useState } from 'preact/hooks';
import { workspaceWords as words } from '../../content/messages/en/workspace';
import { pathTo } from '../../lib/base-path';
import { now, today } from '../../platform/clock';
import { download } from '../../platform/files';
import { writeBackupAt } from '../../platform/settings';
import { openEngagement, removeEngagement, undoRemove, type WorkspaceEntry } from '../../stores/workspace';
import { documentOf, duplicateEngagement, renameEngagement, setArchived } from '../../stores/workspace-verbs';
import { nameOf } from './shown';
import { pageFor } from './ways';

/** @param goTo true once the page has the focus to lead: where what was said stands */
export function useVerbs(onSaid: () => void) {
  const [says, setSays] = useState('');
  const verbs = useMemo(() => {
    const say = (text: string) => {
      setSays(text);
      onSaid();
    };
    return {
      say: setSays,
      async open(entry: WorkspaceEntry) {
        if (await openEngagement(entry.id)) location.assign(pathTo(pageFor(entry.state)));
        else say(words.failed.open(nameOf(entry)));
      },
      async rename(entry: WorkspaceEntry, name: string) {
        say((await renameEngagement(entry.id, name)) ? words.done.renamed(nameOf({ name })) : words.failed.rename);
      },
      async duplicate(entry: WorkspaceEntry, withAnswers: boolean) {
        const name = words.duplicate.name(nameOf(entry));
        const copy = await duplicateEngagement(entry.id, name, withAnswers);
        say(copy === null ? words.failed.duplicate(nameOf(entry)) : words.done.duplicated(name));
      },
      async archive(entry: WorkspaceEntry) {
        const isArchived = entry.archivedOn === null;
        const done = isArchived ? words.done.archived : words.done.broughtBack;
        say(((await setArchived(entry.id, isArchived)) ? done : words.failed.archive)(nameOf(entry)));
      },
      async backUp(entry: WorkspaceEntry) {
        try {
          const engagement = await documentOf(entry.id);
          const { backup } = (await import('../../deliverables')).formats;
          if (!engagement) throw new Error('It is gone');
          const report = () => Promise.reject(new Error('A backup holds no report'));
          const { content } = await backup.render({ engagement, report });
          const file = backup.fileName(engagement.organisation.name, today());
          download(content, file, backup.mediaType);
          writeBackupAt(engagement.id, now());
          say(words.done.backedUp(file));
        } catch {
          say(words.failed.backup);
        }
      },
      async remove(entry: WorkspaceEntry) {
        say(((await removeEngagement(entry.id)) ? words.done.removed : words.failed.remove)(nameOf(entry)));
      },
      async undo(removed: { id: string; name: string }) {
        say(((await undoRemove(removed.id)) ? words.done.undone : words.failed.undo)(nameOf(removed)));
      },
    };
  }, []);
  return { says, verbs };
}

export type Verbs = ReturnType<typeof useVerbs>['verbs'];
