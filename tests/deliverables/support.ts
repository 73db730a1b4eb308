/** Reports that every format is tried on. */
import example from '../../src/content/editions/2026/example.json';
import { createEngagement, createRound } from '../../src/domain/engagement/create';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { parseEngagement } from '../../src/domain/engagement/parse';
import type { Report } from '../../src/domain/report/report';
import { reportOf } from '../../src/islands/report/report-of';
import { hostileEngagement } from '../fixtures/hostile/engagement';

export const today = '2026-11-21';

export function exampleEngagement(): Engagement {
  const result = parseEngagement(example);
  if (result.kind === 'error') throw new Error('the example does not parse');
  return result.engagement;
}

export const exampleReport = (): Report => reportOf(exampleEngagement(), today);
export const hostileReport = (): Report => reportOf(hostileEngagement(), today);
/** Nothing is known but the day. */
export const emptyReport = (): Report => reportOf(createEngagement('e1', createRound('r1', '2026', today)), today);
