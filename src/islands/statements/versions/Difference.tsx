import { useEffect, useState } from 'preact/hooks';
import { versionWords } from '../../../content/messages/en/statement-versions';
import type { compareWords, Stretch } from '../../../domain/statements/versions/compare';

const words = versionWords.compare;
/** Above this a text is compared once the typing pauses. In characters, and in milliseconds. */
const long = 2_500;
const pause = 350;

let compare: typeof compareWords | null = null;

/** What changed from one wording to another: put in is underlined, taken out struck through, and both are said. */
export function Difference({ before, after }: { before: string; after: string }) {
  const [shown, show] = useState<Stretch[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isWanted = true;
    const run = async () => {
      try {
        compare ??= (await import('../../../domain/statements/versions/compare')).compareWords;
        if (isWanted) show(compare(before, after));
      } catch {
        if (isWanted) show('failed');
      }
    };
    const timer = setTimeout(() => void run(), shown !== 'loading' && before.length + after.length > long ? pause : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [before, after]);
  if (shown === 'loading' || shown === 'failed') return <p class="soft small">{words[shown]}</p>;
  const places = placesOf(shown);
  return (
    <>
      <p class="soft small">{places === 0 ? words.same : words.changes(places)}</p>
      <p class="serif written difference">
        {shown.map(({ kind, text }, at) => {
          if (kind === 'same') return text;
          const Change = kind === 'added' ? 'ins' : 'del';
          return (
            <Change key={at}>
              <span class="visually-hidden"> {kind === 'added' ? words.in : words.out} </span>
              {text}
              <span class="visually-hidden"> {words.end} </span>
            </Change>
          );
        })}
      </p>
    </>
  );
}

/** A removal and the addition in its place are one. */
function placesOf(stretches: readonly Stretch[]): number {
  return stretches.filter(
    ({ kind }, at) => kind === 'removed' || (kind === 'added' && stretches[at - 1]?.kind !== 'removed'),
  ).length;
}
