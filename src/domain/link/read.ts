/** What a link says, read from the fragment of an address. */
import { areas } from '../assessment/levels';
import { unsealed, Unpacking } from './decode';
import { linkEditions, type LinkEdition } from './editions';
import { linkKey } from './fragment';
import { answerRadix, levels, targetRadix, version, weights, type LinkAnswer, type LinkContent } from './link';

export type ReadLink =
  | { kind: 'ok'; content: LinkContent }
  /** foreign: no link of this kind. newer: of a later Attune. otherEdition: its edition is not known here. */
  | { kind: 'error'; error: 'foreign' | 'newer' | 'damaged' | 'otherEdition' };

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

function answerAt(digit: number): LinkAnswer | null {
  if (digit === 0) return null;
  if (digit <= 2) return { kind: digit === 1 ? 'unknown' : 'notApplicable' };
  const level = levels[(digit - 3) % levels.length]!;
  return { kind: 'level', level, evidence: digit - 3 >= levels.length };
}
