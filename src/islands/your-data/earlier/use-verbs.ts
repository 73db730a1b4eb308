import { useState } from 'preact/hooks';
import { earlierWords as words } from '../../../content/messages/en/your-data-earlier';
import { pathTo } from '../../../lib/base-path';
import { today } from '../../../platform/clock';
import { download } from '../../../platform/files';
import type { EarlierState } from '../../../stores/restore-points';
import { openEngagement } from '../../../stores/workspace';
import { fetchPoints } from './use-earlier';

/** What was done, and what one may do next. */
export interface Said {
  text: string;
  next?: { name: string; act: () => void };
}

/** What can be done with an earlier state, and what came of it. @param onSaid has what was said seen and read */
export function useVerbs(onSaid: () => void) {
  const [said, setSaid] = useState<Said | null>(null);
  const say = (text: string, next?: Said['next']) => {
    setSaid({ text, ...(next && { next }) });
    onSaid();
  };
  return {
    said,
    async goBack(state: EarlierState, when: string) {
      const undo = await fetchPoints().then(
        ({ goBackTo }) => goBackTo(state),
        () => null,
      );
      if (!undo) return say(words.back.refused);
      const act = () => void undo().then((isUndone) => say(isUndone ? words.back.undone : words.back.notUndone));
      say(words.back.done(when), { name: words.back.undo, act });
    },
    async beside(state: EarlierState, when: string) {
      const name = words.beside.name(state.summary.name || words.unnamed, when);
      const id = await fetchPoints().then(
        ({ setBeside }) => setBeside(state, name),
        () => null,
      );
      if (id === null) return say(words.beside.failed);
      const act = () =>
        void openEngagement(id).then((isOpen) =>
          isOpen ? location.assign(pathTo('/results/')) : say(words.beside.failed),
        );
      say(words.beside.done(name), { name: words.beside.open, act });
    },
    async backup({ engagement }: EarlierState) {
      try {
        const { backup } = (await import('../../../deliverables')).formats;
        const report = () => Promise.reject(new Error('A backup holds no report'));
        const { content } = await backup.render({ engagement, report });
        const file = backup.fileName(engagement.organisation.name, today());
        download(content, file, backup.mediaType);
        say(words.backup.done(file));
      } catch {
        say(words.backup.failed);
      }
    },
  };
}
