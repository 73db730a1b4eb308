import { useEffect, useState } from 'preact/hooks';
import { workspaceWords as words } from '../../content/messages/en/workspace';
import type { WorkspaceEntry } from '../../stores/workspace';
import { Row } from './Row';

interface Props {
  entries: readonly WorkspaceEntry[];
  /** Id of the one that is open. */
  current: string;
  onOpen: (entry: WorkspaceEntry) => void;
  onMore: (entry: WorkspaceEntry, button: HTMLElement) => void;
}

const heads = ['name', 'level', 'state', 'views', 'round', 'saved'] as const;

/** Rows drawn at once: more than a screen has. The others follow in tasks of their own, so that find in page has them all. */
const atOnce = 60;

export function List({ entries, current, onOpen, onMore }: Props) {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= entries.length) return;
    const timer = setTimeout(() => setDrawn(drawn + atOnce));
    return () => clearTimeout(timer);
  }, [drawn, entries.length]);
  return (
    <div>
      <p class="workspace-heads small" aria-hidden="true">
        {heads.map((head) => (
          <span key={head} class={`workspace-${head}`}>
            {words.heads[head]}
          </span>
        ))}
      </p>
      <ul class="plain-list workspace-list" aria-label={words.title}>
        {entries.slice(0, drawn).map((entry) => (
          <Row key={entry.id} entry={entry} isOpen={entry.id === current} onOpen={onOpen} onMore={onMore} />
        ))}
      </ul>
    </div>
  );
}
