/** A gap of a draft: the part's own words when they are there by now, otherwise the way to its field. */
import { missionPartIds, successPartIds } from '../../engagement/ids';
import type { DraftWords } from '../drafts/drafts';
import type { Mend, StatementKind } from '../finding';
import type { StatementParts } from '../lint/rule';
import { endsWith } from '../text/pattern';
import { sentencesOf } from '../text/sentences';
import type { Mender } from './mend';
import { sentenceOf } from './said';

type Part = Extract<Mend, { kind: 'part' }>['part'];

export const openGap: Mender = ({ kind, finding, wording, parts, drafting }) => {
  const { at } = finding;
  if (at === null) return [];
  const name = wording.slice(at.from + 1, at.to - 1).toLowerCase();
  const own: readonly string[] = kind === 'mission' ? missionPartIds : successPartIds;
  const part = own.find((id) => drafting.gaps[id]?.toLowerCase() === name) as Part | undefined;
  const mends: Mend[] = [];
  if (part !== undefined) {
    const isFramed = part === 'sample' && !endsWith(wording.slice(0, at.from), drafting.openings['sample'] ?? []);
    const said = inSentence(kind, isFramed ? `${part}:of` : part, parts, drafting);
    // A part that is filled by now says itself; whoever took the gap by hand put it where the part belongs.
    if (said !== '' && !/[[\]]/u.test(said)) mends.push({ kind: 'replace', from: at.from, to: at.to, text: said });
    else if (said === '') mends.push({ kind: 'part', part });
  }
  const sentences = sentencesOf(wording);
  const sentence = sentences.find(({ from, to }) => from <= at.from && at.to <= to);
  if (sentence !== undefined && sentences.length > 1) mends.push(withoutSentence(wording, sentence));
  return mends;
};

/** Something for the part to stand behind, so that it is said as inside a sentence. */
const lead = 'Then ';

/** @param part with the way it is said, as a template has it. @returns the part as a draft says it in mid-sentence; empty when it is open */
function inSentence(kind: StatementKind, part: string, parts: StatementParts, drafting: DraftWords): string {
  const { text, gaps } = sentenceOf(kind, { id: 'gap', template: `${lead}{${part}}` }, parts, drafting);
  return gaps.length > 0 ? '' : text.slice(lead.length);
}

/** The sentence goes with the space that set it apart. */
function withoutSentence(wording: string, { from, to }: { from: number; to: number }): Mend {
  const before = /\s*$/u.exec(wording.slice(0, from))![0].length;
  const after = /^\s*/u.exec(wording.slice(to))![0].length;
  return from - before > 0
    ? { kind: 'replace', from: from - before, to, text: '' }
    : { kind: 'replace', from, to: to + after, text: '' };
}
