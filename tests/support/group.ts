/** The example answered by a group: views that come out the same every time. */
import { currentRound } from '../../src/domain/engagement/create';
import type { Engagement, Rater, Round, View } from '../../src/domain/engagement/engagement';
import { practiceOrder } from '../../src/domain/workshop/views/order';
import { exampleEngagement } from './example';

export const order = practiceOrder('2026')!;
/** When the views of these tests came in. */
export const receivedAt = '2026-11-20T09:00:00.000Z';
const seniorities: NonNullable<Rater['seniority']>[] = ['leader', 'manager', 'front-line'];

/** @param place of the view, from 0: leaders see it high, the front line low, all alike on every fourth practice. Every twelfth answer is "don't know" */
export function viewAt(place: number, more: Partial<View> = {}): View {
  const seniority = seniorities[place % seniorities.length]!;
  const base = { leader: 4, manager: 3, 'front-line': 2 }[seniority];
  const answers = order.map((_, at) => {
    if ((place * 5 + at) % 12 === 0) return '?';
    if (at % 4 === 0) return String(2 + ((place + at) % 5 === 0 ? 1 : 0));
    return String(Math.min(5, Math.max(1, base + ((place + (place >> 1) + at * 2 + (at >> 2)) % 3) - 1)));
  });
  return {
    id: `v-${place + 1}-${'abcdefghij'.slice(0, 9)}${String.fromCharCode(97 + (place % 26))}`,
    rater: { seniority },
    via: 'code',
    answers: answers.join(''),
    receivedAt,
    out: null,
    ...more,
  };
}

export interface GroupOptions {
  views?: number;
  /** Practices revealed; all by default. */
  revealed?: readonly string[];
  agreed?: Round['agreed'];
}

/** @returns the example with views of others beside its own answers */
export function groupEngagement({ views = 8, revealed = order, agreed = {} }: GroupOptions = {}): Engagement {
  const example = exampleEngagement();
  const round = currentRound(example);
  return {
    ...example,
    rounds: [
      ...example.rounds.slice(0, -1),
      {
        ...round,
        responses: [...round.responses, ...Array.from({ length: views }, (_, place) => viewAt(place))],
        agreed,
        workshop: {
          ...round.workshop,
          invitedAt: '2026-11-20T08:00:00.000Z',
          revealed: Object.fromEntries(revealed.map((practice) => [practice, '2026-11-20T10:00:00.000Z'])),
        },
      },
    ],
  };
}
