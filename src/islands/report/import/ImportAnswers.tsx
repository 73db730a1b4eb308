import { useRef, useState } from 'preact/hooks';
import { reportImport as words } from '../../../content/messages/en/report-import';
import type { AnswersTable } from '../../../domain/answers-table/table';
import { readFile } from '../../../platform/files';
import { $engagement, $round } from '../../../stores/engagement';
import { $imported, takeTableBack } from '../../../stores/import';
import { keepFocus } from '../../ui/keep-focus';
import { useStore } from '../../use-store';
import { FileField } from '../FileField';
import { TablePreview } from './TablePreview';
import { maxBytes, readAnswersTable } from './read-table';

type State =
  | { kind: 'idle' | 'reading' }
  | { kind: 'says'; says: string; isError: boolean }
  /** `of`: the document it was compared with; another one has other answers. */
  | { kind: 'preview'; table: AnswersTable; file: string; of: string }
  | { kind: 'done'; says: string };

/** Answers from a table: chosen, looked at, then put in. Loaded when somebody is near. */
export function ImportAnswers() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const current = useStore($engagement).id;
  const imported = useStore($imported);
  const round = useStore($round).id;
  const input = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    setState({ kind: 'reading' });
    const of = $engagement.get().id;
    const content = await readFile(file, maxBytes);
    const read = content.kind === 'ok' ? await readAnswersTable(content.bytes) : content;
    if (read.kind === 'ok') return setState({ kind: 'preview', table: read.table, file: file.name, of });
    setState({ kind: 'says', says: `${words.table.errors[read.kind]} ${words.table.safe}`, isError: true });
  }

  function takeBack() {
    const kind = $imported.get()?.kind;
    const says = takeTableBack()
      ? kind === 'began'
        ? words.done.roundTakenBack
        : words.done.takenBack
      : words.done.notTakenBack;
    setState({ kind: 'says', says, isError: false });
    keepFocus(() => input.current);
  }

  return (
    <div class="import-part">
      <h3 class="label">{words.table.heading}</h3>
      <p id="table-about" class="soft small">
        {words.table.about}
      </p>
      <FileField
        input={input}
        button={words.table.button}
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        describedBy="table-about"
        dropping={{ before: words.table.orDrop, over: words.table.drop }}
        onFile={(file) => void take(file)}
      />
      {state.kind === 'preview' && state.of === current && (
        <TablePreview
          table={state.table}
          file={state.file}
          onPut={(says) => {
            setState({ kind: 'done', says });
            keepFocus(() => undo.current);
          }}
          onLeave={(says, isError) => {
            setState({ kind: 'says', says, isError });
            keepFocus(() => input.current);
          }}
        />
      )}
      <div role="status" class="small">
        {state.kind === 'reading' && <p>{words.table.reading}</p>}
        {state.kind === 'says' && <p class={state.isError ? 'notice' : undefined}>{state.says}</p>}
        {state.kind === 'done' && imported?.engagement === current && imported.round === round && (
          <div class="notice stack">
            <p>{state.says}</p>
            <button ref={undo} type="button" class="button quiet" onClick={takeBack}>
              {imported.kind === 'began' ? words.done.takeRoundBack : words.done.takeBack}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
