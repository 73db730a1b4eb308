/** Words of the statements page: the parts with their help and examples, and a sentence or three for every check. */

/** @param plain "2026-11-21" */
const inWords = (plain: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${plain}T00:00:00Z`));

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

export const draftNames: Record<string, { name: string; emphasis: string }> = {
  'result-first': { name: 'Result first', emphasis: 'What a customer gets, and why you can promise it.' },
  'moment-first': {
    name: 'The moment first',
    emphasis: 'The day it matters most, and what nobody has to put up with.',
  },
  'habit-first': { name: 'Habit first', emphasis: 'What staff do every time, and what it leaves behind.' },
  'goal-first': { name: 'Goal first', emphasis: 'For the board: the goal, the figure, the date and the limit.' },
  'customer-first': { name: 'Customer first', emphasis: 'For finance: who behaves differently, and why that pays.' },
  'owner-first': {
    name: 'Owner first',
    emphasis: 'For the leaders: who carries it, how often it is looked at, the first sign.',
  },
};

type Values = Record<string, string>;
export interface RuleWords {
  wrong: (values: Values) => string;
  why: string;
  mend: string;
}

/** What the builder holds, if the wording no longer says it. */
const notSaid = (sentence: string) => (values: Values) =>
  values['part'] ? `${sentence} You filled in “${values['part']}”, but the wording does not say it.` : sentence;

/** By rule id: what is wrong, why it matters, what to do. */
export const ruleWords = {
  'open-gap': {
    wrong: () => 'A gap is still open.',
    why: 'What is missing here is what the sentence depends on.',
    mend: 'Fill the part in the builder, or take the gap out of the wording.',
  },
  platitude: {
    wrong: () => 'A wish that any organisation could sign.',
    why: 'Nobody can act on it, and nobody could tell whether you kept it.',
    mend: 'Say who it is for, what changes for them, and what somebody watching would see.',
  },
  'no-customer': {
    wrong: notSaid('No customer is named.'),
    why: 'Without a person in it, staff read the sentence as being about the organisation.',
    mend: 'Name the people it is for, in the word you use for them.',
  },
  'only-score': {
    wrong: () => 'A score is the only goal.',
    why: 'A score can rise without one customer staying or one cost falling, and finance will ask what it is worth.',
    mend: 'Name the goal of the business first, and keep the score as a sign on the way.',
  },
  'no-business-goal': {
    wrong: notSaid('No goal of the business is named.'),
    why: 'Leaders outside customer experience need to see what they gain.',
    mend: 'Say what it does for renewals, cost, complaints or another line of your corporate plan.',
  },
  'no-baseline': {
    wrong: notSaid('It does not say where things stand today.'),
    why: 'Without a starting point every later figure can be called a success.',
    mend: 'Add today’s figure: “from 18 % to …”. If nobody knows it, finding out is the first task.',
  },
  'no-target': {
    wrong: notSaid('It does not say how far.'),
    why: 'Nobody can tell when it is done, or whether it was worth the effort.',
    mend: 'Add the figure you mean to reach: “to 16 %”.',
  },
  'no-date': {
    wrong: (values: Values) =>
      values['phrase'] ? 'The date has no year.' : notSaid('It does not say by when.')(values),
    why: 'A target without a day is never late.',
    mend: 'Add a date with its year: “by end of Q2 2027”.',
  },
  'no-leader': {
    wrong: notSaid('Nobody is named who answers for it.'),
    why: 'What belongs to everyone is done by no one.',
    mend: 'Name one role or one person.',
  },
  'wrong-direction': {
    wrong: (values: Values) =>
      values['about'] === 'metric'
        ? `The figures go the wrong way for “${values['metric']}”: ${values['better'] === 'up' ? 'higher' : 'lower'} is better.`
        : `The words and the figures go different ways: the figure goes ${values['better']}.`,
    why: 'As it stands, getting worse would count as success.',
    mend: 'Check which figure is today’s, and whether the verb fits.',
  },
  'date-before-start': {
    wrong: (values: Values) => `The date is over before your plan starts on ${inWords(values['startOn'] ?? '')}.`,
    why: 'Nothing in the plan could still change it.',
    mend: 'Choose a later date, or an earlier start on the roadmap.',
  },
  hedge: {
    wrong: () => 'A hedge: it says you may not do it.',
    why: 'Staff and customers hear the way out before the promise.',
    mend: 'Say what you do: “we answer”, not “we aim to answer”.',
  },
  'company-aim': {
    wrong: () => 'An aim of the company, not of the customer.',
    why: 'The mission is about how customers fare; what the organisation gains stands in the success statement.',
    mend: 'Move it to the success statement.',
  },
  'number-in-mission': {
    wrong: () => 'A figure or a score in the mission.',
    why: 'Targets change every year; a mission should outlast them.',
    mend: 'Move it to the success statement and say here what the customer notices.',
  },
  sentences: {
    wrong: (values: Values) => `${values['count']} sentences; a mission has one or two.`,
    why: 'What does not fit in two sentences is not remembered.',
    mend: 'Keep the promise here and move the rest to the two lines below.',
  },
  length: {
    wrong: (values: Values) =>
      values['about'] === 'short'
        ? `${values['count']} ${values['count'] === '1' ? 'word' : 'words'}: short enough to fit anyone.`
        : `${values['count']} words: too long to say from memory.`,
    why: 'How long is right is opinion, not evidence; these limits are where most people stop following.',
    mend: 'Aim for 8 to 35 words in a mission, 25 to 120 in a success statement.',
  },
  'no-unit': {
    wrong: () => 'A number without a unit.',
    why: 'Per cent, points, euros or people: each means something else.',
    mend: 'Add what is being counted.',
  },
  'other-language': {
    wrong: () => 'This does not read as English, so most checks are silent.',
    why: 'They know English words only; gaps, figures, the number of sentences and repetition are checked in any language.',
    mend: 'Go through the list on the method page yourself.',
  },
  'same-as-mission': {
    wrong: (values: Values) => `It repeats the mission (${values['share']} % of its words).`,
    why: 'The mission says what customers get; this one says how the organisation will know that it worked.',
    mend: 'Begin with the goal of the business and the figure that moves.',
  },
} satisfies Record<string, RuleWords>;

export const statementsWords = {
  page: {
    title: 'Statements',
    description:
      'A mission your staff can act on and a success statement finance can check, built from parts and checked as you type.',
    heading: 'Two statements, and no wish among them',
    lead: 'The mission says what customers can count on. The success statement says how the organisation will know it worked. Fill the parts, take a draft, make it yours.',
    onThisPage: 'On this page',
  },
  mission: {
    heading: 'CX Mission Statement',
    lead: 'What every customer can count on, every time, whoever serves them. About the customer, not about you.',
  },
  success: {
    heading: 'CX Success Statement',
    lead: 'Which customers will do what differently, what that is worth, by when, and who answers for it. The parts are our synthesis of what practitioners publish.',
  },
  groups: {
    promise: 'The promise',
    moment: 'The moment and the burden',
    why: 'What it is for',
    figure: 'The figure',
    people: 'Who carries it',
    limits: 'Limit and first sign',
  },
  parts: {
    heading: 'Parts',
    count: (filled: number, of: number) =>
      filled === 0
        ? 'Nothing typed yet. Any part may stay open.'
        : `${filled} of ${of} filled. Open parts show as gaps.`,
    example: 'For example:',
    use: (text: string) => `Use “${text}”`,
  },
  suggestions: {
    customerWord: 'From your profile:',
    yearAfter: 'A year after your plan starts:',
    round: 'When this assessment began:',
    day90: (start: string, day90: string) => `Your plan starts on ${start}; day 90 is ${day90}.`,
  },
  drafts: {
    heading: 'Drafts',
    lead: 'They follow the parts as you type.',
    uses: 'Uses',
    open: 'Open',
    take: 'Take this draft',
    edit: 'Edit this wording',
    taken: 'Your wording is this draft',
    from: 'Your wording began as this draft',
    replaced: 'The draft took the place of your own wording.',
    undo: 'Bring my wording back',
  },
  wording: {
    mission: 'Your mission',
    success: 'Your success statement',
    help: 'This wording stands in your report. It follows the parts until you change it by hand.',
    empty: 'Take a draft above, or write it here.',
    standing: 'This is what your report will say.',
  },
  findings: {
    heading: 'Checks',
    nothing: 'Nothing to check yet. What you write is checked as you type.',
    loading: 'Opening the checks.',
    failed: 'The checks could not be opened. What you write is kept; open this page again to have it checked.',
    mustFix: 'Must be mended',
    shouldFix: 'Should be mended',
    hint: 'A thought',
    show: (phrase: string) => `Show “${phrase}” in the text`,
    count: (must: number, should: number) => {
      const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);
      if (must === 0 && should === 0) return 'Nothing to mend.';
      if (must === 0) return `${things(should)} should be mended.`;
      return should === 0 ? `${things(must)} must be mended.` : `${things(must)} must be mended, ${should} should be.`;
    },
    partly: 'Only partly checked.',
    done: 'Nothing must be mended. This is what your report will say.',
  },
  companions: {
    heading: 'Two lines beside the mission',
    lead: 'They are no part of the sentence, and staff will need them before they need the sentence.',
  },
  next: { report: 'Go to the report', roadmap: 'Go to the roadmap' },
};
