import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { resultsWords } from '../../content/messages/en/results';
import { waitingForWork } from '../../content/messages/en/shell';
import { isLinkFragment } from '../../domain/link/fragment';
import type { SharedView } from '../shared-view/SharedView';
import { useHash } from '../ui/use-hash';

/** What stands in here, unless the address carries answers of a link: then their view, fetched for it. */
export function OrShared({ children }: { children: ComponentChildren }) {
  const hash = useHash();
  const isLink = isLinkFragment(hash);
  const [View, setView] = useState<typeof SharedView | 'failed' | null>(null);
  useEffect(() => {
    if (!isLink || (View && View !== 'failed')) return;
    import('../shared-view/SharedView').then(
      (fetched) => setView(() => fetched.SharedView),
      () => setView('failed'),
    );
  }, [isLink]);
  if (View && View !== 'failed') return <View hash={hash}>{children}</View>;
  if (!isLink) return <>{children}</>;
  return <p class="waiting">{View === 'failed' ? resultsWords.linkNotFetched : waitingForWork}</p>;
}
