import { expect, test } from 'vitest';
import { ruleWords } from '../../../../src/content/messages/en/statement-rules';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('inside-noise', {
  finds: [
    { wording: 'Churn falls from 18 % to 16 %.', phrase: '18 % to 16 %', parts: { sample: '640 orders' } },
    ['Churn falls from 18 % to 16 % (n = 400).', '18 % to 16 %'],
    ['Churn falls from 18 % (May 2026, 400 answers) to 16 %.', '18 % (May 2026, 400 answers) to 16 %'],
    ['NPS goes from 25 to 32, in a survey of about 400 guests.', '25 to 32'],
    { wording: 'It falls from 18 % to 16 %.', phrase: '18 % to 16 %', parts: { metric: 'churn', sample: 'n = 300' } },
  ],
  isContentWith: [
    { wording: 'Churn falls from 18 % to 12 %.', parts: { sample: '4,180 customers since January' } },
    'Churn falls from 18 % to 16 %.',
    'Churn falls from 18 % to 16 % (n = 12,000).',
  ],
  isNotMisledBy: [
    { wording: 'Cost to serve falls from €4.20 to €4.10.', parts: { sample: '50 orders' } },
    { wording: 'Time to first answer falls from 5 hours to 4 hours.', parts: { sample: '50 cases' } },
    { wording: 'Churn falls from 18 % to 16 %.', parts: { sample: 'every contract' } },
  ],
});

test('The words give the change, the margin and the sample', () => {
  const [finding] = findingsOf('inside-noise', 'success', 'NPS goes from 25 to 32 (n = 400).');
  expect(finding!.values).toMatchObject({ change: '7', margin: '10.6', sample: '400', about: 'net-score' });
  expect(ruleWords['inside-noise'].wrong(finding!.values)).toContain('10.6 points');
  expect(ruleWords['inside-noise'].wrong(finding!.values)).toContain('35 in 100 answers');
});
