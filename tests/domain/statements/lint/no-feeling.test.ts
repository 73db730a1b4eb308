import { describeMissionRule } from './cases';

describeMissionRule('no-feeling', {
  finds: [
    ['We help buyers do more at home, for less.', null],
    ['We are proud to serve every town.', null],
    ['To provide care at home to patients.', null],
    ['A platform trusted by brands.', null],
    ['A family has one warm place that night.', null],
    ['Guests find a bed.', null],
    ['To be built on trust and integrity.', null],
    ['A safe, efficient railway.', null],
    { wording: 'Guests find a bed.', parts: { feeling: 'unhurried' } },
  ],
  isContentWith: [
    'Every guest feels at home.',
    'Homes and streets where neighbours are proud to live.',
    'Guests feel at home.',
    'Every caller is heard.',
    'Patients leave reassured.',
  ],
  isNotMisledBy: [
    'Every traveller arrives serene.',
    'Carefree travel for families.',
    'No one leaves feeling rushed.',
    'Visitors are never judged.',
    'Anyone who calls in panic is calmed first.',
    'Members can be sure of a seat.',
    'Without fear of a bill.',
    'A warm welcome for all.',
    'Residents are proud of their homes.',
    { wording: 'Guests arrive unhurried.', parts: { feeling: 'unhurried' } },
    { wording: 'A bold stay.', context: { foundation: { brandWords: 'bold' } } },
  ],
});
