/**
 * The answers of a round in the fragment of an address: "answers=" and 29 letters, 38 where practices are weighted.
 * Inside: the way, what was answered to each practice, whether evidence is written down for its level, weights, targets.
 * Not inside: names, notes, reasons, the profile, the statements, the plan.
 */
import type { AreaId, Level } from '../../content/schema';
import { inputOfRound } from '../assessment/round-input';
import { areas } from '../assessment/levels';
import { currentRound } from '../engagement/create';
import type { Answer, Engagement, Round } from '../engagement/engagement';
import { packed, sealed, type Choice } from './code';
import { linkEditions, type LinkEdition } from './editions';
import { linkKey } from './fragment';

/** What a link says of one practice. */
export type LinkAnswer =
  /** Evidence is written down for the level; what it says stays where it is. */
  { kind: 'level'; level: Level; evidence: boolean } | { kind: 'unknown' } | { kind: 'notApplicable' };

export interface LinkContent {
  edition: string;
  way: Round['way'];
  /** By practice id. */
  answers: Record<string, LinkAnswer>;
  /** By practice id; 1 when absent. */
  weights: Record<string, 0.5 | 2>;
  targets: Partial<Record<AreaId, Level>>;
}

export const version = 1;
export const levels = [1, 2, 3, 4, 5] as const;
export const weights = [1, 0.5, 2] as const;
/** No target, or a level. */
export const targetRadix = 6;
/** Open, unknown, does not apply, or one of five levels without or with evidence. */
export const answerRadix = 13;

/**
 * What a link made from an engagement holds: the current round, an agreed level in place of the own answer.
 * @returns null for a round of an edition that links cannot carry
 */
export function linkContentOf(engagement: Engagement): LinkContent | null {
  const round = currentRound(engagement);
  const edition = linkEditions.find(({ id }) => id === round.edition);
  if (!edition) return null;
  const input = inputOfRound(round);
  const content: LinkContent = { edition: edition.id, way: round.way, answers: {}, weights: {}, targets: {} };
  for (const practice of edition.practices) {
    const answer = input.answers[practice];
    const weight = round.weights[practice]?.weight ?? 1;
    if (answer) content.answers[practice] = linkAnswerOf(answer);
    if (weight !== 1) content.weights[practice] = weight;
  }
  for (const area of areas) {
    const target = round.targets[area];
    if (target !== undefined) content.targets[area] = target;
  }
  return content;
}

/** @returns what stands after the # of a link, or null for a round of an edition that links cannot carry */
export function linkFor(engagement: Engagement): string | null {
  const content = linkContentOf(engagement);
  return content && writeLink(content);
}

/** @throws {Error} for an edition that links cannot carry */
export function writeLink(content: LinkContent): string {
  const edition = linkEditions.find(({ id }) => id === content.edition);
  if (!edition) throw new Error(`No link carries the edition ${content.edition}`);
  return `${linkKey}${sealed([version, edition.number, ...packed(choicesOf(content, edition))])}`;
}

function choicesOf(content: LinkContent, { practices }: LinkEdition): Choice[] {
  const isWeighted = practices.some((practice) => content.weights[practice] !== undefined);
  const of = (radix: number) => (value: number) => ({ value, radix });
  return [
    ...[content.way === 'quick' ? 1 : 0, isWeighted ? 1 : 0].map(of(2)),
    ...areas.map((area) => content.targets[area] ?? 0).map(of(targetRadix)),
    ...practices.map((practice) => digitOf(content.answers[practice])).map(of(answerRadix)),
    ...(isWeighted ? practices : [])
      .map((practice) => weights.indexOf(content.weights[practice] ?? 1))
      .map(of(weights.length)),
  ];
}

function linkAnswerOf(answer: Answer): LinkAnswer {
  if (answer.kind !== 'level') return { kind: answer.kind };
  return { kind: 'level', level: answer.level, evidence: Boolean(answer.evidence?.trim()) };
}

function digitOf(answer: LinkAnswer | undefined): number {
  if (!answer) return 0;
  if (answer.kind === 'level') return 2 + answer.level + (answer.evidence ? levels.length : 0);
  return answer.kind === 'unknown' ? 1 : 2;
}
