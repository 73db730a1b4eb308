import { useEffect, useState } from 'preact/hooks';
import { latePart } from '../../../lib/late-part';
import { nextTask } from '../../../platform/next-task';
import type { StoredPoint } from '../../../platform/restore-points';
import { $engagement, $saveState } from '../../../stores/engagement';
import type { EarlierState } from '../../../stores/restore-points';
import { useStore } from '../../use-store';

export const fetchPoints = latePart(() => import('../../../stores/restore-points'));

/** state: undefined while it is not read yet, null where it is damaged. */
export interface Earlier extends StoredPoint {
  state: EarlierState | null | undefined;
}

export interface EarlierStates {
  kind: 'reading' | 'read' | 'failed';
  states: readonly Earlier[];
}

/** Those of the open document, the last one first, read one after the other so that the page has its turn in between. */
export function useEarlier(isLoaded: boolean): EarlierStates {
  const { id } = useStore($engagement);
  const [saves, setSaves] = useState(0);
  useEffect(() => $saveState.listen(({ kind }) => kind === 'saved' && setSaves((before) => before + 1)), []);
  const [found, setFound] = useState<EarlierStates & { id: string }>({ kind: 'reading', states: [], id });
  useEffect(() => {
    if (!isLoaded) return;
    let isOver = false;
    void (async () => {
      try {
        const { readPoints, openPoint } = await fetchPoints();
        const known = new Map(found.id === id ? found.states.map((each) => [keyOf(each), each.state]) : []);
        const states: Earlier[] = [];
        for (const point of await readPoints(id)) states.push({ ...point, state: known.get(keyOf(point)) });
        const show = () => !isOver && setFound({ kind: 'read', states: [...states], id });
        show();
        for (const [place, each] of states.entries()) {
          if (isOver) return;
          if (each.state !== undefined) continue;
          states[place] = { ...each, state: await openPoint(each) };
          await nextTask();
          if (place === 4) show();
        }
        show();
      } catch {
        if (!isOver) setFound({ kind: 'failed', states: [], id });
      }
    })();
    return () => {
      isOver = true;
    };
  }, [isLoaded, id, saves]);
  return found.id === id ? found : { kind: 'reading', states: [] };
}

const keyOf = ({ at, number }: StoredPoint) => `${number} ${at}`;
