import { useEffect, useState } from 'preact/hooks';
import type { Timer } from '../../../domain/workshop/present/presented-schema';
import { $talk, secondsTalked } from '../../../stores/talking';
import { useStore } from '../../use-store';

/**
 * What is left of the minutes for the practice talked over, second by second while the clock runs.
 * @returns null where there is no such practice, no minutes for it, or nobody talked yet
 */
export function useTimer(items: readonly { practice: string; minutes: number }[]): Timer {
  const talking = useStore($talk);
  const [, tick] = useState({});
  const isRunning = talking.since !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => tick({}), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  const minutes = items.find(({ practice }) => practice === talking.practice)?.minutes;
  const talked = secondsTalked(talking);
  if (minutes === undefined || (!isRunning && talked === 0)) return null;
  return { left: minutes * 60 - talked, isRunning };
}
