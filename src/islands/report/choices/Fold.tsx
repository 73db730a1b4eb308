import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  name: string;
  /** How it stands, read after the name. */
  now: string;
  /** Fetches what is inside a moment early. */
  soon: () => void;
  children: ComponentChildren;
}

/** A form folded into one line that says how things stand; what is inside is fetched when it is opened. */
export function Fold({ name, now, soon, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary onPointerOver={soon} onFocus={soon}>
        <span class="fold-name">{name}</span> <span class="soft small">{now}</span>
      </summary>
      {isOpen && <div class="fold-inside">{children}</div>}
    </details>
  );
}
