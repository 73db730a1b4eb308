import type { ComponentChildren, ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { useNear } from '../ui/use-near';
import type { Checked } from './use-findings';

interface Props {
  /** The heading's id; with that of the view's heading it names the section. */
  id: string;
  /** The view's id. */
  view: string;
  number: number;
  title: string;
  lead?: string;
  children?: ComponentChildren;
}

/** One numbered step of a view, under its own heading. What stands inside begins at the fourth level. */
export function Step({ id, view, number, title, lead, children }: Props) {
  return (
    <section class="step" aria-labelledby={`${view}-heading ${id}`}>
      <h3 id={id} tabIndex={-1}>
        <span class="step-number">{number}</span> {title}
      </h3>
      {lead && <p class="soft step-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** What a late step is given; the rest it reads from the stores. */
export interface LatePartProps {
  /** What the checks say of the wording. */
  checked: Checked;
  /** How many things must be mended in another wording; null as long as the checks are not there. */
  mustIn: (wording: string) => number | null;
}

interface LateProps extends Omit<Props, 'children'>, LatePartProps {
  part: ComponentType<LatePartProps>;
  /** The view is open; a hidden one fetches nothing. */
  isOpen: boolean;
  /** Something is looked for that may stand in here. */
  isSought: boolean;
  /** There is something of the user's own to show. */
  hasOwn: boolean;
}

/** A step whose script is fetched when its view is open and somebody comes near. */
export function LateStep({ part: Part, checked, mustIn, isOpen, isSought, hasOwn, ...step }: LateProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, hasOwn && isOpen);
  const wasWanted = useRef(false);
  // Once there it stays: something half typed may stand in it.
  wasWanted.current ||= isOpen && (isNear || isSought);
  return (
    <Step {...step}>
      <div class="step-late" ref={place}>
        {wasWanted.current && <Part checked={checked} mustIn={mustIn} />}
      </div>
    </Step>
  );
}
