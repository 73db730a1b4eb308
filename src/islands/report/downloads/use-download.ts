import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalendarOptions, Format, FormatId, RenderOptions, Source } from '../../../deliverables';
import { eventsFor } from '../../../domain/report/calendar';
import { now, today } from '../../../platform/clock';
import { download } from '../../../platform/files';
import { writeBackupAt } from '../../../platform/settings';
import { $engagement } from '../../../stores/engagement';
import { keepCalendar } from '../../../stores/report-choices';
import { useStore } from '../../use-store';
import { partsIn } from '../choices/parts-in';
import { currentReport } from '../current-report';

/** How long a file may take before progress is shown, in milliseconds: a flicker says nothing. */
const noticeable = 150;

export type DownloadState =
  /** shows: it takes noticeable time */
  | { kind: 'building'; share: number; shows: boolean }
  | { kind: 'done'; name: string; lost: readonly string[] }
  | { kind: 'cancelled' | 'failed' | 'noParts' };

/** The file being made, or what came of the last one; news of the document it was made from. */
export interface Download {
  id: FormatId | null;
  state: DownloadState | null;
  start: (id: FormatId, calendar?: CalendarOptions) => void;
  cancel: () => void;
}

/** These hold the parts that were chosen and nothing else. */
const madeOfParts: ReadonlySet<FormatId> = new Set(['pdf', 'word', 'markdown']);

const fetchFormats = () => import('../../../deliverables');

/**
 * One file at a time: while one is made, starting another does nothing.
 * @param hasOwn there is work to carry away: its backup must be had also where the connection is lost later
 */
export function useDownload(hasOwn: boolean): Download {
  const [news, setNews] = useState<{ id: FormatId; of: string; state: DownloadState } | null>(null);
  const open = useStore($engagement);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (hasOwn) void fetchFormats().catch(() => undefined);
  }, [hasOwn]);

  async function make(id: FormatId, calendar?: CalendarOptions) {
    const engagement = $engagement.get();
    const say = (state: DownloadState) => setNews({ id, of: engagement.id, state });
    const controller = new AbortController();
    const { signal } = controller;
    let share = 0;
    let shows = false;
    const showProgress = () => running.current === controller && say({ kind: 'building', share, shows });
    running.current = controller;
    showProgress();
    const timer = setTimeout(() => {
      shows = true;
      showProgress();
    }, noticeable);
    try {
      const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      const onProgress = (done: number) => {
        share = done;
        showProgress();
      };
      const report = once(() => currentReport(engagement));
      const making = render(id, { engagement, report }, { signal, onProgress, ...(calendar && { calendar }) });
      const { content, name, mediaType, lost } = await Promise.race([stopped, making]);
      signal.throwIfAborted();
      download(new Blob([content], { type: mediaType }), name, mediaType);
      say({ kind: 'done', name, lost });
      if (id === 'backup') writeBackupAt(engagement.id, now());
      if (id === 'calendar') keepCalendar(eventsFor((await report()).calendar, calendar?.owner ?? null));
    } catch {
      say({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
    clearTimeout(timer);
    running.current = null;
  }

  function start(id: FormatId, calendar?: CalendarOptions) {
    if (running.current) return;
    const { id: of, report } = $engagement.get();
    if (madeOfParts.has(id) && partsIn(report.leaveOut).length === 0)
      return setNews({ id, of, state: { kind: 'noParts' } });
    void make(id, calendar);
  }

  // How a download went is news of the document it was made from, so another document starts afresh.
  const current = news && (news.of === open.id || news.state.kind === 'building') ? news : null;
  return { id: current?.id ?? null, state: current?.state ?? null, start, cancel: () => running.current?.abort() };
}

async function render(id: FormatId, source: Source, options: RenderOptions) {
  const format: Format = (await fetchFormats()).formats[id];
  const rendered = await format.render(source, options);
  const name = format.fileName(source.engagement.organisation.name, today());
  return { ...rendered, name, mediaType: format.mediaType };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
