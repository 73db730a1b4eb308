/** What became of a wording, word by word. */
import { diffArrays } from 'diff';

export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Above this many words taken out and put in, two texts have too little in common for a comparison word by word to be
 * read, and finding the shortest one would take seconds: what lies between their common ends is then one change.
 */
const mostChanges = 1_500;

/**
 * Compares by words as Unicode divides them, so that scripts without spaces are compared by words too.
 * @returns in reading order, a removal before the addition that takes its place; nothing for two empty texts. What is
 * the same and what was added make up `after`, what is the same and what was removed make up `before`, to the letter.
 */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, current] = [wordsOf(before), wordsOf(after)];
  return joined(withoutLoneSpaces(changesBetween(old, current)));
}

function wordsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

function changesBetween(old: string[], current: string[]): Stretch[] {
  const changes = diffArrays(old, current, { maxEditLength: mostChanges });
  if (changes === undefined) return endsInCommon(old, current);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** What both texts begin and end with, and everything between as one change. */
function endsInCommon(old: string[], current: string[]): Stretch[] {
  const shorter = Math.min(old.length, current.length);
  let start = 0;
  while (start < shorter && old[start] === current[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === current.at(-1 - end)) end += 1;
  const between = (words: string[]) => words.slice(start, words.length - end).join('');
  return [
    { kind: 'same', text: old.slice(0, start).join('') },
    { kind: 'removed', text: between(old) },
    { kind: 'added', text: between(current) },
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ];
}

/** A space that stayed between two changes says nothing: as part of both, the changes read as phrases. */
function withoutLoneSpaces(stretches: Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, place): Stretch[] => {
    const isBetween = place > 0 && place < stretches.length - 1;
    if (stretch.kind !== 'same' || !isBetween || /\S/u.test(stretch.text)) return [stretch];
    return [
      { kind: 'removed', text: stretch.text },
      { kind: 'added', text: stretch.text },
    ];
  });
}

/** Each change as one removal followed by one addition. */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of stretches) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      close();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind, text });
    }
  }
  close();
  return result;
}
