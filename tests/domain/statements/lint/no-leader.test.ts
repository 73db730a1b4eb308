import { expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-leader', {
  finds: [
    ['Churn falls to 16 %, owned by each team.', null],
    ['Churn falls to 16 % (FY 2027 and AD 2028).', null],
    ['Churn falls to 16 % after the new AD campaign.', null],
    ['Decrease lead time to resolve queries from 2 hours to 30 minutes.', null],
    ['The lead time of orders falls from 9 days to 6 days.', null],
    ['Churn falls to 16 %. The survey counts it.', null],
    ['Churn falls to 16 %.', null],
    ['We become market leader from head office.', null],
    ['Everyone in the company is responsible.', null],
    ['Each customer has a dedicated account manager.', null],
    ['The customer success team owns it.', null],
    ['The board looks at it every quarter.', null],
    ['Who leads: TBC.', null],
    ['Churn falls to 16 % so that managers have less to do.', null],
    ['Guests happier, staff prouder, till fuller.', null],
    ['Churn falls to 16 %. Team effort. Prices lower.', null],
    ['Churn falls by 2028. Weekly. Every quarter.', null],
    ['By offering the service (Plant Pals) to clients we grow.', null],
  ],
  isContentWith: [
    'Churn falls to 16 %. Group Executive, Shops.',
    'Churn falls to 16 %, owned by each practice group leader.',
    'Churn falls to 16 % (AD Housing and Repairs).',
    'Churn falls to 16 % – MD.',
    'Churn falls to 16 %. DVC Students.',
    'Churn falls to 16 %, owned by each branch manager.',
    'Churn falls to 16 %. The night porter minds this.',
    'Churn falls to 16 %. Bea counts it every Friday.',
    'Churn falls to 16 %. Sister Okafor keeps watch.',
    'Churn falls to 16 %, with the estate factor answerable.',
    'Churn falls to 16 %. In the care of the verger.',
    'Churn falls to 16 %. Clerk to the council.',
    'Churn falls to 16 %. Ward sister on nights.',
    'Churn falls to 16 % (lead midwife).',
    'Owned by the support team leads.',
    'The head of service leads.',
    'Ana Ruiz leads with two others.',
    'Sponsor: J. Kim.',
    'This is owned by Ana Ruiz.',
    'Accountable: COO.',
    'The harbour master leads.',
    '81 % to 95 %, with the chief constable accountable.',
    'Churn falls to 16 %. Head of dispatch.',
    'Churn falls to 16 %. Maria Costa.',
    'Churn falls to 16 % by 2028 (Maria Costa).',
    'Churn falls to 16 %; it is Maria Costa’s job.',
    'Churn falls to 16 % with Maria Costa in charge.',
    'Churn falls to 16 %. The quartermaster takes charge.',
    'Churn falls to 16 %. Chef de cuisine.',
    'Churn falls to 16 %. Priya runs this.',
    'Churn falls to 16 %. Lead buyer; weekly.',
    'Churn falls to 16 %. General counsel.',
    'Churn falls to 16 %. Partner: R. Lindqvist.',
    'Churn falls to 16 %. The pharmacist in charge leads.',
    'Churn falls by 2028, ward sister.',
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
