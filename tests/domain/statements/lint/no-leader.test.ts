import { expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-leader', {
  finds: [
    ['Churn falls to 16 %.', null],
    ['We become market leader from head office.', null],
    ['Everyone in the company is responsible.', null],
    ['Each customer has a dedicated account manager.', null],
    ['The customer success team owns it.', null],
    ['The board looks at it every quarter.', null],
    ['Who leads: TBC.', null],
  ],
  isContentWith: [
    'The head of service leads.',
    'Ana Ruiz leads with two others.',
    'Sponsor: J. Kim.',
    'This is owned by Ana Ruiz.',
    'Accountable: COO.',
    'The harbour master leads.',
    '81 % to 95 %, with the chief constable accountable.',
    'Churn falls to 16 %. Head of dispatch.',
  ],
  isNotMisledBy: [
    'The COO looks after it.',
    'Led by the Chief Nurse.',
    'Branch heads report to Ingrid Solberg, who leads.',
  ],
});

test('The part that was filled counts while the wording still says it', () => {
  expect(findingsOf('no-leader', 'success', 'This belongs to Mo.', { leader: 'Mo' })).toEqual([]);
  expect(findingsOf('no-leader', 'success', 'It is ours.', { leader: 'Mo' })[0]!.values).toEqual({ part: 'Mo' });
});
