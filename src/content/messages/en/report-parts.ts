/** Words of the form that says what goes into a report, and on which paper. */

/** Every part but the backup, whose words stand beside the PDF. */
const parts = {
  summary: { name: 'Summary', about: 'Level, statements, ninety days and what is asked, on the first two pages.' },
  organisation: { name: 'The organisation', about: 'The profile you gave, and the areas as one picture.' },
  practices: { name: 'Every practice', about: 'Claimed and evidenced level, with the sentence you chose.' },
  views: {
    name: 'The views of the group',
    about: 'For each practice how many answered, how far apart they are and what was agreed.',
  },
  notes: { name: 'Notes of evidence', about: 'What you wrote under the practices, in full.' },
  standouts: { name: 'Strengths and gaps', about: 'Each with its reason.' },
  timeline: { name: 'The ninety days as a picture', about: 'A bar for each action, on its dates.' },
  plan: { name: 'The plan month by month', about: 'Dates, owners, effort, when it is done and why.' },
  owners: { name: 'Owners and measures', about: 'Who has how many days of work, and what is measured.' },
  waiting: { name: 'What waits', about: 'Actions that did not fit or were refused, with reasons.' },
  projection: { name: 'Where it leads', about: 'The level on the last day if all of it is done.' },
  statements: { name: 'Both statements', about: 'With their tests, and what was set aside.' },
  method: { name: 'Method and limits', about: 'How the level is worked out, and what it cannot say.' },
  glossary: { name: 'Glossary', about: 'The words of the model, explained.' },
};

export const reportPartWords = {
  parts: {
    legend: 'Parts',
    list: parts,
    all: 'Take all of them',
    none: 'Every part is left out. The PDF, the Word file and Markdown need at least one. The slides still show the summary.',
  },
  paper: {
    legend: 'Paper',
    choices: {
      auto: (paper: 'a4' | 'letter') => `As your browser’s region prints: ${paper === 'a4' ? 'A4' : 'Letter'}`,
      a4: 'A4',
      letter: 'Letter',
    },
  },
};
