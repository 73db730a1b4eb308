import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../domain/report/report';
import { $engagement } from '../../stores/engagement';
import { useStore } from '../use-store';
import { currentReport } from './current-report';

/** none: nobody has begun the document. */
export type ReportState = Report | 'none' | 'waiting' | 'failed';

/** How long edits of one document pause before its report is put together anew, in milliseconds. */
const pause = 300;

/**
 * The report of the open document; its code comes after the page stands.
 * @param isBegun nothing is fetched for a document that nobody has begun
 */
export function useReport(isBegun: boolean): ReportState {
  const engagement = useStore($engagement);
  const [report, setReport] = useState<Exclude<ReportState, 'none'>>('waiting');
  const shown = useRef('');
  useEffect(() => {
    if (!isBegun) return;
    let current = true;
    const make = () =>
      currentReport(engagement).then(
        (made) => {
          if (!current) return;
          shown.current = engagement.id;
          setReport(made);
        },
        () => current && setReport('failed'),
      );
    const timer = shown.current === engagement.id ? setTimeout(make, pause) : void make();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engagement, isBegun]);
  return isBegun ? report : 'none';
}
