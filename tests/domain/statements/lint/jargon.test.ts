import { describeMissionRule } from './cases';

describeMissionRule('jargon', {
  finds: [
    ['Reimagining travel for guests.', 'Reimagining'],
    ['Efficiencies across the value chain for clients.', 'value chain'],
    ['Seamless journeys for guests.', 'Seamless'],
    ['Innovative solutions for clients.', 'Innovative'],
    ['We empower people.', 'empower'],
    ['An end‑to‑end service.', 'end‑to‑end'],
    ['We leverage data for members.', 'leverage'],
  ],
  isContentWith: ['Guests pay in one step.'],
  isNotMisledBy: [
    'Joining towns to ports and driving economic growth.',
    'KPI 7.2: tenancies that end early.',
    'Cross-sell ratio among clients.',
    'A salt solution for patients.',
    'We supply the solution at the strength you ordered.',
    'Integrated care for patients.',
    'The transformer hums, and neighbours sleep.',
    { wording: 'Seamless stockings for shoppers.', context: { foundation: { brandWords: 'seamless, bold' } } },
  ],
});
