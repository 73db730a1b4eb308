/**
 * What a wording leaves out: when the part is filled, a sentence that says it goes behind the rest; when it is open, the way
 * leads to its field.
 */
import type { Mend, StatementKind } from '../finding';
import { sentencesOf } from '../text/sentences';
import type { Mender, MendInput } from './mend';
import { sentenceOf } from './said';

type Part = Extract<Mend, { kind: 'part' }>['part'];

/** A mission of more sentences than this has another finding. */
const mostOfMission = 2;

/** @returns a mender for a rule about the absence of this part */
export const absentPart =
  (partOf: Readonly<Partial<Record<StatementKind, Part>>>): Mender =>
  (input) => {
    const part = partOf[input.kind];
    if (part === undefined) return [];
    if ((input.parts[part] ?? '').trim() === '') return [{ kind: 'part', part }];
    const sentence = frameSaid(input, part);
    return sentence === null ? [{ kind: 'part', part }] : [sentence];
  };

/** @returns the sentence put behind the wording; null where it would be one too many, or a gap would stand in it */
function frameSaid({ kind, finding, wording, parts, mending, drafting }: MendInput, part: string): Mend | null {
  const template = mending.frames[kind][finding.rule];
  if (template === undefined) return null;
  if (kind === 'mission' && sentencesOf(wording).length >= mostOfMission) return null;
  const { text, gaps, uses } = sentenceOf(kind, { id: finding.rule, template }, parts, drafting);
  if (gaps.length > 0 || !uses.includes(part)) return null;
  return behind(wording, text);
}

/** Puts a sentence behind the last one, which gets its full stop if it has none. */
export function behind(wording: string, sentence: string): Mend {
  const end = wording.trimEnd();
  if (/[.!?…]["'”’)\]]*$/u.test(end))
    return { kind: 'replace', from: end.length, to: wording.length, text: ` ${sentence}` };
  const kept = end.replace(/[\s,;:–-]+$/u, '');
  return { kind: 'replace', from: kept.length, to: wording.length, text: `. ${sentence}` };
}
