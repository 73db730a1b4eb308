import { useEffect, useState } from 'preact/hooks';
import type { Stretch } from '../../../domain/statements/versions/compare';

/** Shorter than this, in characters, eyes find the difference by themselves. */
const long = 80;

/** The other version; in a long one what is not in mine is marked. */
export function Other({ mine, theirs }: { mine: string; theirs: string }) {
  const [stretches, show] = useState<Stretch[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    show(null);
    if (Math.min(mine.length, theirs.length) >= long)
      // Where it does not come, the text is read without marks.
      void import('../../../domain/statements/versions/compare').then(
        ({ compareWords }) => isWanted && show(compareWords(mine, theirs)),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [mine, theirs]);
  if (!stretches || sharedIn(stretches) < theirs.length / 2) return theirs;
  return (
    <>
      {stretches.map(({ kind, text }, at) =>
        kind === 'same' ? text : kind === 'added' ? <ins key={at}>{text}</ins> : null,
      )}
    </>
  );
}

/** Where two texts have little in common, marks would be on all of it. */
const sharedIn = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
