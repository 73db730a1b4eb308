import { useEffect, useState } from 'preact/hooks';
import { persistence, roomForSite, type Persistence } from '../../../platform/persistence';
import { $saveState } from '../../../stores/engagement';
import { useStore } from '../../use-store';

export interface Kept {
  room: { used: number; of: number } | null;
  persistence: Persistence;
}

/** What the browser says of what it keeps; null until it has said so. */
export function useKept() {
  const { kind } = useStore($saveState);
  const [kept, setKept] = useState<Kept | null>(null);
  const look = async () => {
    const [room, said] = await Promise.all([roomForSite(), persistence()]);
    setKept({ room, persistence: said });
  };
  useEffect(() => void look(), [kind === 'saved']);
  // While the site is brought onto the device, what it takes up grows.
  useEffect(() => void navigator.serviceWorker?.ready.then(look), []);
  return { kept, lookAgain: () => void look() };
}
