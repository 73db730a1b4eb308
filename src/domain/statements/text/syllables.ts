/** Syllables of English words, and the Flesch-Kincaid grade of a text (Kincaid et al. 1975; handbook 2.3). */
import { sentencesOf, wordsOf } from './sentences';

/** What no rule of spelling gives. */
const known: Record<string, number> = {
  every: 2,
  everyone: 3,
  everything: 3,
  everybody: 4,
  everywhere: 3,
  everyday: 3,
  someone: 2,
  anyone: 3,
  business: 2,
  businesses: 3,
  people: 2,
  hundred: 2,
};

/** An e that is written and not said: "care", "makes", "asked", "safely", "management", "something". */
const silent: readonly RegExp[] = [
  /[^aeiouy]e$(?<![^aeiouy]le)/u,
  /[^aeiouyscgxzh]es$(?<![^aeiouy]les)|(?<![sc])hes$/u,
  /[^aeiouytd]ed$(?<![^aeiouyl]led|[^aeiouyr]red)/u,
  /[^aeiouyl]e(?:ful|less|ness|ly|ty|ment)/u,
  /(?:some|home|life|time|whole|where|share|house|make|take|care)(?=[bchkmpqtvw])(?!ment)/u,
];

/** Two vowels side by side that are said apart: "client", "create", "media", "area", "being", "individual". */
const apart: readonly RegExp[] = [
  /(?<![ctsg])ia(?!ge)|ciat|tiat/u,
  /(?<![ct])ien(?!d)|iety|iest$|[^aeiou]ier$|uiet|^scien/u,
  /(?<![ctgx])ious|riod|[^t]io$|^[^aeiouy]*io/u,
  /[aeiouy].*[^aeiouy]eas?$|creat(?!u)|thea|realit|realis|realiz|react/u,
  /deo|the?or|geo[^r]/u,
  /[aeou]ing|^[^aeiou]+ying/u,
  /(?<![gq])ua|uou|[lr]uen|nuin|[^q]uity/u,
  /^coop|^coord/u,
  /sms?$/u,
];

function ofPiece(piece: string): number {
  const given = known[piece];
  if (given !== undefined) return given;
  // A y before a vowel is a consonant: "beyond", "employee".
  const spelt = piece.replace(/(?<=[aeiou])y(?=[aeiou])|^y(?=[aeiou])/gu, 'j');
  let count = spelt.match(/[aeiouyà-öø-ÿ]+/gu)?.length ?? 0;
  for (const rule of silent) if (rule.test(spelt)) count -= 1;
  for (const rule of apart) if (rule.test(spelt)) count += 1;
  return Math.max(1, count);
}

/** Syllables of one word, at least one; a hyphenated word counts by its pieces. */
export function syllablesOf(word: string): number {
  const pieces = word
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return Math.max(
    1,
    pieces.reduce((sum, piece) => sum + ofPiece(piece), 0),
  );
}

/** The grade of school a reader needs; it tells nothing of a text of few words. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
