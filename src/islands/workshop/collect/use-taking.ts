import { useEffect, useRef, useState } from 'preact/hooks';
import { collectWords as words } from '../../../content/messages/en/workshop-collect';
import type { Outcome } from '../../../domain/workshop/views/incoming';
import { $round } from '../../../stores/engagement';
import { takeManyViews, undoTake } from '../../../stores/views';
import { $views } from '../../../stores/workshop';
import { keepFocus } from '../../ui/keep-focus';
import { sortFiles, type Given } from './files/read-files';
import { emptyReport, type Arrived, type Misread, type Refused, type Report } from './taking';
import { collect } from './worker/collect';
import type { Collected, Source } from './worker/collected';

export interface Taking {
  /** Of the last taking in; null before the first. */
  report: Report | null;
  busy: { done: number; of: number } | null;
  /** @returns what came of it; the same as `report` from then on */
  takeText: (text: string, how?: Pick<How, 'isByItself'>) => Promise<Report>;
  takeFiles: (given: readonly Given[], how?: How) => Promise<Report>;
  /** Says what came in by a way that takes it in itself. */
  say: (report: Report) => void;
  cancel: () => void;
  undo: () => void;
}

interface How {
  /** True for a whole folder: what is no view there is nobody's mistake and only counted. */
  isSwept?: boolean;
  /** True for what comes while somebody may be at another place of the page, which then stays in view. */
  isByItself?: boolean;
}

/** The one way in: whatever the paste box, the camera, files and folders bring goes through here, one after the other. */
export function useTaking(): Taking {
  const [report, setReport] = useState<Report | null>(null);
  const [busy, setBusy] = useState<Taking['busy']>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  function inTurn(isByItself: boolean, work: (signal: AbortSignal) => Promise<Report>): Promise<Report> {
    const next = turn.current.then(async () => {
      const aborter = new AbortController();
      stop.current = aborter;
      const result = await work(aborter.signal).catch((): Report => ({
        ...emptyReport,
        end: aborter.signal.aborted ? 'cancelled' : 'failed',
      }));
      setBusy(null);
      setReport(result);
      if (!isByItself) requestAnimationFrame(() => saysPlace()?.scrollIntoView({ block: 'nearest' }));
      return result;
    });
    turn.current = next;
    return next;
  }

  const takeFiles: Taking['takeFiles'] = (given, { isSwept = false, isByItself = false } = {}) =>
    inTurn(isByItself, async (signal) => {
      const of = given.length;
      const show = (done: number) => of > 1 && setBusy({ done, of });
      show(0);
      const sorted = await sortFiles(given, { isSwept, signal, onProgress: show });
      const onProgress = (share: number) => show(Math.round(of - (1 - share) * sorted.inputs.length));
      const collected = await collect(sorted.inputs, $round.get(), { signal, onProgress });
      return reportOf(collected, sorted.names, { ...sorted, isSwept });
    });

  return {
    report,
    busy,
    takeText: (text, { isByItself = false } = {}) =>
      inTurn(isByItself, async (signal) =>
        reportOf(await collect([text], $round.get(), { signal }), [], { refused: [], passed: 0, isSwept: false }),
      ),
    takeFiles,
    say: setReport,
    cancel: () => stop.current?.abort(),
    undo() {
      setReport({ ...emptyReport, end: undoTake() ? 'undone' : 'notUndone' });
      keepFocus(saysPlace);
    },
  };
}

const saysPlace = () => document.getElementById('collect-says');

interface Before {
  refused: readonly Refused[];
  passed: number;
  isSwept: boolean;
}

/** Takes in what was found, and says what came of it. */
async function reportOf(collected: Collected, names: readonly string[], before: Before): Promise<Report> {
  const taken = await takeManyViews(collected.incoming);
  const views = new Map($views.get().map((view) => [view.id, view]));
  const fileOf = (source: Source) => names[source.place] ?? source.file;
  const labelOf = ({ id }: Outcome, source: Source) =>
    views.get(id)?.rater.name ?? placeOf(fileOf(source), source.line);

  const arrived: Arrived[] = taken.map((outcome, at) => ({
    kind: outcome.kind,
    label: labelOf(outcome, collected.sources[at]!),
  }));
  // What is to come in is told by the taking itself; what stays out only the reading knows.
  const stays = new Set<Outcome['kind']>(['known', 'otherRound', 'otherEdition']);
  for (const { outcome, source } of collected.outcomes) {
    if (stays.has(outcome.kind)) arrived.push({ kind: outcome.kind, label: labelOf(outcome, source) });
  }

  const misread: Misread[] = [];
  const refused: Refused[] = [...before.refused];
  let passed = before.passed + (names.length > 0 ? collected.empty : 0);
  for (const { source, error, code, meant } of collected.problems) {
    const file = fileOf(source);
    if (isOfCode(error)) {
      misread.push({ text: code ?? '', line: source.line ?? 1, file, error, meant: meant ?? null });
    } else if (before.isSwept && (error === 'foreign' || error === 'notJson')) passed += 1;
    else refused.push({ file: file ?? '', why: error });
  }
  return { arrived, misread, refused, passed, end: 'done' };
}

const isOfCode = (error: string): error is Misread['error'] => Object.hasOwn(words.misread.errors, error);

const placeOf = (file: string | null, line: number | null) =>
  line === null ? (file ?? words.someone) : words.misread.at(line, file);
