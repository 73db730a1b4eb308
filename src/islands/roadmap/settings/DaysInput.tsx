import { readDays } from '../../../domain/roadmap/read-days';

interface Props {
  id?: string;
  label?: string;
  describedBy?: string;
  /** What the plan has: it comes back when something else than days was typed. */
  value: number;
  /** @param days null when the field was emptied */
  onTake: (days: number | null) => boolean;
  /** @param typed what was no number of days; null once something was taken */
  onFault: (typed: string | null) => void;
}

/** A number of days as text, with a point or a comma. */
export function DaysInput({ id, label, describedBy, value, onTake, onFault }: Props) {
  const shown = String(Math.round(value * 100) / 100);
  const change = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const typed = field.value.trim();
    const days = readDays(typed);
    const isTaken = typed === '' ? onTake(null) : days !== null && onTake(days);
    if (!isTaken) field.value = shown;
    onFault(isTaken ? null : typed);
  };
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={shown}
      onChange={change}
      aria-label={label}
      aria-describedby={describedBy}
    />
  );
}
