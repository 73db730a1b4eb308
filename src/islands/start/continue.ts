/** Offers to go on where somebody left off, from the hint that saving leaves behind; the database stays closed. */
import { continueWords as words } from '../../content/messages/en/start';
import { isGuest } from '../../platform/guest';
import { readEngagements, readHint, readIsLocked } from '../../platform/settings';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;

/** Offers it now and, because another tab may lock or remove the work, whenever that says so and whenever this page is seen again. */
export function keepOffering(): void {
  offer();
  addEventListener('storage', offer);
  addEventListener('pageshow', offer);
  document.addEventListener('visibilitychange', offer);
}

/** Done again and again: whatever is set here for one standing is unset for every other. */
function offer(): void {
  offerToContinue();
  const count = readEngagements();
  find('#many a').textContent = count < 2 ? '' : words.many(count);
  find('#many').hidden = count < 2;
  // Whoever is a guest needs no offer to be one.
  find('#be-guest').hidden = isGuest();
}

/** Fills `#continue`, which is hidden where there is nothing to go on with, with a sentence and a link. */
function offerToContinue(): void {
  const isLocked = readIsLocked();
  const kept = isLocked ? null : readHint();
  const hint = kept?.example || kept?.answered ? kept : null;
  const place = find('#continue');
  const link = find<HTMLAnchorElement>('#continue a');
  find('#continue span').textContent = isLocked ? words.locked : hint ? sentenceOf(hint) : '';
  link.textContent = isLocked ? words.unlock : words.link;
  link.href = place.dataset[hint && (hint.example || hint.answered >= hint.of) ? 'results' : 'assess']!;
  place.hidden = !isLocked && !hint;
  // One of the two is the way on: out of the example it is the start, else what was begun.
  link.classList.toggle('quiet', hint?.example === true);
  find('.start-first .start-actions [data-start]').hidden = hint?.example === false;
  // Until it is unlocked, nothing else on the page leads further, the example included.
  find('.start-first .start-actions').hidden = isLocked;
}

function sentenceOf({ example, name, answered, of, savedAt }: NonNullable<ReturnType<typeof readHint>>): string {
  return `${example ? words.example(name) : words.own(name, answered, of)} ${words.savedAt(moment(savedAt))}`;
}

function moment(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}
