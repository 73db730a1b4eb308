/** In what an earlier state of a document differs from how it stands. */
import { currentRound } from '../create';
import type { Answer, Engagement, Round } from '../engagement';
import { ownResponse } from '../progress';

/** What is compared as a whole, in the order in which it is named. */
export const comparedParts = [
  'organisation',
  'look',
  'readiness',
  'aims',
  'workshop',
  'agreed',
  'plan',
  'progress',
  'statements',
  'archived',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

export interface AnswerDifference {
  practice: string;
  /** Undefined where nothing was answered. */
  is: Answer | undefined;
  was: Answer | undefined;
}

export interface Differences {
  /** Own answers of the round that was being worked on then, in the order of their practices' ids. */
  answers: AnswerDifference[];
  parts: ComparedPart[];
  /** How many more there are now than then; below zero, fewer. */
  rounds: number;
  views: number;
}

/** @returns all empty where nothing differs that a person would see: where the assessment was looked at last is nothing */
export function differencesOf(now: Engagement, then: Engagement): Differences {
  const before = currentRound(then);
  // The same round now; where it is gone, the one being worked on.
  const round = now.rounds.find(({ id }) => id === before.id) ?? currentRound(now);
  const [here, there] = [partsOf(now, round), partsOf(then, before)];
  return {
    answers: answersThatDiffer(ownResponse(round).answers, ownResponse(before).answers),
    parts: comparedParts.filter((part) => !same(here[part], there[part])),
    rounds: now.rounds.length - then.rounds.length,
    views: round.responses.length - before.responses.length,
  };
}

export const isNoDifference = ({ answers, parts, rounds, views }: Differences): boolean =>
  answers.length === 0 && parts.length === 0 && rounds === 0 && views === 0;

function partsOf({ organisation, report, archivedOn }: Engagement, round: Round): Record<ComparedPart, unknown> {
  const { brand, ...rest } = organisation;
  const { progress, ...plan } = round.plan;
  return {
    organisation: rest,
    look: [brand, report],
    readiness: round.readiness,
    aims: [round.way, round.targets, round.weights],
    workshop: round.workshop,
    agreed: round.agreed,
    plan,
    progress,
    statements: round.statements,
    archived: archivedOn,
  };
}

type Answers = Readonly<Record<string, Answer>>;

function answersThatDiffer(now: Answers, then: Answers): AnswerDifference[] {
  return [...new Set([...Object.keys(now), ...Object.keys(then)])]
    .sort()
    .filter((practice) => !same(now[practice], then[practice]))
    .map((practice) => ({ practice, is: now[practice], was: then[practice] }));
}

/** The order of fields says nothing, nor does a field that is there without a value. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => same(item, b[at]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
