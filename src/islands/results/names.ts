/** Names of the edition by id, as this page says them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AreaId, Level, PracticeWords } from '../../content/schema';
import { modelWords } from '../../content/words';

export const levelName = (level: Level) => modelWords.levels[level].short;
export const areaName = (area: AreaId) => modelWords.areas[area].name;

/** What the page says of a practice. */
export type PracticeText = Omit<PracticeWords, 'question'>;
/** By practice id. It comes with the page, not with its script: a script is paid for before anything shows. */
export const PracticeTexts = createContext<Record<string, PracticeText>>({});

/** The words of the practices: `name` by id, `anchor` the sentence true of one at a level, `about` all of them. */
export function usePractices() {
  const texts = useContext(PracticeTexts);
  return {
    name: (id: string) => texts[id]?.name ?? id,
    anchor: (id: string, level: Level) => texts[id]?.anchors[level - 1] ?? '',
    about: (id: string) => texts[id],
  };
}
