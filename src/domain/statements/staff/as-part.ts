/** An answer of staff as a part of a statement says it: "They want to know when we come." to "know when we come". */
import type { VoiceWords } from '../../../content/schema';
import type { StaffQuestionId } from '../../engagement/engagement';

/** Longer answers are to be read, not put into a sentence. */
const mostWords = 20;

/** @returns null for an answer too long to be a part, or empty */
export function asPart(
  answer: string,
  question: StaffQuestionId,
  { openers }: Pick<VoiceWords, 'openers'>,
): string | null {
  const said = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/u, '');
  const opener = openers[question].find((each) => said.toLowerCase().startsWith(`${each} `));
  const rest = opener === undefined ? said : said.slice(opener.length + 1);
  if (rest === '' || rest.split(' ').length > mostWords || /[.!?] /.test(rest)) return null;
  // A capital that only began the sentence; "I", "NHS" and names further on stay.
  return /^\p{Lu}\p{Ll}/u.test(rest) && opener === undefined ? rest[0]!.toLowerCase() + rest.slice(1) : rest;
}
