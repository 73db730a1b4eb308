/** Words of the page about the organisation. */
export const profilePage = {
  title: 'About your organisation',
  description: 'A minute about your organisation. Every answer is optional and changes something you can see.',
  lead: 'About a minute, all of it optional. Under each question stands what your answer changes; you can change it at any time.',
  name: 'Name of the organisation',
  nameHelp: 'Stands on the result, the plan and the PDF.',
  customerWord: 'Your own word for a customer',
  customerWordHelp: 'For example guest, patient, tenant or member. The statements use it.',
  noAnswer: 'No answer',
  clear: 'Take this answer back',
  go: 'Go to the assessment',
  results: 'See where you stand',
  readiness: 'Check whether you are ready to start',
};

/** Words of the readiness check. */
export const readinessPage = {
  title: 'Are you ready to start?',
  description: 'Ten questions that tell you whether to start the ninety days, to start small, or to prepare first.',
  lead: 'Ten questions about the next ninety days, apart from the assessment: how mature you are does not answer whether you can start.',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  answered: (answered: number, total: number) => `${answered} of ${total} answered.`,
  verdicts: {
    incomplete: {
      title: 'Answer every question to see what follows.',
      text: 'What is missing becomes a task for the first week.',
    },
    go: { title: 'Start the ninety days.', text: 'What the plan leans on is there.' },
    goSmall: {
      title: 'Start small.',
      text: 'Take only the actions that are in every plan, and leave the others until what is missing here is settled.',
    },
    prepareFirst: {
      title: 'Prepare first.',
      text: 'Without what is missing here a plan would stall in its first month. Do the tasks below, then come back.',
    },
  },
  tasks: 'Tasks for the first week',
  essential: 'The plan should not start without this.',
  go: 'Go to the roadmap',
};
