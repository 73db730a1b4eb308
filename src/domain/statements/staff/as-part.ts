/** An answer of staff as a part of a statement says it: "They want to know when we come." to "know when we come". */
import { sentencesOf } from '../text/sentences';
import type { VoiceWords } from '../../../content/schema';
import type { StaffQuestionId } from '../../engagement/engagement';

/** Longer answers are to be read, not put into a sentence. */
const mostWords = 20;

/** @returns the first sentence without what no part needs; null for one too long to be a part, or an empty answer */
export function asPart(
  answer: string,
  question: StaffQuestionId,
  { openers }: Pick<VoiceWords, 'openers'>,
): string | null {
  const text = answer.trim().replace(/\s+/g, ' ');
  const [first] = sentencesOf(text);
  const said = first ? text.slice(first.from, first.to).replace(/[.!\s]+$/u, '') : '';
  const opener = openers[question].find((each) => said.toLowerCase().startsWith(`${each} `));
  const rest = opener === undefined ? said : said.slice(opener.length + 1);
  if (rest === '' || rest.split(' ').length > mostWords) return null;
  // A capital that only began the sentence; "I", "NHS" and names further on stay.
  return /^\p{Lu}\p{Ll}/u.test(rest) && opener === undefined ? rest[0]!.toLowerCase() + rest.slice(1) : rest;
}
