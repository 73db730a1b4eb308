import { useState } from 'preact/hooks';
import { missionPartWords, successPartWords } from '../../content/messages/en/statement-parts';
import { statementsWords } from '../../content/messages/en/statements';
import type { StatementKind } from '../../domain/statements/finding';
import type { PartId } from './edits';
import { usePartHelp } from './use-part-help';

/** A part is a stretch of a sentence; what is longer is no part. In characters. */
const most = { line: 400, text: 2000 } as const;

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
  const [over, setOver] = useState(0);
  const help = usePartHelp();
  const words = (kind === 'mission' ? missionPartWords : successPartWords)[
    id as never
  ] as (typeof missionPartWords)['who'];
  const field = `${kind}-${id}`;
  const keep = (area: HTMLInputElement | HTMLTextAreaElement) => {
    const text = area.value;
    setOver(Math.max(0, text.length - most[as]));
    // What is shown is what is kept, also where the cut leaves the same text as before.
    if (text.length > most[as]) area.value = text.slice(0, most[as]);
    onText(text.slice(0, most[as]));
  };
  const shared = {
    id: field,
    value,
    'aria-describedby': `${field}-help ${field}-example`,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => keep(event.currentTarget),
  };
  return (
    <div class={half ? 'field part half' : 'field part'} data-open={value.trim() === ''}>
      <label for={field}>{words.label}</label>
      {as === 'line' ? <input type="text" list={list} {...shared} /> : <textarea rows={1} {...shared} />}
      {over > 0 && (
        <p class="help over" role="status">
          {statementsWords.parts.over(most[as], over)}
        </p>
      )}
      <p class="help" id={`${field}-help`}>
        {words.help}
        {note && <> {note}</>}
      </p>
      {help ? (
        <help.PartHelp kind={kind} id={id} field={field} value={value} suggestion={suggestion} onText={onText} />
      ) : (
        <p class="help example-waiting" id={`${field}-example`} />
      )}
    </div>
  );
}
