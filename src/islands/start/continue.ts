/** Offers to go on where somebody left off, from the hint that saving leaves behind; the database stays closed. */
import { continueWords as words } from '../../content/messages/en/start';
import { readHint } from '../../platform/settings';

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
  // The way to one's own assessment leads out of the example, not into it.
  if (hint.example)
    document
      .querySelectorAll<HTMLAnchorElement>('[data-start]')
      .forEach((start) => (start.search += `${start.search ? '&' : '?'}new`));
  else document.querySelector('.start-first [data-start]')?.classList.add('quiet');
}

function moment(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}
