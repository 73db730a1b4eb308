/** Where a line may end. */

/** After a space, and after a hyphen or slash between letters. */
export const afterWord = /(?<= )|(?<=[\p{L}\p{N}][-/])(?=[\p{L}\p{N}])/u;

/** Characters that stand without spaces between words: Chinese and Japanese. Korean has spaces, and breaks at them. */
const unspaced =
  /^[\u2e80-\u2fdf\u3000-\u30ff\u3105-\u312f\u3190-\u33ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;
/** Closing signs, small kana and marks of length or repetition begin no line (JIS X 4051). */
const neverFirst =
  /^[\p{Pe}\p{Pf}\p{Po}\u3005\u301c\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff1a-\uff1b\uff67-\uff70\u00b0\u2030-\u2033\u2103\u2014\u2025 ]/u;
/** Opening signs end none, nor do signs that stand before an amount. */
const neverLast = /^[\p{Ps}\p{Pi}\p{Sc}#\uff03]/u;

/**
 * @param before characters up to the place, as people count them; two are enough
 * @param after the character after it
 */
export function mayBreak(before: readonly string[], after: string): boolean {
  const last = before.at(-1) ?? '';
  if (last === ' ' || last === '\u200b') return true;
  if (/^[-/]$/.test(last)) return /[\p{L}\p{N}]/u.test(before.at(-2) ?? '') && /^[\p{L}\p{N}]/u.test(after);
  if (!unspaced.test(last) && !unspaced.test(after)) return false;
  return after !== '\u00a0' && last !== '\u00a0' && !neverFirst.test(after) && !neverLast.test(last);
}
