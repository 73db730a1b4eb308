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
import { packed, sealed, unsealed, Unpacking, type Choice } from './code';
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

export type ReadLink =
  | { kind: 'ok'; content: LinkContent }
  /** foreign: no link of this kind. newer: of a later Attune. otherEdition: its edition is not known here. */
  | { kind: 'error'; error: 'foreign' | 'newer' | 'damaged' | 'otherEdition' };

const version = 1;
const levels = [1, 2, 3, 4, 5] as const;
const weights = [1, 0.5, 2] as const;
/** No target, or a level. */
const targetRadix = 6;
/** Open, unknown, does not apply, or one of five levels without or with evidence. */
const answerRadix = 13;

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

/**
 * Never throws, whatever the text is.
 * @param fragment of an address, with or without its #; signs that a sentence puts after a link are passed over
 */
export function readLink(fragment: string): ReadLink {
  const text = fragment
    .trim()
    .replace(/^#/, '')
    .replace(/^answers%3[dD]/, linkKey);
  if (!text.startsWith(linkKey)) return { kind: 'error', error: 'foreign' };
  // No longer than any link is: what is made to do harm is not walked through.
  const code = text.slice(linkKey.length, linkKey.length + 1_000).replace(/[^A-Za-z0-9_-]+$/, '');
  const digits = unsealed(code);
  if (!digits) return { kind: 'error', error: 'damaged' };
  const [written = 0, number, ...rest] = digits;
  if (written > version) return { kind: 'error', error: 'newer' };
  if (written !== version) return { kind: 'error', error: 'damaged' };
  const edition = linkEditions.find((one) => one.number === number);
  if (!edition) return { kind: 'error', error: 'otherEdition' };
  const content = contentOf(new Unpacking(rest), edition);
  return content ? { kind: 'ok', content } : { kind: 'error', error: 'damaged' };
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

function contentOf(from: Unpacking, { id, practices }: LinkEdition): LinkContent | null {
  const way = from.take(2) === 1 ? 'quick' : 'full';
  const isWeighted = from.take(2) === 1;
  const content: LinkContent = { edition: id, way, answers: {}, weights: {}, targets: {} };
  for (const area of areas) {
    const target = levels[from.take(targetRadix) - 1];
    if (target !== undefined) content.targets[area] = target;
  }
  for (const practice of practices) {
    const answer = answerAt(from.take(answerRadix));
    if (answer) content.answers[practice] = answer;
  }
  for (const practice of isWeighted ? practices : []) {
    const weight = weights[from.take(weights.length)];
    if (weight === 0.5 || weight === 2) content.weights[practice] = weight;
  }
  const isNeedless = isWeighted && Object.keys(content.weights).length === 0;
  return from.isDone && !isNeedless ? content : null;
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

function answerAt(digit: number): LinkAnswer | null {
  if (digit === 0) return null;
  if (digit <= 2) return { kind: digit === 1 ? 'unknown' : 'notApplicable' };
  const level = levels[(digit - 3) % levels.length]!;
  return { kind: 'level', level, evidence: digit - 3 >= levels.length };
}
