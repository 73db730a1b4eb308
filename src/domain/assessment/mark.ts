/** One practice with what was said about it: the row every reading counts. */
import type { Level, Practice } from '../../content/schema';
import type { Answer } from '../engagement/engagement';
import type { AssessmentInput } from './standing';

export interface Mark {
  practice: Practice;
  weight: number;
  state: Answer['kind'] | 'open';
  /** The level claimed, null unless the state is "level". */
  level: Level | null;
  /** True when evidence is written down, at any level. */
  evidence: boolean;
}

/** A mark that has a level. */
export type LevelledMark = Mark & { level: Level };

/** @returns one mark per practice, in the order given; weight 1 where none is set */
export function marksOf(practices: readonly Practice[], input: AssessmentInput): Mark[] {
  return practices.map((practice) => {
    const answer = input.answers[practice.id];
    return {
      practice,
      weight: input.weights[practice.id]?.weight ?? 1,
      state: answer?.kind ?? 'open',
      level: answer?.kind === 'level' ? answer.level : null,
      evidence: Boolean(answer?.evidence?.trim()),
    };
  });
}

export const isLevelled = (mark: Mark): mark is LevelledMark => mark.level !== null;
/** In the base: everything but "does not apply". */
export const applies = (mark: Mark): boolean => mark.state !== 'notApplicable';

export const weightOf = (marks: readonly { weight: number }[]): number =>
  marks.reduce((sum, mark) => sum + mark.weight, 0);
