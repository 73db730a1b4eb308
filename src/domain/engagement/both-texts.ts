/** Two versions of something written, as one. */
import { isFields, type Fields } from './fields';

/** Fields that people write sentences in: two of them under each other are still what the field is for. */
const written: ReadonlySet<unknown> = new Set(
  (
    'evidence reason note wording text answer promise doneWhen dissent followUp stop moment seen difference phrase ' +
    'goals market values brandWords voices'
  ).split(' '),
);

/** Whether a field may have both. @param path keys down to the field */
export function canHaveBoth(path: readonly string[], mine: unknown, theirs: unknown): boolean {
  if (path.length === 0) return false;
  if (typeof mine === 'string' && typeof theirs === 'string')
    return (
      mine !== '' && theirs !== '' && (written.has(path.at(-1)) || path.at(-2) === 'parts' || path.at(-2) === 'notes')
    );
  return isFields(mine) && isFields(theirs) && writtenIn(mine, theirs).length > 0;
}

/** @returns mine with their words under mine; of what is no words, mine */
export function bothTexts(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return `${mine}\n\n${theirs}`;
  if (!isFields(mine) || !isFields(theirs)) return mine;
  const joined = writtenIn(mine, theirs).map((key) => [
    key,
    mine[key] ? bothTexts(mine[key], theirs[key]) : theirs[key],
  ]);
  return { ...mine, ...Object.fromEntries(joined) };
}

const writtenIn = (mine: Fields, theirs: Fields) =>
  Object.keys(theirs).filter(
    (key) => written.has(key) && typeof theirs[key] === 'string' && theirs[key] !== '' && theirs[key] !== mine[key],
  );
