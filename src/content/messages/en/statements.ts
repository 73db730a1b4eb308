/** Words of the statements page. */
import { inWords, list, number } from './format';

export const draftNames: Record<string, { name: string; emphasis: string }> = {
  'result-first': { name: 'Result first', emphasis: 'What a customer gets, and why you can promise it.' },
  'moment-first': {
    name: 'The moment first',
    emphasis: 'The day it matters most, and what nobody has to put up with.',
  },
  'habit-first': { name: 'Habit first', emphasis: 'What staff do every time, and what it leaves behind.' },
  'certainty-first': { name: 'Certainty first', emphasis: 'The same whoever serves them: they know it beforehand.' },
  'promise-first': {
    name: 'A promise to the customer',
    emphasis: 'Said to their face, so that they can hold you to it.',
  },
  'limit-first': { name: 'What never happens', emphasis: 'A line you do not cross, and the habit that keeps it.' },
  'feeling-first': { name: 'The feeling first', emphasis: 'What customers would answer, and what earns that answer.' },
  'goal-first': { name: 'Goal first', emphasis: 'For the board: the goal, the figure, the date and the limit.' },
  'customer-first': { name: 'Customer first', emphasis: 'For finance: who behaves differently, and why that pays.' },
  'owner-first': {
    name: 'Owner first',
    emphasis: 'For the leaders: who carries it, how often it is looked at, the first sign.',
  },
  'cause-first': { name: 'Cause first', emphasis: 'For the teams: what changes, what follows, where it shows first.' },
};

export const statementsWords = {
  page: {
    title: 'Statements',
    description:
      'A mission your staff can act on and a success statement finance can check, built from parts and checked as you type.',
    heading: 'Two statements, and no wish among them',
    lead: 'The mission says what customers can count on. The success statement says how the organisation will know it worked. Fill the parts, take a draft, make it yours.',
  },
  doors: {
    heading: 'Parts of this page',
    names: { foundation: 'Foundation', mission: 'Mission', success: 'Success statement' },
    foundation: (given: number, staff: number) => {
      const said = given === 0 ? 'Nothing given yet' : `${given} of 6 given`;
      return staff === 0 ? said : `${said}, ${staff === 1 ? '1 answer' : `${staff} answers`} from staff`;
    },
    parts: (filled: number, of: number) => (filled === 0 ? 'Nothing yet' : `${filled} of ${of} parts`),
    /** Most checks know English only. */
    partly: 'Only partly checked',
    mend: (must: number) => (must === 0 ? 'Nothing must be mended' : `${must} to mend`),
    approved: (must: number) => (must === 0 ? 'Approved' : `Approved, ${must} to mend`),
    /** An approved version stands in the report, and the wording is another by now. */
    changed: (must: number) =>
      must === 0 ? 'Changed since its approval' : `Changed since its approval, ${must} to mend`,
    loading: 'Opening the checks',
    checking: 'Checking',
    failed: 'Not checked',
  },
  steps: {
    parts: { title: 'Parts', lead: 'Any of them may stay open. An open one shows as a gap in the drafts.' },
    drafts: { title: 'Drafts', lead: 'They follow the parts as you type. Take the one that sounds most like you.' },
    wording: { title: 'Wording and checks', lead: '' },
    trials: { title: 'Three tests and two lines beside it', lead: '' },
    agreement: { title: 'Agreement with the rest of your assessment', lead: '' },
    versions: { title: 'Versions, comments and approval', lead: '' },
  },
  foundation: {
    heading: 'Foundation',
    lead: 'What both statements rest on. Every field may stay empty; each says what it improves.',
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
    use: (text: string) => `Use “${text}”`,
    open: 'still open',
    change: 'Change the parts',
    over: (most: number, over: number) =>
      `A part holds ${number(most)} characters. The last ${number(over)} of what was put in are not kept.`,
  },
  suggestions: {
    customerWord: 'From your profile:',
    yearAfter: 'A year after your plan starts:',
    round: 'When this assessment began:',
    day90: (start: string, day90: string) => `Your plan starts on ${start}; day 90 is ${day90}.`,
  },
  drafts: {
    parts: (used: number, open: number) => {
      const said = used === 1 ? 'Says 1 part' : `Says ${used} parts`;
      return open === 0 ? said : `${said}, ${open} open`;
    },
    open: 'still open',
    take: 'Take this draft',
    /** The same for those who hear it alone; it begins as the button reads. */
    takeNamed: (name: string) => `Take this draft: ${name}`,
    edit: 'Edit this wording',
    taken: 'Your wording is this draft',
    from: 'Your wording began as this draft',
    replaced: 'The draft took the place of your own wording, which is kept as a version.',
    /** The note of that version. */
    keptNote: 'Before a draft took its place.',
    undo: 'Bring my wording back',
    /** Beside the one the wording began as, or alone. */
    others: (count: number, isAlone: boolean) => `The ${inWords(count)} ${isAlone ? 'drafts' : 'other drafts'}`,
  },
  wording: {
    mission: 'Your mission',
    success: 'Your success statement',
    full: 'A statement holds 20,000 characters. What came after them was left out.',
    stands: 'This wording stands in your report.',
    /** An approved version stands, and the wording is another by now. */
    movedOn: 'Your report has the version you approved, not this wording.',
    isDraft: 'It is a draft and follows the parts.',
    follows: (parts: number) =>
      parts === 1
        ? 'It follows one of its parts as you change it.'
        : `It follows ${inWords(parts)} of its parts as you change them.`,
    left: (parts: readonly string[]) => `It no longer says ${list(parts.map((part) => `“${part}”`))}.`,
    empty: 'Take a draft, or write it here.',
    words: (count: number) => (count === 1 ? '1 word' : `${number(count)} words`),
  },
  findings: {
    heading: 'Checks',
    nothing: 'Nothing to check yet. What you write is checked as you type.',
    loading: 'Opening the checks.',
    checking: 'Checking. A text this long is read once you pause.',
    failed: 'The checks could not be opened. What you write is kept; open this page again to have it checked.',
    count: (must: number, should: number) => {
      const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);
      if (must === 0 && should === 0) return 'Nothing to mend.';
      if (must === 0) return `${things(should)} should be mended.`;
      return should === 0 ? `${things(must)} must be mended.` : `${things(must)} must be mended, ${should} should be.`;
    },
    partly: 'Only partly checked.',
  },
  print: {
    nothing: 'Nothing written yet.',
    approved: (by: string, day: string, mustMend = 0) => {
      const said = by === '' ? `Approved on ${day}.` : `Approved by ${by} on ${day}.`;
      if (mustMend === 0) return said;
      return `${said} The checks still found ${mustMend === 1 ? '1 thing' : `${number(mustMend)} things`} that must be mended.`;
    },
    notApproved: 'Not approved yet.',
    review: (day: string) => `To be looked at again on ${day}.`,
    example: (name: string) => `Example: ${name}. The organisation is invented.`,
  },
  next: {
    mission: 'Go on to the mission',
    success: 'Go on to the success statement',
    report: 'Go to the report',
    roadmap: 'Go to the roadmap',
  },
};
