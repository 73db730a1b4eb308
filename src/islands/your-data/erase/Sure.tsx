import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  button: string;
  /** What will happen, said before it does. */
  ask: string;
  sure: string;
  keep: string;
  isDisabled: boolean;
  onSure: () => void;
}

/** A button for what cannot be undone: it says what it will do, and does it when it is pressed once more. */
export function Sure({ button, ask, sure, keep, isDisabled, onSure }: Props) {
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) safe.current?.focus();
  }, [isAsking]);
  const end = () => {
    setAsking(false);
    requestAnimationFrame(() => first.current?.focus());
  };
  if (!isAsking)
    return (
      <p>
        <button type="button" class="button quiet" ref={first} disabled={isDisabled} onClick={() => setAsking(true)}>
          {button}
        </button>
      </p>
    );
  return (
    <div class="stack" role="group" aria-label={ask}>
      <p class="notice">{ask}</p>
      <p class="erase-verbs">
        {/* Whoever presses Enter without reading has lost nothing. */}
        <button ref={safe} type="button" class="button" onClick={end}>
          {keep}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setAsking(false);
            onSure();
          }}
        >
          {sure}
        </button>
      </p>
    </div>
  );
}
