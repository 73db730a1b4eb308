import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { practices } from '../../../../src/content/assessment';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import { addDays, daysBetween, weekday } from '../../../../src/domain/calendar/dates';
import { workingCalendarOf } from '../../../../src/domain/calendar/working-days';
import type { Plan } from '../../../../src/domain/engagement/engagement';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import { headingRows, timelineOf, type TimelineOptions } from '../../../../src/domain/roadmap/timeline/timeline';
import { answersAt, emptyPlan, input } from '../any-input';

const areaOf = new Map(practices.map(({ id, area }) => [id, area]));

function draw(parts: Partial<Plan> = {}, options: Partial<TimelineOptions> = {}) {
  const plan = { ...emptyPlan, startOn: '2026-12-01', ...parts };
  const roadmap = planRoadmap(edition, input({ answers: answersAt(1, 2, 1, 3, 2), plan }));
  const timeline = timelineOf(roadmap, {
    by: 'area',
    areaOf,
    isWorkingDay: workingCalendarOf(plan).isWorkingDay,
    today: '2026-12-09',
    late: new Set(),
    weekStart: 1,
    barsPerPart: 30,
    ...options,
  });
  return { roadmap, timeline, bars: timeline.lanes.flatMap(({ bars }) => bars) };
}

describe('the timeline', () => {
  it.each(['area', 'owner', 'month'] as const)('has every action of the plan once, in lanes by %s', (by) => {
    const { roadmap, bars } = draw({}, { by });
    const planned = roadmap.months.flatMap(({ actions }) => actions.map(({ action }) => action));
    expect(bars.map((bar) => bar.planned.action).sort()).toEqual(planned.sort());
  });

  it('places each bar by the days of its dates, on a row of its own', () => {
    const { roadmap, timeline, bars } = draw();
    for (const { planned, from, days, cut } of bars) {
      expect(addDays(roadmap.startOn, from)).toBe(planned.startsOn);
      expect(addDays(roadmap.startOn, from + days - 1)).toBe(planned.endsOn);
      expect(cut).toBe(false);
    }
    expect(new Set(bars.map(({ row }) => row)).size).toBe(bars.length);
    expect(timeline.rows).toBe(timeline.lanes.length * headingRows + bars.length);
  });

  it('puts areas in their order, months in theirs, and the owner with the most work first', () => {
    expect(draw().timeline.lanes.map(({ key }) => key)).toEqual(['listening', 'aligning', 'engaging', 'driving']);
    expect(draw({}, { by: 'month' }).timeline.lanes.map(({ key }) => key)).toEqual(['1', '2', '3']);
    const efforts = draw({}, { by: 'owner' }).timeline.lanes.map(({ effort }) => effort);
    expect(efforts).toEqual([...efforts].sort((a, b) => b - a));
  });

  it('shades exactly the days nobody works, and ticks the first days of weeks', () => {
    const { timeline } = draw({ daysOff: ['2026-12-09'] });
    const shaded = new Set(
      timeline.off.flatMap(({ from, days }) => Array.from({ length: days }, (_, day) => from + day)),
    );
    for (let day = 0; day < 90; day++) {
      const date = addDays('2026-12-01', day);
      expect(shaded.has(day)).toBe(weekday(date) > 5 || date === '2026-12-09');
    }
    expect(timeline.weeks[0]).toEqual({ from: 6, date: '2026-12-07' });
    expect(draw({}, { weekStart: 7 }).timeline.weeks[0]!.date).toBe('2026-12-06');
  });

  it('knows today only inside the ninety days', () => {
    expect(draw().timeline.today).toBe(8);
    expect(draw({}, { today: '2026-11-30' }).timeline.today).toBeNull();
    expect(draw({}, { today: '2027-03-01' }).timeline.today).toBeNull();
  });

  it('draws a line for everything that comes before something else, from the end of one bar to the start of the other', () => {
    const { timeline, bars } = draw();
    const byId = new Map(bars.map((bar) => [bar.planned.action, bar]));
    expect(timeline.links).toHaveLength(bars.reduce((sum, { planned }) => sum + planned.after.length, 0));
    for (const { from, to, x, row, toX, toRow } of timeline.links) {
      const [earlier, later] = [byId.get(from)!, byId.get(to)!];
      expect(x).toBeGreaterThan(earlier.from);
      expect(x).toBeLessThan(earlier.from + earlier.days);
      expect(toX).toBe(later.from);
      expect([row, toRow]).toEqual([earlier.row + 0.5, later.row + 0.5]);
    }
  });

  it('goes on in a further part where a lane has many bars', () => {
    const { timeline, bars } = draw({}, { barsPerPart: 3 });
    expect(timeline.lanes.every((lane) => lane.bars.length <= 3)).toBe(true);
    expect(timeline.lanes.filter(({ part }) => part > 0).length).toBeGreaterThan(0);
    expect(bars.length).toBe(draw().bars.length);
  });

  it('cuts a bar that lies outside at the edge, and says so', () => {
    const drawn = draw().roadmap;
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 0, max: 400 }), (ahead, length) => {
        const roadmap = structuredClone(drawn);
        const [planned] = roadmap.months[0].actions;
        planned!.startsOn = addDays('2026-12-01', ahead);
        planned!.endsOn = addDays(planned!.startsOn, length);
        const { lanes, days } = timelineOf(roadmap, {
          by: 'month',
          areaOf,
          isWorkingDay: () => true,
          today: '2026-12-01',
          late: new Set(),
          weekStart: 1,
          barsPerPart: 30,
        });
        const bar = lanes.flatMap(({ bars }) => bars).find((one) => one.planned === planned)!;
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.days).toBeGreaterThanOrEqual(1);
        expect(bar.from + bar.days).toBeLessThanOrEqual(days);
        expect(bar.cut).toBe(ahead < 0 || daysBetween('2026-12-01', planned!.endsOn) > 89);
      }),
      { numRuns: 60 },
    );
  });

  it('marks what is late and what has a problem', () => {
    const { roadmap, bars } = draw();
    const [first, second] = bars.map(({ planned }) => planned.action);
    roadmap.problems.push({ kind: 'tooTight', action: second! }, { kind: 'cycle', actions: [first!, second!] });
    const marked = timelineOf(roadmap, {
      by: 'area',
      areaOf,
      isWorkingDay: () => true,
      today: '2026-12-01',
      late: new Set([first!]),
      weekStart: 1,
      barsPerPart: 30,
    }).lanes.flatMap((lane) => lane.bars);
    expect(marked.filter(({ late }) => late).map(({ planned }) => planned.action)).toEqual([first]);
    expect(marked.map(({ problems }) => problems.length).slice(0, 2)).toEqual([1, 2]);
  });
});
