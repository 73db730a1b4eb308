/** Which slides there are: 8 to 12, whatever the engagement holds. */
import type { Report } from '../../domain/report/report';
import type { Slide } from './slide';
import { asked, closing, statement, statements } from './sections/closing';
import { month, plan, projection } from './sections/plan';
import { points } from './sections/points';
import { views } from './sections/views';
import { areas, cover, hasRadar, radar, standing } from './sections/standing';

export interface Planned {
  layout: 'cover' | 'page';
  draw: (slide: Slide, report: Report) => void;
}

/** Fewer are no presentation for a board, and more are none; our judgement, and the issue's. */
const fewest = 8;
const most = 12;

const page = (draw: Planned['draw']): Planned => ({ layout: 'page', draw });

/** @returns a part that was left out of the report is left out here too, as is what has nothing to say */
export function deckOf(report: Report): Planned[] {
  const has = (part: Report['parts'][number]) => report.parts.includes(part);
  const months = has('plan') ? report.plan.months.filter(({ actions }) => actions.length > 0) : [];
  const { views: found } = report;
  const group = has('views') && found ? [page((slide) => views(slide, report, found))] : [];
  // The views of a group say more to a room than the radar, and there is no place for both.
  const drawn = group.length === 0 && has('organisation') && hasRadar(report) ? [page(radar)] : group;
  const before: Planned[] = [
    { layout: 'cover', draw: cover },
    page(standing),
    page(areas),
    ...drawn,
    ...(['strengths', 'gaps'] as const)
      .filter((kind) => has('standouts') && report[kind].length > 0)
      .map((kind) => page((slide) => points(slide, report, kind))),
    page(plan),
    ...months.map((each) => page((slide) => month(slide, report, each))),
  ];
  // Where nothing was answered there is nothing to project, and nobody misses it.
  const hasNoProjection = report.projection.dial.position === null && before.length + 1 >= fewest;
  const start = hasNoProjection ? before : [...before, page(projection)];
  const isWritten = report.statements.some(({ wording }) => wording !== '');
  if (isWritten && start.length + 2 >= fewest && start.length + 2 <= most)
    return [...start, page(statements), page(asked)];
  if (start.length + 1 >= fewest) return [...start, page(closing)];
  // With little else to show, each statement has a slide of its own.
  return [...start, ...report.statements.map((each) => page((slide) => statement(slide, report, each))), page(asked)];
}
