import json from '../../src/content/editions/2026/example.json';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { parseEngagement } from '../../src/domain/engagement/parse';

/** @returns the shipped example, as opening it gives it */
export function exampleEngagement(): Engagement {
  const result = parseEngagement(json);
  if (result.kind === 'error') throw new Error('the example does not parse');
  return result.engagement;
}
