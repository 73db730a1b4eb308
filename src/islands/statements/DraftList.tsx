import { useState } from 'preact/hooks';
import { draftNames, statementsWords } from '../../content/messages/en/statements';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { $statements } from '../../stores/statements';
import { nameOf } from './drafting';
import { DraftText } from './DraftText';
import { GapLink } from './GapLink';

const words = statementsWords.drafts;

interface Props {
  kind: StatementKind;
  drafts: readonly Draft[];
  /** Id of the draft the wording came from. */
  taken: string | null;
  wording: string;
  onTake: (draft: Draft) => void;
  /** Goes to the wording. */
  onEdit: () => void;
  /** Brings back the wording a draft took the place of; null while there is none. */
  onUndo: (() => void) | null;
}

/**
 * Drafts that follow the parts; each says which stretch comes from which part, and which are still open. Who comes back to
 * a wording finds the draft it began as, and the others folded.
 */
export function DraftList(props: Props) {
  const { kind, drafts } = props;
  const [lit, setLit] = useState<string | null>(null);
  // As it was when it opened: a draft that is taken stays where it was pressed.
  const [before] = useState(() => $statements.get()[kind]);
  const shown = drafts.filter(({ id }) => before.wording.trim() === '' || id === before.draft);
  const folded = drafts.filter((draft) => !shown.includes(draft));
  const list = (some: readonly Draft[]) => (
    <ol class="drafts plain-list">
      {some.map((draft) => (
        <DraftItem key={draft.id} {...props} draft={draft} lit={lit} onLit={setLit} />
      ))}
    </ol>
  );
  return (
    <>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <details class="drafts-fold fold">
          <summary>{words.others(folded.length, shown.length === 0)}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

interface ItemProps extends Props {
  draft: Draft;
  /** The part that is pointed at. */
  lit: string | null;
  onLit: (part: string | null) => void;
}

function DraftItem({ kind, draft, taken, wording, lit, onLit, onTake, onEdit, onUndo }: ItemProps) {
  const isTaken = draft.id === taken;
  const name = draftNames[draft.id]?.name;
  const isWording = isTaken && draft.text === wording;
  return (
    <li class={isTaken ? 'draft taken' : 'draft'}>
      <h4>{name}</h4>
      <p class="soft small">{draftNames[draft.id]?.emphasis}</p>
      <DraftText kind={kind} draft={draft} lit={lit} onLit={onLit} />
      <div class="take">
        <button
          type="button"
          class="button quiet"
          aria-label={isWording || name === undefined ? undefined : words.takeNamed(name)}
          onClick={() => (isWording ? onEdit() : onTake(draft))}
        >
          {isWording ? words.edit : words.take}
        </button>
        {isTaken && <span class="soft small">{isWording ? words.taken : words.from}</span>}
        <PartsOfDraft kind={kind} draft={draft} onLit={onLit} />
      </div>
      <div role="status">
        {onUndo && isTaken && (
          <p class="notice">
            {words.replaced}{' '}
            <button type="button" class="plain" onClick={onUndo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

/** Which words come from which part, in words; from here the keyboard comes to each part that is open. */
function PartsOfDraft({ kind, draft, onLit }: Pick<ItemProps, 'kind' | 'draft' | 'onLit'>) {
  const { text, uses, gaps, places } = draft;
  return (
    <details class="draft-parts">
      <summary class="small soft">{words.parts(uses.length, gaps.length)}</summary>
      <dl class="small">
        {places.map(({ part, from, to }) => (
          <div key={part} onPointerEnter={() => onLit(part)} onPointerLeave={() => onLit(null)}>
            <dt>{nameOf(part)}</dt>
            <dd dir="auto">{text.slice(from, to)}</dd>
          </div>
        ))}
        {gaps.map((part) => (
          <div key={part}>
            <dt>{nameOf(part)}</dt>
            <dd>
              <GapLink kind={kind} part={part}>
                {words.open}
                <span class="visually-hidden">: {nameOf(part)}</span>
              </GapLink>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
