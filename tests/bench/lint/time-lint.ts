/** Times the checks while a statement is typed, one call a keystroke as the page makes it. Runs in Node and in a browser. */
import type { StatementKind } from '../../../src/domain/statements/finding';
import { specimens } from '../../../src/content/statement-specimens';
import { lint } from '../../../src/domain/statements/lint';
import { readyInSteps } from '../../../src/domain/statements/lint/ready';
import { context } from '../../domain/statements/context';
import { pasted, typed } from './texts';

export interface LintTimes {
  /** Milliseconds of each step of making the checks ready. */
  ready: number[];
  /** Milliseconds of each keystroke. */
  mission: number[];
  success: number[];
  /** Milliseconds of one check of the pasted text. */
  paste: number[];
  /** Every phrase of the word lists looked for in the same 120 words, and nothing else. */
  reference: number[];
}

const pastes = 20;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const check = (kind: StatementKind, wording: string) => lint(kind, wording, {}, context);

function keystrokes(kind: StatementKind, wording: string): number[] {
  return Array.from({ length: wording.length }, (_, index) => timeOf(() => check(kind, wording.slice(0, index + 1))));
}

function phrases(value: unknown): string[] {
  if (typeof value === 'string') return [value.toLowerCase()];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(phrases) : [];
}

export function timeLint(): LintTimes {
  const ready: number[] = [];
  let since = performance.now();
  const took = () => {
    const now = performance.now();
    ready.push(now - since);
    since = now;
  };
  for (const _ of readyInSteps(specimens, context)) took();
  took();
  const list = phrases(context.words);
  let hits = 0;
  const look = (wording: string) => {
    const text = wording.toLowerCase();
    for (const phrase of list) if (text.includes(phrase)) hits += 1;
  };
  const reference = Array.from({ length: typed.mission.length }, () => timeOf(() => look(typed.mission)));
  if (hits === 0) throw new Error('The reference found no phrase: it does not read the word lists');
  return {
    ready,
    mission: keystrokes('mission', typed.mission),
    success: keystrokes('success', typed.success),
    paste: Array.from({ length: pastes }, () => timeOf(() => check('mission', pasted))),
    reference,
  };
}
