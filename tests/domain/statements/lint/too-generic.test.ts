import { describeMissionRule } from './cases';

describeMissionRule('too-generic', {
  finds: [
    { wording: 'Guests rest.', context: { swap: 'fails' } },
    { wording: 'Gäste ruhen bei uns, und wir wissen es.', context: { swap: 'fails' } },
  ],
  isContentWith: [{ wording: 'Guests rest.', context: { swap: 'holds' } }],
  isNotMisledBy: [{ wording: 'Guests rest at ours.', context: { swap: null } }],
});
