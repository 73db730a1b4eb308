/** What stands first in the file: whose report it is, what it is about, and the client's logo. */
import type { Report } from '../../../domain/report/report';
import { ascent, type Flow } from '../flow';
import { balanced } from '../text/balance';
import { styles } from '../tokens';

/** No logo is larger than this; its aspect is kept. */
const logoBox = { width: 132, height: 36 } as const;
const gap = 20;

/** @param large as the title of a report that opens without its summary */
export function drawMasthead(flow: Flow, report: Report, large = false): void {
  const { paper, page } = flow;
  const { logo } = report;
  const scale = logo ? Math.min(logoBox.width / logo.width, logoBox.height / logo.height) : 0;
  const size = logo ? { width: logo.width * scale, height: logo.height * scale } : { width: -gap, height: 0 };
  const style = large ? styles.finding : { ...styles.label, colour: paper.look.ink };
  const top = flow.y;
  if (logo) {
    paper.tag('Figure', () => paper.image(logo, page.right - size.width, top, size.width, size.height), {
      alt: report.organisation,
    });
  }
  const date = new Date(`${report.date}T00:00:00Z`).toLocaleDateString(report.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const width = page.contentWidth - size.width - gap;
  // The date belongs to the title: the line on top of each page may be too long to hold it.
  const lines = [
    ...balanced((limit) => paper.lines([{ text: report.title, style }], limit), width),
    ...paper.lines([{ text: date, style: { ...styles.soft, line: style.line } }], width),
  ];
  paper.tag(large ? 'H1' : 'P', () =>
    lines.forEach((line, index) =>
      paper.line(
        { ...line, spaceAfter: index < lines.length - 1 },
        page.left,
        top + ascent(style) + index * style.line,
      ),
    ),
  );
  flow.y = top + Math.max(lines.length * style.line, size.height) + (large ? 18 : 10);
  if (report.notice) flow.paragraph(report.notice, styles.soft, { after: large ? 14 : 8 });
}
