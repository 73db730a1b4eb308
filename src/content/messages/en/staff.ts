/** Words of the page with three questions for staff. The team reads the same questions in the foundation. */

export const staffQuestionWords = {
  wants: {
    question: 'Who are our customers, and what do they want from us?',
    help: 'The people you do your work for, and what they come for. As you would tell a new colleague.',
    example: 'Tenants of the older houses. They want to know who is coming and when.',
  },
  does: {
    question: 'What do we do for them, on our best day?',
    help: 'Something you could watch. It need not happen every day yet.',
    example: 'We ring before we come, and the same fitter comes back.',
  },
  feels: {
    question: 'How should they feel when it is over?',
    help: 'A word or two that a customer would use.',
    example: 'In control. Not a nuisance.',
  },
};

export const staffPage = {
  title: 'Three questions for staff',
  description: 'Three questions for the people who do the work. Nothing is sent: you hand your answers over yourself.',
  heading: 'Three questions about our customers',
  of: (name: string) => `For ${name}`,
  lead: 'Your answers help to write one sentence about what every customer can count on. Five minutes; any question may stay empty.',
  word: (word: string) => `Here a customer is called: ${word}.`,
  happens: {
    heading: 'What happens to your answers',
    items: [
      'Whoever gave you this page reads them, and the team that writes the sentence with them.',
      'Nothing is sent from here. You copy your answers, or save them as a file, and hand them over yourself.',
      'Your name is not asked. The mail or message you put them in shows it, though; on paper it does not.',
      'Until then they are kept in this browser. On a shared computer, clear them when you have handed them over.',
    ],
  },
  example: 'For example:',
  department: 'Your department or place of work (optional)',
  departmentHelp: 'Leave it empty if it would tell who you are.',
  give: {
    heading: 'Hand your answers over',
    nothing: 'Once you have answered something, the text to hand over stands here.',
    text: 'Your answers as text',
    help: 'Put all of it into a mail or a message. The lines in brackets show whether all of it arrived.',
    copy: 'Copy the text',
    copied: 'Copied. Put it into a mail or a message to whoever asked you.',
    notCopied: 'The browser did not let this page copy. The text is marked: copy it from there.',
    file: 'Save as a file',
    filed: 'Saved as a file. Send it to whoever asked you.',
    changed:
      'You changed something since you last took the text. Take it again; this counts as another answer, so say that it replaces the first.',
    fileName: (id: string) => `answers-${id}.txt`,
  },
  clear: 'Clear my answers',
  cleared: 'Your answers are gone from this browser.',
  undo: 'Bring them back',
  notKept: 'This browser keeps nothing for this page. Hand your answers over before you close it.',
  print: 'Print a sheet for paper',
  sheet: {
    department: 'Department or place of work (may stay empty)',
    note: 'No name is asked. Whoever gave you this sheet types your answers in, and the team reads them.',
  },
};
