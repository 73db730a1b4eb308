import { describeSuccessRule } from './cases';

const context = { owners: ['Head of Service', 'Finance lead', 'CX lead', 'Jin Kim'] };

describeSuccessRule('leader-not-owner', {
  finds: [
    { wording: 'The director of catering leads.', phrase: 'director of catering', context },
    { wording: 'It falls.', parts: { leader: 'Ana Ruiz' }, context },
  ],
  isContentWith: [
    { wording: 'The head of service leads.', context },
    { wording: 'The CFO leads.', context },
    { wording: 'Sponsor: J. Kim.', context },
    'The director of catering leads.',
  ],
  isNotMisledBy: [
    { wording: 'It falls.', parts: { leader: 'Ana Ruiz, Head of Service' }, context },
    { wording: 'The COO confirms it and the finance director leads.', context },
    { wording: 'The director of catering leads.', context: { owners: [] } },
  ],
});
