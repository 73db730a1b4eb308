import { collectWords } from '../../../content/messages/en/workshop-collect';
import { pathTo } from '../../../lib/base-path';
import { $lastTaken } from '../../../stores/views';
import { useStore } from '../../use-store';
import { hasTaken, summaryOf } from './summary';
import type { Misread, Refused, Report } from './taking';
import type { Taking } from './use-taking';

const words = collectWords;
/** Lines of one kind that are shown; the rest is counted. */
const most = 30;

/** What came of the last taking in: a summary that is read out, what went wrong, and each one found. */
export function Says({ taking }: { taking: Taking }) {
  const { report, busy, cancel, undo, takeText } = taking;
  const canUndo = useStore($lastTaken) !== null;
  return (
    <div class="collect-says" id="collect-says" tabIndex={-1}>
      {busy && (
        <p class="collect-busy">
          <progress aria-label={words.busy.label} value={busy.done} max={busy.of} />
          <span class="small soft">{words.busy.of(busy.done, busy.of)}</span>
          <button type="button" class="plain" onClick={cancel}>
            {words.busy.cancel}
          </button>
        </p>
      )}
      <div role="status">{report && <p class="collect-summary">{summaryOf(report)}</p>}</div>
      {report && canUndo && hasTaken(report) && (
        <button type="button" class="plain" aria-label={words.summary.undoAbout} onClick={undo}>
          {words.summary.undo}
        </button>
      )}
      {report && report.misread.length > 0 && (
        <Misreads misread={report.misread} onTake={(code) => void takeText(code)} />
      )}
      {report && report.refused.length > 0 && <Refusals refused={report.refused} />}
      {report && report.arrived.length > 1 && <Each report={report} />}
    </div>
  );
}

function Misreads({ misread, onTake }: { misread: readonly Misread[]; onTake: (code: string) => void }) {
  return (
    <ul class="plain-list collect-problems">
      {misread.slice(0, most).map(({ text, line, file, error, meant }) => (
        <li key={`${file}${line}${text}`} class="notice">
          <p>
            <span class="small soft">{words.misread.at(line, file)}</span> <code dir="ltr">{text}</code>
          </p>
          <p>{words.misread.errors[error]}</p>
          {meant !== null && (
            <p>
              {words.misread.meant(meant)}{' '}
              <button
                type="button"
                class="button quiet"
                aria-label={words.misread.takeNamed(meant)}
                onClick={() => onTake(meant)}
              >
                {words.misread.take}
              </button>
            </p>
          )}
        </li>
      ))}
      {misread.length > most && <li class="soft">{words.summary.more(misread.length - most)}</li>}
    </ul>
  );
}

function Refusals({ refused }: { refused: readonly Refused[] }) {
  return (
    <ul class="plain-list collect-problems">
      {refused.slice(0, most).map(({ file, why }) => (
        <li key={file} class="notice">
          <p>
            <b class="collect-file" dir="auto">
              {file}
            </b>{' '}
            {words.refused[why]} {why === 'backup' && <a href={pathTo('/report/')}>{words.refused.toReport}</a>}
          </p>
        </li>
      ))}
      {refused.length > most && <li class="soft">{words.refused.more(refused.length - most)}</li>}
      <li class="small soft">{words.refused.safe}</li>
    </ul>
  );
}

function Each({ report: { arrived } }: { report: Report }) {
  return (
    <details>
      <summary class="small">{words.summary.all(arrived.length)}</summary>
      <ul class="collect-each small">
        {arrived.slice(0, most * 2).map(({ kind, label }, at) => (
          <li key={at}>
            <bdi>{label}</bdi>: {words.each[kind]}
          </li>
        ))}
        {arrived.length > most * 2 && <li>{words.summary.more(arrived.length - most * 2)}</li>}
      </ul>
    </details>
  );
}
