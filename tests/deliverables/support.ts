/** Reports that every format is tried on. */
import example from '../../src/content/editions/2026/example.json';
import { createEngagement, createRound } from '../../src/domain/engagement/create';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { parseEngagement } from '../../src/domain/engagement/parse';
import type { Report } from '../../src/domain/report/report';
import { reportOf } from '../../src/islands/report/report-of';
import { emptyTalk } from '../../src/domain/engagement/empty';
import { hostileEngagement } from '../fixtures/hostile/engagement';
import { groupEngagement, order } from '../support/group';

export const today = '2026-11-21';

export function exampleEngagement(): Engagement {
  const result = parseEngagement(example);
  if (result.kind === 'error') throw new Error('the example does not parse');
  return result.engagement;
}

/** Made once in a file of tests: a plan takes its time. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

export const exampleReport = once((): Report => reportOf(exampleEngagement(), today));
export const hostileReport = once((): Report => reportOf(hostileEngagement(), today));
/** Nine people, part of it revealed, part of that agreed, with what was said beside it. */
export function talkedOver(): Engagement {
  const engagement = groupEngagement({
    revealed: order.slice(0, 20),
    agreed: { [order[0]!]: 3, [order[6]!]: 4 },
  });
  const [round, ...others] = engagement.rounds;
  const talks = {
    [order[0]!]: {
      ...emptyTalk,
      by: 'The heads of service',
      dissent: 'Two see it lower: calls are not counted.',
      followUp: 'Count calls for four weeks.',
    },
    [order[5]!]: { ...emptyTalk, dissent: 'The desk sees none of it.' },
  };
  return { ...engagement, rounds: [{ ...round!, workshop: { ...round!.workshop, talks } }, ...others] };
}
export const groupReport = once((): Report => reportOf(talkedOver(), today));
/** Equal to the former, and not the same. */
export const anotherHostileReport = (): Report => reportOf(hostileEngagement(), today);
/** Nothing is known but the day. */
export const emptyReport = once((): Report =>
  reportOf(createEngagement('e1', createRound('r1', '2026', today)), today),
);
