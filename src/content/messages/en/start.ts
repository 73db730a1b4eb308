/** Words of the start page. */
export const startWords = {
  title: 'where you stand, and what to do on Monday',
  description:
    'A self-assessment of how you manage customer experience, with a plan for the next ninety days. Nothing you type leaves your browser.',
  heading: 'How do you manage customer experience today, and what do you do on Monday?',
  lead: 'Choose the sentences that are true of your organisation. Attune works out the level you have earned, what holds you back, and a plan for the next ninety days.',
  start: 'Start the assessment',
  openExample: 'Open the example',
  guest: 'Try it as a guest: nothing is kept',
  dialName: 'The scale before the first answer',
  dialNote: 'Before the first answer, everything is open.',
  time: {
    term: 'How long',
    quick: '12 practices in about 8 minutes',
    full: 'all 32 in about 20',
    text: 'Start with the twelve and go on later: nothing is asked twice.',
  },
  together: {
    term: 'Who answers',
    text: 'You alone, or a group: everybody answers on their own device, and you look at the differences together in a ',
    link: 'workshop',
  },
  facts: [
    {
      term: 'What you leave with',
      text: 'A level with its reasons, your weakest practices by name, a plan with dates and owners, two statements, and a PDF for the board.',
    },
    {
      term: 'Where your data goes',
      text: 'Nowhere. What you type stays in this browser until you hand it over yourself. There is no account and no tracking.',
    },
  ],
  privacy: 'How the browser enforces that',
  levels: {
    heading: 'One question, five sentences',
    text: 'Every practice has five sentences, and each describes something that can be seen. You choose the last one that is true today, most of the time. Here is one of the 32.',
    practice: 'empowerment',
    note: 'The levels ask what sets action off: nothing, a complaint, a plan, a rule, or the customer’s need itself.',
  },
  areas: {
    heading: 'Four areas, and the lowest one counts',
    text: 'Eight practices belong to each area. An area earns a level when three quarters of it stand there and nothing lags more than a step. The whole stands where its lowest area stands. This is Harbour Rail, a ferry and rail operator that we made up.',
    finding: (level: string, ahead: string, back: string) => ({
      before: 'Harbour Rail is ',
      level,
      after: `. ${ahead} is a step ahead. ${back} holds it back most.`,
    }),
    more: 'See the whole example',
  },
  months: {
    heading: 'Then ninety days, on your calendar',
    text: 'Every plan holds the same thirteen kinds of work, sized to your organisation. The rest of the room goes to whatever lifts your weakest practices. You take actions in or refuse them, change owners and days, and each line says why it is there.',
    days: (from: number, to: number) => `days ${from} to ${to}`,
  },
  takeaway: {
    heading: 'What you take with you',
    items: [
      {
        term: 'A result',
        text: 'Level, position and what is still unknown, with the fewest answers that would earn the next level.',
      },
      {
        term: 'A plan',
        text: 'Actions by month on your working days, each with an owner, person-days, a thing to show when it is done, and a reason.',
      },
      {
        term: 'Two statements',
        text: 'CX Mission Statement and CX Success Statement, put together from your own words and checked as you type.',
      },
      { term: 'A PDF', text: 'Two pages for the board, then everything behind them.' },
      {
        term: 'Files for the team',
        text: 'A calendar, tables for your tracker, a workbook, slides and a text to edit.',
      },
      { term: 'A backup file', text: 'All that you typed, to open again on day 90 or in another browser.' },
    ],
  },
  limits: {
    heading: 'What it cannot do',
    items: [
      'It describes how you manage customer experience. What customers feel, only customers can tell you.',
      'It believes your answers. So it asks for evidence from the third sentence on, and shows you the level that is left without the claims that have none.',
      'Nobody becomes customer-driven in ninety days. Expect a few practices to rise by a level, and a cycle that goes on: day 90 is the next day 0.',
      'The thresholds and the person-days are our judgement. You can change the days, and every rule is printed.',
    ],
    method: 'Read the method',
  },
  close: 'Eight minutes are enough for a first reading.',
};

/** Shown when something is saved in this browser; apart, so that the script carries these words alone. */
export const continueWords = {
  link: 'Continue',
  own: (name: string, answered: number, of: number) =>
    `${name === '' ? 'Your assessment' : name}: ${answered} of ${of} practices answered.`,
  example: (name: string) => `The example, ${name}, is what you had open last.`,
  many: (count: number) => `${count} organisations in this browser`,
  savedAt: (when: string) => `Saved in this browser on ${when}.`,
  locked: 'The work in this browser is locked with a passphrase.',
  unlock: 'Unlock it',
};
