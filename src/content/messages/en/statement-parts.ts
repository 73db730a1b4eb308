/** The parts both statements are built from: label and help. */

interface PartWords {
  label: string;
  help: string;
}

export const missionPartWords = {
  who: {
    label: 'Who it is for',
    help: 'The people themselves, in the word your staff use. Not “customers” if you have a better one.',
  },
  done: {
    label: 'What they can do',
    help: 'The thing they came for, finished. Begin with a verb, as after “they can”.',
  },
  feeling: {
    label: 'How it feels',
    help: 'One to three words a customer would use, as after “they feel”.',
  },
  always: {
    label: 'What you do every time',
    help: 'A habit one could watch and answer yes or no. It follows “we always”; begin with “never” to turn it round.',
  },
  situation: {
    label: 'The moment it matters',
    help: 'What has just happened to them, as after “when”.',
  },
  pain: {
    label: 'What they are spared',
    help: 'What they put up with today or elsewhere, as after “without”.',
  },
  brand: {
    label: 'Your own word for this (optional)',
    help: 'A word or two your brand already stands for. Leave it empty if there is none.',
  },
  collision: {
    label: 'What wins when two good things collide?',
    help: 'Speed or care, price or choice: name both and say which one gives way.',
  },
  recovery: {
    label: 'What do you do when it goes wrong?',
    help: 'Who acts, how soon, and what the customer gets without having to ask.',
  },
} satisfies Record<string, PartWords>;

export const successPartWords = {
  goal: {
    label: 'Business goal it serves',
    help: 'From your corporate plan. A verb (“keep more …”) or a thing (“higher …”) both work.',
  },
  group: {
    label: 'Which customers',
    help: 'The group whose behaviour would make the difference. Everyone is seldom the answer.',
  },
  behaviour: {
    label: 'What they will do differently',
    help: 'Something they do, not something they think. It follows “they will”.',
  },
  cause: {
    label: 'What changes for them',
    help: 'The change in the experience that makes them do it. It follows “because”.',
  },
  metric: {
    label: 'Metric',
    help: 'What moves if you are right. Choose from the catalogue or write your own.',
  },
  baseline: { label: 'Where it stands', help: 'Today’s figure with its unit.' },
  baselineOn: { label: 'Measured when', help: 'The month or day of that figure.' },
  sample: { label: 'Out of how many', help: 'Answers, orders or customers counted.' },
  target: { label: 'Where it shall stand', help: 'In the same unit.' },
  by: { label: 'By when', help: 'A date with its year.' },
  leader: {
    label: 'Who answers for it',
    help: 'One role or one person. Two are nobody.',
  },
  contributors: {
    label: 'Who contributes',
    help: 'The leaders without whom it cannot be done.',
  },
  review: {
    label: 'How often it is reviewed, and by whom',
    help: 'It follows “this is reviewed”.',
  },
  guardrail: {
    label: 'What must not get worse',
    help: 'What somebody could sacrifice to hit the target.',
  },
  sign: {
    label: 'The sign on day 90',
    help: 'What you would see by then if you are on the way. It follows “the sign we expect on day 90 is this:”.',
  },
} satisfies Record<string, PartWords>;
