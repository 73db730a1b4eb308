import type { Report } from '../../domain/report/report';
import type { Rendered, RenderOptions } from '..';

export function deliverSlides(_report: Report, _options: RenderOptions = {}): Promise<Rendered> {
  throw new Error('being written');
}
