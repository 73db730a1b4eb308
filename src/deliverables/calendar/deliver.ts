import type { Report } from '../../domain/report/report';
import type { CalendarOptions, Rendered } from '..';

export function deliverCalendar(_report: Report, _options: CalendarOptions): Promise<Rendered> {
  throw new Error('being written');
}
