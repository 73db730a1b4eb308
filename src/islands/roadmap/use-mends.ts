import { useEffect, useState } from 'preact/hooks';
import { mendsFor } from '../../domain/roadmap/mends';
import type { Mend, Problem } from '../../domain/roadmap/problem';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { $planning } from '../../stores/roadmap';

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
    turn = turn.then(idle).then(() => {
      if (isWanted) setMends(mendsFor($planning.get(), roadmap, problem));
    });
    return () => {
      isWanted = false;
    };
  }, [roadmap]);
  return mends;
}
