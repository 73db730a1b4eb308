import { describeSuccessRule } from './cases';

describeSuccessRule('no-link', {
  finds: [
    ['Bookings rise from 30 % to 40 % through online channels.', null],
    ['Churn stays at 16 % through March 2027.', null],
    ['Members who pay by standing order: from 62 to 70 by summer 2028.', null],
    ['Churn falls to 16 % by 2028, opening hours as they are.', null],
    ['Churn falls from 18 % to 16 % by December 2027.', null],
    ['Churn falls by spring 2028.', null],
    ['Churn, as measured in May, falls to 16 %.', null],
    ['Churn has fallen since 2024 and falls on.', null],
    { wording: 'Churn falls to 16 %.', parts: { cause: 'claims are answered at once' } },
  ],
  isContentWith: [
    'Lift pass rates from 61 % to 66 % by 2027 through weekly coaching in small groups.',
    'Churn falls from 9 % to 7 % by 2028 as bills are readable.',
    'Churn falls from 9 % to 7 % by 2028 once bills fit one page.',
    'Churn falls from 9 % to 7 % by 2028. The way there: bills on one page.',
    'With bills on one page, churn falls from 9 % to 7 %.',
    'We rewrite the bill so churn falls from 9 % to 7 %.',
    'A person rings back; that way quotes rise from 27 % to 35 %.',
    'Churn falls because claims are answered at once.',
    'Churn falls by answering claims at once.',
    'Churn falls, so that fewer leave.',
    { wording: 'Claims are answered at once: churn falls.', parts: { cause: 'claims are answered at once' } },
  ],
  isNotMisledBy: [
    'Landlords who leave: from 16 to 12 %, as they hear of each viewing the same evening.',
    'Cost falls, since they can see a payment’s state themselves.',
    'Cancellations fall through a call in week two.',
  ],
});
