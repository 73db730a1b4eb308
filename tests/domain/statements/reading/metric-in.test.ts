import { describe, expect, test } from 'vitest';
import { metricIn, nearMetrics } from '../../../../src/domain/statements/reading/metric-in';
import { context } from '../context';

const named = (text: string) => {
  const found = metricIn(text, context.metrics, context.words);
  return found && [found.metric?.id ?? null, found.better];
};

describe('A metric', () => {
  test.each([
    ['our complaint rate', 'complaint-rate', 'down'],
    ['net revenue retention', 'net-revenue-retention', 'up'],
    ['customer retention', 'churn', 'up'],
    ['customer churn', 'churn', 'down'],
    ['NPS', 'net-promoter-score', 'up'],
    ['FCR', 'first-contact-resolution', 'up'],
    ['Net Promoter Score®', 'net-promoter-score', 'up'],
    ['rent arrears', null, 'down'],
    ['cancellation rate', 'churn', 'down'],
    ['late cancellation rate', null, 'down'],
    ['train cancellations', null, 'down'],
  ])('"%s" is %s of the catalogue', (text, id, better) => expect(named(text)).toEqual([id, better]));
  test('that nobody knows is none', () => expect(named('sunny mornings')).toBeNull());
  test('has those near by that share a word with it', () =>
    expect(nearMetrics('share of contacts again', context.metrics, context.words).map(({ id }) => id)).toContain(
      'repeat-contact-share',
    ));
  test('of the word list stands in the catalogue', () => {
    const ids = new Set(context.metrics.map(({ id }) => id));
    expect(context.words.directions.map(({ metric }) => metric).filter((id) => id !== null && !ids.has(id))).toEqual(
      [],
    );
  });
});
