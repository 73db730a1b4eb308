/** What the drawings of a report show, said in words to those who do not see them. */
import type { ReportMessages } from '../../content/messages/en/report';
import { plannedActions } from './planned-actions';
import type { ActionRow, DialReading, FigureTexts, Report } from './report';

/** @returns one text for each drawing; of a dial without a needle, that there is none */
export function figureTexts(
  { figures: say, noLevel }: ReportMessages,
  { standing, projection, radar, plan }: Pick<Report, 'standing' | 'projection' | 'radar' | 'plan'>,
): FigureTexts {
  const earnedName = (reading: DialReading) =>
    standing.areas.find(({ dial }) => dial.earned === reading.earned)?.earned;
  const dial = (reading: DialReading, aim: (position: number) => string): string => {
    const { position, band, target } = reading;
    if (position === null) return say.noNeedle;
    return [
      say.needle(position, reading.earned === null ? noLevel : (earnedName(reading) ?? noLevel)),
      band ? say.band(band.low, band.high) : '',
      target === null ? '' : aim(target),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const bars = (rows: readonly ActionRow[]) =>
    say.bars(
      rows.length,
      plan.dates,
      plan.months.map(({ month }) => rows.filter((row) => row.month === month).length),
    );
  return {
    dial: dial(standing.dial, say.aim),
    projection: dial(projection.dial, say.withPlan),
    areas: standing.areas.map((area) => `${say.area(area.name)} ${dial(area.dial, say.aim)}`),
    radar: radarText(say, radar),
    picture: bars(plan.highlights),
    timeline: bars(plannedActions(plan)),
  };
}

function radarText(say: ReportMessages['figures'], { axes, series }: Report['radar']): string {
  const [claimed] = series;
  const known = axes.flatMap((name, index) => {
    const value = claimed?.values[index] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  const [highest] = known.toSorted((a, b) => b.value - a.value);
  const [lowest] = known.toSorted((a, b) => a.value - b.value);
  if (!highest || !lowest) return say.noNeedle;
  if (highest.value === lowest.value) return say.even(lowest.value);
  return say.radar(highest.name, highest.value, lowest.name, lowest.value);
}
