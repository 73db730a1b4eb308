/** What answers share, in words as somebody wrote them. */
import type { Span } from '../text/pattern';
import { wordSpansOf } from '../text/sentences';

/** Stems of the words that tell answers apart, each with where it is first used. */
export type Terms = ReadonlyMap<string, Span>;

export interface Said {
  text: string;
  terms: Terms;
}

/** So many small words may stand between two that are shared: "know (when the) fitter". */
const mostBetween = 2;

/**
 * @param stems shared by the answers, not by each of them
 * @param empty words of the questions themselves, in small letters: no head grows by one
 * @returns stretches of the answer that has most of the stems, in its order, and words of others behind them
 */
export function headsOf(stems: readonly string[], answers: readonly Said[], empty: ReadonlySet<string>): string[] {
  const count = ({ terms }: Said) => stems.filter((stem) => terms.has(stem)).length;
  const fullest = answers.reduce((best, each) => (count(each) > count(best) ? each : best));
  const own = stems
    .flatMap((stem) => (fullest.terms.has(stem) ? [{ stem, ...fullest.terms.get(stem)! }] : []))
    .sort((a, b) => a.from - b.from);
  const stretches: (Span & { stems: string[] })[] = [];
  for (const { stem, from, to } of own) {
    const before = stretches.at(-1);
    if (before && areNear(fullest.text.slice(before.to, from))) {
      before.to = to;
      before.stems.push(stem);
    } else stretches.push({ from, to, stems: [stem] });
  }
  const heads = stretches.map((stretch) => {
    const [stem, ...more] = stretch.stems;
    return written(fullest.text, more.length > 0 ? stretch : grown(fullest, stem!, answers, empty));
  });
  const lacking = stems.filter((stem) => !fullest.terms.has(stem));
  return [...heads, ...lacking.map((stem) => commonSpelling(stem, answers))];
}

const areNear = (between: string): boolean =>
  /^[\s\p{L}\p{N}'’-]*$/u.test(between) && wordSpansOf(between).length <= mostBetween;

/** A word with those beside it that everybody who has it puts there: "in control", "looked after". */
function grown(said: Said, stem: string, answers: readonly Said[], empty: ReadonlySet<string>): Span {
  const span = said.terms.get(stem)!;
  const having = answers.filter(({ terms }) => terms.has(stem));
  const isShared = (beside: (text: string, span: Span) => string) => {
    const word = beside(said.text, span).trim().toLowerCase();
    return (
      word !== '' &&
      !empty.has(word) &&
      having.every(({ text, terms }) => beside(text, terms.get(stem)!).trim().toLowerCase() === word)
    );
  };
  return {
    from: span.from - (isShared(wordBefore) ? wordBefore(said.text, span).length : 0),
    to: span.to + (isShared(wordBehind) ? wordBehind(said.text, span).length : 0),
  };
}

/** With the space between; empty where a stop or a comma stands between them. */
const wordBefore = (text: string, { from }: Span): string =>
  /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}'’-]+\s+$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
const wordBehind = (text: string, { to }: Span): string =>
  /^\s+[\p{L}\p{N}'’-]+/u.exec(text.slice(to, to + 40))?.[0] ?? '';

/** On one line, without a capital that only began a sentence. */
function written(text: string, { from, to }: Span): string {
  const said = text.slice(from, to).replace(/\s+/g, ' ');
  const isStart = /(?:^|[.!?…]["'”’)]*\s+|\n\s*)$/u.test(text.slice(0, from));
  return isStart && /^\p{Lu}\p{Ll}/u.test(said) ? said[0]!.toLowerCase() + said.slice(1) : said;
}

function commonSpelling(stem: string, answers: readonly Said[]): string {
  const counts = new Map<string, number>();
  for (const { text, terms } of answers) {
    const span = terms.get(stem);
    if (span) counts.set(written(text, span), (counts.get(written(text, span)) ?? 0) + 1);
  }
  return [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))[0]![0];
}
