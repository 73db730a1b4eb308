/** Where the plan would lead, by the same scoring. */
import { areas } from '../assessment/levels';
import type { ReportInput } from './input';
import type { Radar, Report } from './report';
import { areaName, dialReading, levelName } from './standing';

export function reportProjection(input: ReportInput): Report['projection'] {
  const { projection: say } = input.messages;
  const { projection, waiting } = input.roadmap;
  const today = input.assessment;
  const after = projection[3];
  const higher = areas.filter((area) => (after.areas[area].earned ?? 0) > (today.areas[area].earned ?? 0));
  const level = levelName(input, after.overall.earned);
  const whole =
    after.overall.earned === null
      ? say.none
      : after.overall.earned === today.overall.earned
        ? say.same(level)
        : say.earned(level);
  return {
    heading: say.heading,
    dial: dialReading(today.overall, after.overall.position),
    note: [
      whole,
      higher.length ? say.areas(higher.map((area) => areaName(input, area))) : '',
      waiting.length ? say.waiting(waiting.length) : '',
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

export function reportRadar(input: ReportInput): Radar {
  const after = input.roadmap.projection[3];
  return {
    axes: areas.map((area) => areaName(input, area)),
    series: [
      {
        name: input.messages.projection.today,
        values: areas.map((area) => input.assessment.areas[area].position),
      },
      { name: input.messages.projection.month(3), values: areas.map((area) => after.areas[area].position) },
    ],
  };
}
