/** Offers to go on where somebody left off, from the hint that saving leaves behind; the database stays closed. */
import { continueWords as words } from '../../content/messages/en/start';
import { readEngagements, readHint } from '../../platform/settings';

/** Fills `#many` with the way to the list of organisations, where there are several. */
export function offerTheOthers(): void {
  const count = readEngagements();
  const place = document.querySelector<HTMLElement>('#many');
  if (count < 2 || !place) return;
  place.querySelector('a')!.textContent = words.many(count);
  place.hidden = false;
}

/** Fills `#continue`, which is hidden until then, with a sentence and a link; leaves the page alone without a hint. */
export function offerToContinue(): void {
  const hint = readHint();
  const place = document.querySelector<HTMLElement>('#continue');
  if (!hint || !place || (!hint.example && hint.answered === 0)) return;
  const sentence = hint.example ? words.example(hint.name) : words.own(hint.name, hint.answered, hint.of);
  place.querySelector('span')!.textContent = `${sentence} ${words.savedAt(moment(hint.savedAt))}`;
  const link = place.querySelector<HTMLAnchorElement>('a')!;
  if (hint.example || hint.answered >= hint.of) link.href = place.dataset['results']!;
  place.hidden = false;
  // One of the two is the way on: out of the example it is the start, else what was begun.
  if (hint.example) link.classList.add('quiet');
  else document.querySelector<HTMLElement>('.start-first .start-actions [data-start]')!.hidden = true;
}

function moment(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}
