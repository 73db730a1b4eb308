/** One invited person's answers on their own device, until they are handed over and cleared. */
import * as v from 'valibot';
import type { Answers } from '../../domain/engagement/answering';
import type { Rater } from '../../domain/engagement/engagement';
import { tagCount } from '../../domain/workshop/code/body';

const letterSigns = 'abcdefghijklmnopqrstuvwxyz0123456789';
const letterCount = 10;

export interface Draft {
  /** Who this is, in this round: drawn once, and told to nobody but whoever collects. From 0 below `tagCount`. */
  tag: number;
  /** The rest of who this is, for what can carry more than a code. */
  letters: string;
  rater: Rater;
  /** What the person would rather not say. It goes nowhere: it only shows here that the question was met. */
  declined: Declinable[];
  /** By practice id. */
  answers: Answers;
  /** The practice that was in view last. */
  at: string | null;
  /** What was there to hand over when the page was last shown; it may have been taken. */
  shown: Shown | null;
  /** The notes and the name in the file that was saved last. */
  filed: string | null;
  /** Plain date of the last change; empty before the first. */
  changedOn: string;
}

const declinable = ['seniority', 'function'] as const;
export type Declinable = (typeof declinable)[number];

export interface Shown {
  code: string;
  /** What a code leaves behind, as one text to compare by. */
  notes: string;
  /** What the person said about themselves, as one text to compare by. */
  role: string;
}

const text = v.string();
const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('level'), level: v.picklist([1, 2, 3, 4, 5]), evidence: v.optional(text) }),
  v.object({ kind: v.literal('unknown'), evidence: v.optional(text) }),
  v.object({ kind: v.literal('notApplicable'), reason: text, evidence: v.optional(text) }),
]);
const draftSchema = v.object({
  tag: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(tagCount - 1)),
  letters: v.pipe(text, v.regex(/^[a-z0-9]{10}$/)),
  rater: v.object({
    name: v.optional(text),
    function: v.optional(text),
    seniority: v.optional(v.picklist(['leader', 'manager', 'front-line'])),
  }),
  declined: v.array(v.picklist(declinable)),
  answers: v.record(text, answerSchema),
  at: v.nullable(text),
  shown: v.nullable(v.object({ code: text, notes: text, role: text })),
  filed: v.nullable(text),
  changedOn: text,
});

/** @param below draws a whole number from 0 to below its argument */
export function newDraft(below: (limit: number) => number): Draft {
  const letters = Array.from({ length: letterCount }, () => letterSigns[below(letterSigns.length)]!).join('');
  return {
    tag: below(tagCount),
    letters,
    rater: {},
    declined: [],
    answers: {},
    at: null,
    shown: null,
    filed: null,
    changedOn: '',
  };
}

/** @returns null when it is none: a browser may have kept half of it, or something else under the name */
export function parseDraft(kept: string | null): Draft | null {
  try {
    const result = v.safeParse(draftSchema, JSON.parse(kept ?? 'null'));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
