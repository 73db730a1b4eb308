import type { ComponentChildren } from 'preact';
import { collectWords } from '../../../../content/messages/en/workshop-collect';

/** The ways in, the simplest first. */
export const ways = ['paste', 'scan', 'files', 'folder', 'hands', 'here'] as const;
export type WayId = (typeof ways)[number];

interface Props {
  id: WayId;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Fetches what is inside a moment early. */
  soon?: (() => void) | undefined;
  children: ComponentChildren;
}

/** One way in, folded into a line that says what it is for. */
export function Way({ id, isOpen, onToggle, soon, children }: Props) {
  const { name, about } = collectWords.ways[id];
  return (
    <details class="collect-way" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary onPointerOver={soon} onFocus={soon}>
        <span class="collect-way-name">{name}</span> <span class="soft small">{about}</span>
      </summary>
      <div class="collect-inside">{children}</div>
    </details>
  );
}
