import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import type { View } from '../../../src/domain/engagement/engagement';
import { isEngagement } from '../../../src/domain/engagement/check';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { parseInSteps } from '../../../src/domain/engagement/parse-in-steps';
import { engagement } from './arbitrary';
import { fixtures } from './fixtures';

let pauses = 0;
const pause = () => {
  pauses += 1;
  return Promise.resolve();
};

const view = (place: number): View => ({
  id: `v-${place % 7281}-abcdef${place}`,
  rater: { seniority: 'leader' },
  via: 'file',
  answers: '12345?-.'.repeat(4),
  receivedAt: '2026-11-21T09:30:00.000Z',
  out: null,
});
const round = createRound('r-1', '2026', '2026-11-21');
const views = Array.from({ length: 3_000 }, (_, place) => view(place));
const large = createEngagement('e-1', {
  ...round,
  responses: [...views.slice(0, 1_500), ...round.responses, ...views.slice(1_500)],
});

test('a document with many views comes through as it does at once, with turns for the page', async () => {
  pauses = 0;
  const stored = structuredClone({ ...large, extra: 1 });
  Object.assign(stored.rounds[0]!.responses[7]!, { extra: 1 });
  const result = await parseInSteps(stored, pause);
  expect(result).toEqual(parseEngagement(stored));
  expect(result).toEqual({ kind: 'ok', engagement: large, migratedFrom: null });
  expect(pauses).toBe(3);
  expect(isEngagement(result.kind === 'ok' && result.engagement)).toBe(true);
});

test('views with one id are told apart as they are at once', async () => {
  const copy = structuredClone(large);
  copy.rounds[0]!.responses[9]!.id = copy.rounds[0]!.responses[2]!.id;
  const result = await parseInSteps(copy, pause);
  expect(result.kind === 'ok' && result.engagement.rounds[0]!.responses[9]!.id).toBe('v-2-abcdef2-2');
  expect(result).toEqual(parseEngagement(copy));
});

test.each([
  ['a spoilt view', (copy: typeof large) => Object.assign(copy.rounds[0]!.responses[2_000]!, { answers: '6' })],
  ['a spoilt own response', (copy: typeof large) => Object.assign(copy.rounds[0]!.responses[1_500]!, { answers: 6 })],
  ['two own responses', (copy: typeof large) => copy.rounds[0]!.responses.push(...round.responses)],
  ['no own response', (copy: typeof large) => copy.rounds[0]!.responses.splice(1_500, 1)],
  ['a spoilt round', (copy: typeof large) => Object.assign(copy.rounds[0]!, { plan: null })],
  ['a newer version', (copy: typeof large) => Object.assign(copy, { version: 6 })],
])('one with %s is refused for the same reason as at once', async (_, spoil) => {
  const copy = structuredClone(large);
  spoil(copy);
  const result = await parseInSteps(copy, pause);
  expect(result.kind).toBe('error');
  expect(result).toEqual(parseEngagement(copy));
});

test('any other value comes through as it does at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(engagement, fc.anything()), async (value) => {
      expect(await parseInSteps(value, pause)).toEqual(parseEngagement(value));
    }),
  );
  for (const [, text] of ['v1', 'v2', 'v3', 'v4', 'v5'].flatMap(fixtures)) {
    const value: unknown = JSON.parse(text);
    expect(await parseInSteps(value, pause)).toEqual(parseEngagement(value));
  }
});
