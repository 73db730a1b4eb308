import { expect, test } from 'vitest';
import { ruleWords } from '../../../../src/content/messages/en/statement-rules';
import { describeSuccessRule } from './cases';

const context = { startOn: '2026-11-23' };

describeSuccessRule('date-before-start', {
  finds: [
    { wording: 'Churn falls by March 2026.', phrase: 'March 2026', context },
    { wording: 'Churn falls by Q2 2026, led by the COO.', phrase: 'Q2 2026', context },
    { wording: 'Churn falls.', parts: { by: '31/3/2026' }, context },
  ],
  isContentWith: [{ wording: 'Churn falls by March 2027.', context }, 'Churn falls by March 1999.'],
  isNotMisledBy: [
    { wording: 'From 18 % in March 2026 to 16 % by June 2027.', context },
    { wording: 'Churn falls by June 2027.', parts: { by: 'March 2026' }, context },
    { wording: 'Churn falls by winter 2026.', context },
  ],
});

test('The start is told in words, as every date is', () => {
  expect(ruleWords['date-before-start'].wrong({ startOn: '2026-11-23' })).toContain('23 November 2026');
});
