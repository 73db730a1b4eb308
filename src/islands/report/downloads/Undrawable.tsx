import { useEffect, useState } from 'preact/hooks';
import { reportPage as words } from '../../../content/messages/en/report-page';
import type { ReportState } from '../use-report';

/** What the PDF cannot draw, said before anyone hands it round; found once the page stands, without the fonts. */
export function Undrawable({ report }: { report: ReportState }) {
  const [lost, setLost] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    if (typeof report === 'string') setLost([]);
    else
      import('../../../deliverables/pdf/undrawable')
        .then(({ undrawable }) => undrawable(report))
        .then(
          (characters) => current && setLost(characters),
          () => undefined,
        );
    return () => {
      current = false;
    };
  }, [report]);
  if (lost.length === 0) return null;
  return (
    <p class="small">
      {words.undrawable(lost)} <span class="lost">{lost.join(' ')}</span> {words.undrawableHelp}
    </p>
  );
}
