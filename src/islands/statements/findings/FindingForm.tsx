import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  class: string;
  /** Names the form for those who hear it. */
  label?: string;
  /** What the two buttons say. */
  words: { put: string; cancel: string };
  /** Of the button that puts in what was typed. */
  button: string;
  onPut: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** What a finding opens: fields that end with one press to put in what was typed and one, or Escape, to leave it. */
export function FindingForm({ class: name, label, words, button, onPut, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const place = form.current!;
    const leave = (event: KeyboardEvent) => {
      // While letters are being composed, Escape is about them.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onCancel();
    };
    place.addEventListener('keydown', leave);
    return () => place.removeEventListener('keydown', leave);
  }, [onCancel]);
  return (
    <form
      ref={form}
      class={name}
      aria-label={label}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onPut();
      }}
    >
      {children}
      <p class="finding-ways">
        <button type="submit" class={button}>
          {words.put}
        </button>
        <button type="button" class="plain small" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
