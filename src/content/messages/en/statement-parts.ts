/** The parts both statements are built from: label, help, one example. */

interface PartWords {
  label: string;
  help: string;
  /** An example from an organisation we made up. */
  example: string;
}

export const missionPartWords = {
  who: {
    label: 'Who it is for',
    help: 'The people themselves, in the word your staff use. Not “customers” if you have a better one.',
    example: 'tenants of our older houses',
  },
  done: {
    label: 'What they can do',
    help: 'The thing they came for, finished. Begin with a verb, as after “they can”.',
    example: 'settle a claim in one conversation',
  },
  feeling: {
    label: 'How it feels',
    help: 'One to three words a customer would use, as after “they feel”.',
    example: 'in control',
  },
  always: {
    label: 'What you do every time',
    help: 'A habit one could watch and answer yes or no. It follows “we always”; begin with “never” to turn it round.',
    example: 'ring before we come',
  },
  situation: {
    label: 'The moment it matters',
    help: 'What has just happened to them, as after “when”.',
    example: 'a connection is missed',
  },
  pain: {
    label: 'What they are spared',
    help: 'What they put up with today or elsewhere, as after “without”.',
    example: 'having to tell the story twice',
  },
  brand: {
    label: 'Your own word for this (optional)',
    help: 'A word or two your brand already stands for. Leave it empty if there is none.',
    example: '“plain dealing”',
  },
  collision: {
    label: 'What wins when two good things collide?',
    help: 'Speed or care, price or choice: name both and say which one gives way.',
    example: 'A right answer before a fast one: we ring back rather than guess.',
  },
  recovery: {
    label: 'What do you do when it goes wrong?',
    help: 'Who acts, how soon, and what the customer gets without having to ask.',
    example: 'Whoever hears of it first says sorry the same day and may refund up to a month’s fee.',
  },
} satisfies Record<string, PartWords>;

export const successPartWords = {
  goal: {
    label: 'Business goal it serves',
    help: 'From your corporate plan. A verb (“keep more …”) or a thing (“higher …”) both work.',
    example: 'keep more small-business clients',
  },
  group: {
    label: 'Which customers',
    help: 'The group whose behaviour would make the difference. Everyone is seldom the answer.',
    example: 'first-year subscribers',
  },
  behaviour: {
    label: 'What they will do differently',
    help: 'Something they do, not something they think. It follows “they will”.',
    example: 'book a second stay within a year',
  },
  cause: {
    label: 'What changes for them',
    help: 'The change in the experience that makes them do it. It follows “because”.',
    example: 'refunds arrive the day a parcel is handed in',
  },
  metric: {
    label: 'Metric',
    help: 'What moves if you are right. Choose from the catalogue or write your own.',
    example: 'repeat purchase rate',
  },
  baseline: { label: 'Where it stands', help: 'Today’s figure with its unit.', example: '31 %' },
  baselineOn: { label: 'Measured when', help: 'The month or day of that figure.', example: 'May 2026' },
  sample: { label: 'Out of how many', help: 'Answers, orders or customers counted.', example: '640 orders' },
  target: { label: 'Where it shall stand', help: 'In the same unit.', example: '36 %' },
  by: { label: 'By when', help: 'A date with its year.', example: 'end of Q2 2027' },
  leader: {
    label: 'Who answers for it',
    help: 'One role or one person. Two are nobody.',
    example: 'head of repairs',
  },
  contributors: {
    label: 'Who contributes',
    help: 'The leaders without whom it cannot be done.',
    example: 'the finance director and the head of IT',
  },
  review: {
    label: 'How often it is reviewed, and by whom',
    help: 'It follows “this is reviewed”.',
    example: 'every month by the steering group',
  },
  guardrail: {
    label: 'What must not get worse',
    help: 'What somebody could sacrifice to hit the target.',
    example: 'overtime on the wards',
  },
  sign: {
    label: 'The sign on day 90',
    help: 'What you would see by then if you are on the way. It follows “the sign we expect on day 90 is this:”.',
    example: 'half of all refunds made on the same day',
  },
} satisfies Record<string, PartWords>;
