/** The notation of the word lists told once more, as a regular expression: slower to make ready, and easy to trust. */

const letter = 'a-z0-9\\u00aa-\\u1fff';
const word = `[${letter}][${letter}'’&-]*`;
const loose = '(?!(?:to|of|for|at|in|on|by|when|that|who|with|from|is|are|be|than|or)\\s)';
const hyphens = '\\u2010\\u2011';

function escapeWord(text: string): string {
  return text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/-/g, `[-${hyphens}\\s]?`)
    .replace(/\*/g, `[${letter}'’]*`);
}

/** @param phrase in lower case @returns a sticky expression that finds it in a text in lower case */
export function expressionOf(phrase: string): RegExp {
  let source = '';
  for (const token of phrase.split(' ')) {
    const gap = /^<(\d)(,?)>$/.exec(token);
    if (gap || token === '...') {
      const one = gap ? `${loose}${word}` : word;
      source += gap?.[2] ? `(?:,?\\s+${one}){0,${gap[1]!}}?` : `(?:\\s+${one}){0,${gap ? gap[1]! : '5'}}`;
      continue;
    }
    if (source !== '') source += `(?:\\s+|[-${hyphens}])`;
    source += token.includes('/') ? `(?:${token.split('/').map(escapeWord).join('|')})` : escapeWord(token);
  }
  return new RegExp(`(?:${source})(?![${letter}])`, 'uy');
}
