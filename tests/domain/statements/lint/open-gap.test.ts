import { describeMissionRule } from './cases';

describeMissionRule('open-gap', {
  finds: [
    ['Every guest can [what they can do], always.', '[what they can do]'],
    ['Guests rest {{when}}.', '{{when}}'],
    ['Guests rest, and <their names> are known.', '<their names>'],
    ['Guests rest by ____.', '____'],
    ['Churn falls to XX % by 2028.', 'XX %'],
    ['Saves €X a year.', '€X'],
    ['Who leads: TBC.', 'TBC'],
    ['客人可以[做什么]。', '[做什么]'],
  ],
  isContentWith: ['Every guest can rest.'],
  isNotMisledBy: [
    'Every guest can rest (and sleep).',
    'Guests read [1] first.',
    'Generation X shops here.',
    'Size XXL fits guests who ask.',
    'Plan X or plan Y: guests choose.',
  ],
});
