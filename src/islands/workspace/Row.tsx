import { workspaceWords as words } from '../../content/messages/en/workspace';
import { levelWords } from '../../content/words/levels';
import type { WorkspaceEntry } from '../../stores/workspace';
import { memo } from '../roadmap/memo';
import { nameOf } from './shown';

interface Props {
  entry: WorkspaceEntry;
  isOpen: boolean;
  onOpen: (entry: WorkspaceEntry) => void;
  onMore: (entry: WorkspaceEntry, button: HTMLElement) => void;
}

/** One organisation on one line; on a phone under its name. */
export const Row = memo(function Row({ entry, isOpen, onOpen, onMore }: Props) {
  const name = nameOf(entry);
  return (
    <li class="workspace-row" data-id={entry.id}>
      <div class="workspace-name">
        <svg class="workspace-mark" viewBox="0 0 10 10" aria-hidden="true">
          {entry.colour && <rect width="10" height="10" fill={entry.colour} />}
        </svg>
        <p>
          <button type="button" onClick={() => onOpen(entry)}>
            <bdi>{name}</bdi>
          </button>
          {isOpen && <span class="soft small">{words.openNow}</span>}
          {entry.example && <span class="soft small">{words.fictional}</span>}
          {entry.archivedOn !== null && <span class="soft small">{words.archived}</span>}
        </p>
      </div>
      <dl>
        <Cell head={words.heads.level} is="level" isQuiet={entry.level === null || entry.level === undefined}>
          {entry.level
            ? capital(levelWords[entry.level].short)
            : entry.level === null
              ? words.noLevel
              : words.levelWaiting}
        </Cell>
        <Cell head={words.heads.state} is="state">
          {words.states[entry.state](entry)}
        </Cell>
        <Cell head={words.heads.views} is="views" isQuiet={entry.views === 0}>
          {entry.views}
        </Cell>
        <Cell head={words.heads.round} is="round">
          {words.roundOf(entry.startedOn, entry.rounds.length)}
        </Cell>
        <Cell head={words.heads.saved} is="saved">
          {words.saved(entry.updatedAt, new Date())}
        </Cell>
      </dl>
      <button
        type="button"
        class="workspace-more"
        aria-haspopup="dialog"
        aria-label={words.menu.button(name)}
        onClick={(event) => onMore(entry, event.currentTarget)}
      >
        <svg viewBox="0 0 18 4" aria-hidden="true">
          <circle cx="2" cy="2" r="1.6" />
          <circle cx="9" cy="2" r="1.6" />
          <circle cx="16" cy="2" r="1.6" />
        </svg>
      </button>
    </li>
  );
});

interface CellProps {
  head: string;
  is: keyof typeof words.heads;
  isQuiet?: boolean;
  children: string | number;
}

function Cell({ head, is, isQuiet = false, children }: CellProps) {
  return (
    <div class={`workspace-${is}`}>
      <dt>{head}</dt>
      <dd class={isQuiet ? 'soft' : undefined}>{children}</dd>
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
