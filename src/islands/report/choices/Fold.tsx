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

/**
 * A form folded into one line that says how things stand; what is inside is fetched when it is opened, and stays as it was
 * left when it is closed.
 */
export function Fold({ name, now, soon, children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={() => setOpened(true)}>
      <summary onPointerOver={soon} onFocus={soon}>
        <span class="fold-name">{name}</span> <span class="soft small">{now}</span>
      </summary>
      {wasOpened && <div class="fold-inside">{children}</div>}
    </details>
  );
}
