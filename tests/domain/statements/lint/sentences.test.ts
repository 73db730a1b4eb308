import { describeMissionRule } from './cases';

describeMissionRule('sentences', {
  finds: [
    ['Guests rest. We listen. All is well.', 'All is well.'],
    ['客人休息。我们倾听。一切都好。', '一切都好。'],
  ],
  isContentWith: ['Guests rest. We listen.'],
  isNotMisledBy: [
    'Guests rest, e.g. at noon. We listen.',
    'Dr. Hart meets each patient. We listen.',
    'Our promise: guests rest. We listen.',
  ],
});
