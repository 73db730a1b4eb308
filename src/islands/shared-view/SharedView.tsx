/** What a link with answers opens in place of the page's own result. Fetched when the address carries one, not before. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isLinkFragment } from '../../domain/link/fragment';
import { readLink } from '../../domain/link/read';
import { BadLink } from './BadLink';
import { Looking } from './Looking';
import { Outcome, type Done } from './Outcome';

interface Props {
  /** Of the address, without its #. */
  hash: string;
  /** The page's own result. */
  children: ComponentChildren;
}

export function SharedView({ hash, children }: Props) {
  const [done, setDone] = useState<Done | null>(null);
  const wasLink = useRef(false);
  const isLink = isLinkFragment(hash);
  useEffect(() => {
    // What had the focus is gone with the view.
    if (wasLink.current && !isLink && !done) document.getElementById('content')?.focus();
    wasLink.current = isLink;
  }, [isLink]);
  if (!isLink) {
    return (
      <>
        {done && <Outcome done={done} onDismiss={() => setDone(null)} />}
        {children}
      </>
    );
  }
  const link = readLink(hash);
  const close = (next: Done | null) => {
    setDone(next);
    leaveLink();
  };
  if (link.kind === 'error') return <BadLink error={link.error} onClose={() => close(null)} />;
  return <Looking key={hash} content={link.content} onClose={close} />;
}

/** Takes the link out of the address, so that a reload shows the user's own. */
function leaveLink(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
