import type { ComponentChildren } from 'preact';
import type { StatementKind } from '../../domain/statements/finding';
import { show } from './use-target';

interface Props {
  kind: StatementKind;
  part: string;
  /** It has its own place in the order of Tab. */
  isStop?: boolean;
  children: ComponentChildren;
}

/** An open part in a draft; leads to its field. */
export function GapLink({ kind, part, isStop = true, children }: Props) {
  const field = `${kind}-${part}`;
  return (
    <a
      class="gap"
      href={`#${field}`}
      tabIndex={isStop ? undefined : -1}
      onClick={(event) => {
        event.preventDefault();
        show(field);
      }}
    >
      {children}
    </a>
  );
}
