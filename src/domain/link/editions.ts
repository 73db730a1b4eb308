/**
 * The editions whose answers a link may carry, by the number that stands for them in a link. Numbers and orders are given
 * once and never changed, whatever becomes of the content: links that were sent must mean the same for ever.
 */
export interface LinkEdition {
  /** As rounds name it. */
  id: string;
  /** 0 to 63. */
  number: number;
  /** Ids in the order in which a link holds their answers. */
  practices: readonly string[];
}

export const linkEditions: readonly LinkEdition[] = [
  {
    id: '2026',
    number: 1,
    practices: [
      'complaint-tracking',
      'listening-methods',
      'leader-contact',
      'front-line-voice',
      'joined-data',
      'insight',
      'customer-picture',
      'feedback-control',
      'strategy-statements',
      'leader-sponsorship',
      'decision-framework',
      'department-cooperation',
      'written-practice',
      'known-roles',
      'journey-maps',
      'obligations',
      'selection',
      'training',
      'recognition',
      'empowerment',
      'insight-delivery',
      'programme-identity',
      'data-stories',
      'staff-improvement',
      'metric-choice',
      'metric-use',
      'financial-link',
      'recovery',
      'improvement-ranking',
      'customer-led-design',
      'technology-fit',
      'programme-renewal',
    ],
  },
];
