import { expect, test } from 'vitest';
import example from '../../../src/content/editions/2026/example.json';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import { inputOfRound } from '../../../src/domain/assessment/round-input';
import { currentRound } from '../../../src/domain/engagement/create';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { planRoadmap } from '../../../src/domain/roadmap/plan';

test('with more days than anybody has, the planner chooses nothing that finds no days where it would stand', () => {
  const result = parseEngagement(example);
  if (result.kind !== 'ok') throw new Error('The example does not open');
  const round = currentRound(result.engagement);
  const { profile } = result.engagement.organisation;
  for (const days of [50, 100, 200, 1_000, 10_000]) {
    const plan = planRoadmap(edition, {
      ...inputOfRound(round),
      targets: round.targets,
      profile,
      plan: { ...round.plan, capacity: [days, days, days] },
      today: '2026-11-23',
    });
    expect(plan.problems, String(days)).toEqual([]);
    expect(plan.months.flatMap(({ actions }) => actions).length).toBeGreaterThan(37);
  }
});
