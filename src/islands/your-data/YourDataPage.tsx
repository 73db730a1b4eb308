import { useEffect, useRef, useState } from 'preact/hooks';
import { waitingForWork } from '../../content/messages/en/shell';
import { yourDataWords as words } from '../../content/messages/en/your-data';
import { isGuest } from '../../platform/guest';
import { useSettledGuest } from './use-settled-guest';
import { useStayAtNamed } from './use-stay-at-named';

type Parts = typeof import('./parts');

/**
 * All that looks after the work in this browser, a part under the other; each stands on its own. Their places are in the page as it
 * is built, so that a link can name one.
 */
export function YourDataPage() {
  const places = useRef<HTMLDivElement>(null);
  const [parts, setParts] = useState<Parts | 'missing' | null>(null);
  // Nothing is left that any other part could look after, and what they saw last is no more.
  const [isErased, setErased] = useState(false);
  const isSettled = useSettledGuest();
  useEffect(() => {
    if (!isSettled) return;
    void import('./parts').then(setParts, () => setParts('missing'));
  }, [isSettled]);
  useStayAtNamed(places);
  const { Kept, Earlier, Offline, Locked, Guest, Erase } =
    parts && parts !== 'missing' ? parts : ({} as Partial<Parts>);
  return (
    <div ref={places} class="your-data">
      <p class="waiting">{waitingForWork}</p>
      <div id="kept">
        {parts === 'missing' && (
          <p class="notice" role="status">
            {words.missing}
          </p>
        )}
        {Kept && (isGuest() ? <p>{words.ofGuests}</p> : !isErased && <Kept />)}
      </div>
      <div id="earlier">{Earlier && !isGuest() && !isErased && <Earlier />}</div>
      <div id="offline">{Offline && !isErased && <Offline />}</div>
      <div id="lock">{Locked && !isErased && <Locked />}</div>
      <div id="guest">{Guest && !isErased && <Guest />}</div>
      <div id="erase">{Erase && <Erase onErased={() => setErased(true)} />}</div>
    </div>
  );
}
