import { useEffect, useState } from 'preact/hooks';
import { searchMends } from '../../domain/roadmap/mends';
import type { Mend, Problem } from '../../domain/roadmap/problem';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { $planning } from '../../stores/roadmap';

/** Work for so long before the page may draw, in milliseconds. */
const slice = 24;

/** Every way out is tried by planning with it: one problem after another, when the page has nothing better to do. */
let turn: Promise<unknown> = Promise.resolve();

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });

/** @returns the ways to mend a problem; while they are being looked for, those found for it before */
export function useMends(roadmap: Roadmap, problem: Problem): readonly Mend[] {
  const [mends, setMends] = useState<readonly Mend[]>([]);
  useEffect(() => {
    let isWanted = true;
    // The plan is made from what $planning holds when it is drawn, so the two belong together.
    const search = searchMends($planning.get(), roadmap, problem);
    const look = async () => {
      for (;;) {
        await idle();
        if (!isWanted) return;
        for (const until = performance.now() + slice; performance.now() < until;) {
          const { value, done } = search.next();
          if (value) setMends(value);
          if (done) return;
        }
      }
    };
    turn = turn.then(look, look);
    return () => {
      isWanted = false;
    };
  }, [roadmap]);
  return mends;
}
