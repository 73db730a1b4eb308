/** Where the plan would lead, by the same scoring. */
import { areas } from '../assessment/levels';
import { areaPoints } from '../assessment/radar';
import { lacksOnlyDays } from '../roadmap/choose/waiting';
import type { ReportInput } from './input';
import type { Radar, Report } from './report';
import { areaName, dialReading, levelName } from './standing';

export function reportProjection(input: ReportInput): Report['projection'] {
  const { projection: say } = input.messages;
  const { projection, waiting } = input.roadmap;
  const today = input.assessment;
  const after = projection[3];
  const higher = areas.filter((area) => {
    const before = today.areas[area].earned;
    return before !== null && (after.areas[area].earned ?? 0) > before;
  });
  // The roadmap page counts the same: what lacks a prerequisite or a level waits too, but not for want of room.
  const unfit = waiting.filter(({ why }) => lacksOnlyDays(why)).length;
  const level = levelName(input, after.overall.earned);
  const whole =
    after.overall.earned === null
      ? say.none
      : after.overall.earned === today.overall.earned
        ? say.same(level)
        : say.earned(level);
  return {
    heading: say.heading,
    finding: whole,
    legend: after.overall.earned === null ? '' : say.triangle,
    // A place for day 90 without a level to go with it would promise what the words beside it take back.
    dial: dialReading(today.overall, after.overall.earned === null ? null : after.overall.position),
    note: [
      whole,
      higher.length ? say.areas(higher.map((area) => areaName(input, area))) : '',
      unfit > 0 ? say.waiting(unfit) : '',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      head: [input.messages.areasHead.area, say.today, say.month(1), say.month(2), say.month(3), say.target],
      rows: [
        ...areas.map((area) => [
          areaName(input, area),
          levelName(input, today.areas[area].earned),
          ...projection.slice(1).map((then) => levelName(input, then.areas[area].earned)),
          input.round.targets[area] ? levelName(input, input.round.targets[area]) : '',
        ]),
        [
          say.whole,
          levelName(input, today.overall.earned),
          ...projection.slice(1).map((then) => levelName(input, then.overall.earned)),
          '',
        ],
      ],
    },
  };
}

/** The same three readings of the four areas as on the screen, and where the plan would lead. */
export function reportRadar(input: ReportInput): Radar {
  const { labels, projection: say } = input.messages;
  const { answers, round } = input;
  const points = areaPoints(input.edition, { answers, weights: round.weights }, round.targets);
  const after = input.roadmap.projection[3];
  return {
    axes: points.map(({ area }) => areaName(input, area)),
    series: [
      { name: labels.claimed, values: points.map(({ claimed }) => claimed) },
      { name: labels.evidenced, values: points.map(({ evidenced }) => evidenced) },
      { name: say.target, values: points.map(({ target }) => target) },
    ],
    beside: { name: say.afterNinety, values: points.map(({ area }) => after.areas[area].position) },
  };
}
