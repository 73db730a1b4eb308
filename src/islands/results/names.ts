/** Names of the edition by id, as this page says them. */
import { practices } from '../../content/assessment';
import type { AreaId, Level } from '../../content/schema';
import { modelWords, practiceWords } from '../../content/words';

export const levelName = (level: Level) => modelWords.levels[level].short;
export const areaName = (area: AreaId) => modelWords.areas[area].name;
export const practiceName = (id: string) => practiceWords[id]?.name ?? id;
/** The sentence that is true of a practice at a level. */
export const anchor = (id: string, level: Level) => practiceWords[id]?.anchors[level - 1] ?? '';
export const practiceCode = (id: string) => practices.find((practice) => practice.id === id)?.code ?? '';
