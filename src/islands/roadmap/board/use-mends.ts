import { useEffect, useState } from 'preact/hooks';
import { searchMends } from '../../../domain/roadmap/mend/mends';
import type { Mend, Problem } from '../../../domain/roadmap/problem';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { $planning } from '../../../stores/roadmap';

/** Work for so long before the page may draw, in milliseconds. */
const slice = 24;

/** Every way out is tried by planning with it: one problem after another, when the page has nothing better to do. */
let turn: Promise<unknown> = Promise.resolve();

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });

/** More would be a list to read, not a choice. */
const mostOffered = 6;

/** @returns the ways to mend these problems; while they are being looked for, those found for them before */
export function useMends(roadmap: Roadmap, problems: readonly Problem[]): readonly Mend[] {
  const [mends, setMends] = useState<readonly Mend[]>([]);
  useEffect(() => {
    let isWanted = true;
    // The plan is made from what $planning holds when it is drawn, so the two belong together.
    const searches = problems.map((problem) => searchMends($planning.get(), roadmap, problem));
    const look = async () => {
      const found: Mend[] = [];
      for (const search of searches)
        for (let isOver = false; !isOver;) {
          await idle();
          if (!isWanted) return;
          for (const until = performance.now() + slice; !isOver && performance.now() < until;) {
            const { value, done } = search.next();
            if (value) found.push(...value);
            isOver = done === true;
          }
        }
      setMends(onceEach(found));
    };
    turn = turn.then(look, look);
    return () => {
      isWanted = false;
    };
  }, [roadmap]);
  return mends;
}

/** Those first that mend the most of the problems, else as they were found. */
function onceEach(found: readonly Mend[]): Mend[] {
  const times = new Map<string, { mend: Mend; count: number }>();
  for (const mend of found) {
    const key = JSON.stringify(mend);
    times.set(key, { mend, count: (times.get(key)?.count ?? 0) + 1 });
  }
  return [...times.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostOffered)
    .map(({ mend }) => mend);
}
