/** Answers of one area with what the rules make of them, worked out by the rules themselves when the site is built. */
import { assessmentEdition } from '../../content/assessment';
import type { statementWords } from '../../content/messages/en/method';
import type { Level } from '../../content/schema';
import { assess } from '../../domain/assessment/assess';
import { rules, type Rule } from '../../domain/statements/lint/index';

export interface WorkedExample {
  levels: readonly Level[];
  earned: Level | null;
  /** Mean, cut to one decimal. */
  position: number | null;
  /** Mean, rounded to a whole level: what another tool would print. */
  rounded: number;
}

const area = assessmentEdition.practices[0]!.area;
const practices = assessmentEdition.practices.filter((practice) => practice.area === area);

/** @param levels one for each practice of an area */
export function workedExample(levels: readonly Level[]): WorkedExample {
  const answers = Object.fromEntries(
    practices.map((practice, index) => [practice.id, { kind: 'level' as const, level: levels[index] ?? 1 }]),
  );
  const { earned, position } = assess(assessmentEdition, { answers, weights: {} }).areas[area];
  return { levels, earned, position, rounded: Math.round(levels.reduce((sum, one) => sum + one, 0) / levels.length) };
}

/** The checks of a statement in the order they are told; each has its sentence on the method page. */
export const statementRules = (rules as readonly Rule[]).map(({ id, severity, kinds, anyLanguage }) => ({
  id: id as keyof typeof statementWords.checks,
  severity,
  kinds: [...kinds],
  reads: anyLanguage ? ('none' as const) : ('words' as const),
}));
