/** Names of the edition by id, as this step says them. */
import { practices } from '../../../content/assessment';
import type { AreaId, Level } from '../../../content/schema';
import { modelWords, practiceWords } from '../../../content/words';

export const levelName = (level: Level): string => modelWords.levels[level].short;
export const areaName = (area: AreaId): string => modelWords.areas[area].name;
export const practiceName = (id: string): string => practiceWords[id]?.name ?? id;
/** @returns the five sentences, from oblivious to driven */
export const sentencesOf = (id: string): readonly string[] => practiceWords[id]?.anchors ?? [];
export const areaOf = (id: string): AreaId | null => practices.find((practice) => practice.id === id)?.area ?? null;
