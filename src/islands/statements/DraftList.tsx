import { draftWords } from '../../content/messages/en/statement-drafts';
import { draftNames, statementsWords } from '../../content/messages/en/statements';
import type { Draft } from '../../domain/statements/finding';
import { withGaps } from './gaps';

const words = statementsWords.drafts;
const nameOf = (part: string): string => (draftWords.gaps as Record<string, string>)[part] ?? part;

interface Props {
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

/** Three drafts that follow the parts; gaps are marked, and each says which parts it rests on. */
export function DraftList({ drafts, taken, wording, onTake, onEdit, onUndo }: Props) {
  const isWording = (draft: Draft) => draft.id === taken && draft.text === wording;
  return (
    <div class="drafts">
      <ol class="plain-list">
        {drafts.map((draft) => (
          <li key={draft.id} class={draft.id === taken ? 'draft taken' : 'draft'}>
            <h4 class="label" id={`draft-${draft.id}`}>
              {draftNames[draft.id]?.name}
            </h4>
            <p class="soft small">{draftNames[draft.id]?.emphasis}</p>
            <p class="serif">{withGaps(draft.text)}</p>
            <p class="soft small">
              {draft.uses.length > 0 && <span>{`${words.uses}: ${draft.uses.map(nameOf).join(', ')}.`}</span>}
              {draft.gaps.length > 0 && <span>{`${words.open}: ${draft.gaps.map(nameOf).join(', ')}.`}</span>}
            </p>
            <p class="take">
              <button
                type="button"
                class="button quiet"
                aria-describedby={`draft-${draft.id}`}
                onClick={() => (isWording(draft) ? onEdit() : onTake(draft))}
              >
                {isWording(draft) ? words.edit : words.take}
              </button>
              {draft.id === taken && <span class="soft small">{isWording(draft) ? words.taken : words.from}</span>}
            </p>
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
        ))}
      </ol>
    </div>
  );
}
