import { missionPartWords, successPartWords } from '../../content/messages/en/statement-parts';
import { statementsWords } from '../../content/messages/en/statements';
import type { StatementKind } from '../../domain/statements/finding';
import type { PartId } from './edits';

interface Props {
  kind: StatementKind;
  id: PartId;
  /** "text" grows with what is typed. */
  as: 'line' | 'text';
  half?: boolean;
  list?: string;
  value: string;
  suggestion?: { from: string; text: string };
  note?: string;
  onText: (text: string) => void;
}

/** One part of a statement: label, help, an example, and what the rest of the assessment already knows. */
export function PartField({ kind, id, as, half, list, value, suggestion, note, onText }: Props) {
  const words = (kind === 'mission' ? missionPartWords : successPartWords)[
    id as never
  ] as (typeof missionPartWords)['who'];
  const field = `${kind}-${id}`;
  const shared = {
    id: field,
    value,
    'aria-describedby': `${field}-help`,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    <div class={half ? 'field part half' : 'field part'}>
      <label for={field}>{words.label}</label>
      {as === 'line' ? (
        <input type="text" list={list} maxLength={400} {...shared} />
      ) : (
        <textarea rows={1} maxLength={2000} {...shared} />
      )}
      <p class="help" id={`${field}-help`}>
        {words.help}{' '}
        <span class="example">
          {statementsWords.parts.example} <i>{words.example}</i>
        </span>
        {note && <> {note}</>}
      </p>
      {suggestion && value === '' && (
        <p class="help">
          {suggestion.from}{' '}
          <button type="button" class="plain small" onClick={() => onText(suggestion.text)}>
            {statementsWords.parts.use(suggestion.text)}
          </button>
        </p>
      )}
    </div>
  );
}
