import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';
import { sheetsOf } from './sheets';
import { workbookOf } from './look';

/** The plan, the practices, the owners and the measures: dates as dates, numbers as numbers, texts never as formulas. */
export async function deliverWorkbook(report: Report, _options: RenderOptions = {}): Promise<Rendered> {
  return { content: workbookOf(report, sheetsOf(report)).buffer, lost: [] };
}
