import { useState } from 'preact/hooks';

interface Props {
  id: string;
  value: number;
  lowest: number;
  highest: number;
  /** Said when what was typed is no number of minutes. */
  wrong: string;
  describedBy?: string;
  onChange: (minutes: number) => void;
}

/** Whole minutes, taken when the field is left or Enter is pressed; what makes no sense is said and not taken. */
export function MinutesField({ id, value, lowest, highest, wrong, describedBy, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    const minutes = Number(text);
    const isFine = text.trim() !== '' && Number.isInteger(minutes) && minutes >= lowest && minutes <= highest;
    setWrong(!isFine);
    if (!isFine) return;
    setTyped(null);
    if (minutes !== value) onChange(minutes);
  };
  const described = [describedBy, isWrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <>
      <input
        id={id}
        class="talk-minutes-field"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        value={typed ?? (value === 0 ? '' : String(value))}
        aria-invalid={isWrong}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => typed !== null && take(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed !== null) take(typed);
        }}
      />
      {isWrong && (
        <span class="small talk-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}
