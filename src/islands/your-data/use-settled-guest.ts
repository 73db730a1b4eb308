import { useEffect, useState } from 'preact/hooks';
import { loadEngagement } from '../../stores/engagement';
import { asksToBeGuest } from '../../stores/first-open';

/** @returns whether it is settled that this tab is a guest's or not: where the address asks for it, it is in a moment only */
export function useSettledGuest(): boolean {
  const [isSettled, setSettled] = useState(() => !asksToBeGuest());
  useEffect(() => {
    const settle = () => setSettled(true);
    if (!isSettled) void loadEngagement().then(settle, settle);
  }, []);
  return isSettled;
}
