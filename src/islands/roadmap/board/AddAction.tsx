import { useLayoutEffect, useRef } from 'preact/hooks';
import { roadmapOwnWords as words } from '../../../content/messages/en/roadmap-own';
import type { Month } from '../../../content/schema';
import { OwnForm } from '../action/OwnForm';

interface Props {
  month: Month;
  /** @param added id of the new action; none when it was left */
  onDone: (added?: string) => void;
}

/** The form for an action of one's own, in the month it is for. */
export function AddAction({ month, onDone }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const leave = (added?: string) => {
    const column = place.current?.closest('.month');
    onDone(added);
    // Left as it was: on from the button that comes back in its place.
    if (!added) requestAnimationFrame(() => column?.querySelector<HTMLElement>('.add-action')?.focus());
  };
  return (
    <section ref={place} class="add-form" aria-label={words.add(month)}>
      <p class="label">{words.add(month)}</p>
      <OwnForm month={month} onDone={leave} />
    </section>
  );
}
