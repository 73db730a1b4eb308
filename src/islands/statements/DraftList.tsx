import { useState } from 'preact/hooks';
import { draftNames, statementsWords } from '../../content/messages/en/statements';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { nameOf } from './drafting';
import { DraftText } from './DraftText';

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

/** Drafts that follow the parts; each says which stretch comes from which part, and which are still open. */
export function DraftList({ kind, drafts, taken, wording, onTake, onEdit, onUndo }: Props) {
  const [lit, setLit] = useState<string | null>(null);
  return (
    <ol class="drafts plain-list">
      {drafts.map((draft) => {
        const isWording = draft.id === taken && draft.text === wording;
        return (
          <li key={draft.id} class={draft.id === taken ? 'draft taken' : 'draft'}>
            <h4 id={`draft-${draft.id}`}>{draftNames[draft.id]?.name}</h4>
            <p class="soft small">{draftNames[draft.id]?.emphasis}</p>
            <DraftText kind={kind} draft={draft} lit={lit} onLit={setLit} />
            <div class="take">
              <button
                type="button"
                class="button quiet"
                aria-describedby={`draft-${draft.id}`}
                onClick={() => (isWording ? onEdit() : onTake(draft))}
              >
                {isWording ? words.edit : words.take}
              </button>
              {draft.id === taken && <span class="soft small">{isWording ? words.taken : words.from}</span>}
              <PartsOfDraft draft={draft} onLit={setLit} />
            </div>
            <div role="status">
              {onUndo && draft.id === taken && (
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
      })}
    </ol>
  );
}

/** Which words come from which part, in words. */
function PartsOfDraft({ draft, onLit }: { draft: Draft; onLit: (part: string | null) => void }) {
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
            <dd class="gap">{words.open}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
