import { expect, it } from 'vitest';
import { areaPoints } from '../../../src/domain/assessment/radar';
import { level, smallEdition } from './small-edition';

it('gives each area its claimed and its evidenced position and its target', () => {
  const edition = smallEdition({ listening: 2, aligning: 1 });
  const answers = { 'listening-1': level(4), 'listening-2': level(3, 'Minutes') };
  expect(areaPoints(edition, { answers, weights: {} }, { listening: 4 }).slice(0, 2)).toEqual([
    { area: 'listening', claimed: 3.5, evidenced: 2.5, target: 4 },
    { area: 'aligning', claimed: null, evidenced: null, target: null },
  ]);
});
