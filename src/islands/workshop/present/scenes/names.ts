/** The edition's words by id, as the projector says them. */
import { practices } from '../../../../content/assessment';
import type { AreaId, Level } from '../../../../content/schema';
import { levelWords } from '../../../../content/words/levels';
import { practiceWords } from '../../../../content/words/practices';

export const levelName = (level: Level): string => levelWords[level].short;
export const practiceName = (practice: string): string => practiceWords[practice]?.name ?? practice;
export const textOf = (practice: string) => practiceWords[practice];

const places = new Map(practices.map((practice, place) => [practice.id, { ...practice, place }]));

export const areaOf = (practice: string): AreaId => places.get(practice)?.area ?? 'listening';
/** "L4" */
export const codeOf = (practice: string): string => places.get(practice)?.code ?? '';
