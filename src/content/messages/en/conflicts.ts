/** Words of the notice that two tabs changed the same thing. */
export const conflictWords = {
  title: 'Two tabs changed the same thing',
  /** Said of each thing, and shown while the notice itself is out of view. */
  call: (things: number) =>
    things === 1 ? 'Two tabs changed the same thing.' : `Two tabs changed the same ${things} things.`,
  look: 'Look at both versions',
  lead: 'Nothing is lost: one version stands now, and the other is kept beside it. Decide when you like.',
  dropped: (many: number) =>
    `There were more than 50 of these, so ${many === 1 ? 'the oldest was' : `the ${many} oldest were`} let go.`,
  more: (many: number) => `${many} more after this.`,
  mine: 'Stands now',
  theirs: 'The other version',
  nothing: '(empty)',
  whole: 'The two together would be more than a document may hold. The other version is kept whole.',
  wholeNow: 'What all pages show.',
  keep: 'Keep this one',
  take: 'Take this one',
  both: 'Keep both',
  /** What a button is about, for those who hear it. */
  about: (verb: string, what: string) => `${verb}: ${what}`,
  decided: {
    this: (what: string) => `${what}: kept as it stands.`,
    other: (what: string) => `${what}: the other version stands now.`,
    both: (what: string) => `${what}: both stand there now.`,
  },
  undo: 'Undo',
  failed:
    'That could not be done: together it is too long, or this browser’s storage did not take it. Both are still kept.',
  yes: 'yes',
  no: 'no',
  /** Kinds of answers. */
  kinds: { level: 'Answered', unknown: 'Don’t know', notApplicable: 'Does not apply' } as Record<string, string>,
};

/** Names of places in a document. */
export const placeWords = {
  whole: 'All of the work',
  other: 'Something in your work',
  unnamedOwn: 'an action of your own',
  earlierRound: (what: string, on: string) => `${what}, round of ${on}`,
  organisation: { name: 'The organisation’s name', customerWord: 'Your word for a customer' } as Record<string, string>,
  profile: (question: string) => `About you, “${question}”`,
  brand: { colour: 'The report’s colour', logo: 'The logo', confidentiality: 'The line of confidentiality' } as Record<
    string,
    string
  >,
  archivedOn: 'Whether the organisation is put away',
  report: 'What goes in the report',
  answer: (practice: string, field: string | undefined) =>
    `${practice}: ${field === 'evidence' ? 'evidence' : field === 'reason' ? 'why it does not apply' : 'answer'}`,
  agreed: (practice: string) => `${practice}: level agreed`,
  weight: (practice: string) => `${practice}: weight`,
  target: (area: string) => `${area}: target`,
  readiness: (question: string) => `Readiness, “${question}”`,
  way: 'Quick or full assessment',
  plan: {
    startOn: 'First day of the plan',
    capacity: 'Person-days in each month',
    workingWeek: 'Days of the week that are worked',
    daysOff: 'Days off',
    holidays: 'Public holidays',
    replannedOn: 'The day of planning anew',
  } as Record<string, string>,
  daysOf: (owner: string) => `Days a week of ${owner}`,
  action: (action: string, field: string | undefined) => {
    const fields: Record<string, string> = {
      decision: 'Whether to do it',
      reason: 'Reason',
      owner: 'Owner',
      effort: 'Effort',
      title: 'Title',
      doneWhen: 'When it is done',
      pin: 'Dates',
      lifts: 'What it lifts',
      needs: 'What it needs first',
    };
    return `${fields[field ?? ''] ?? 'What was chosen'} of “${action}”`;
  },
  progress: (action: string) => `How “${action}” stands`,
  statements: { mission: 'Mission', success: 'Success' } as Record<string, string>,
  statement: (which: string, field: string) => {
    const fields: Record<string, string> = {
      wording: 'wording',
      standing: 'version that stands',
      reviewOn: 'day to look again',
      versions: 'a version',
      comments: 'a comment',
      dismissed: 'a finding set aside',
    };
    return `${which} ${fields[field] ?? 'statement'}`;
  },
  part: (which: string, part: string) => `${which}, “${part}”`,
  foundation: (field: string) => `What statements rest on, “${field}”`,
  tests: 'A test of the mission',
  staff: 'What staff answered',
  workshop: {
    asks: 'What people in the workshop are asked',
    functions: 'Functions to choose from',
    practices: 'Practices asked in the workshop',
    reader: 'Who reads the answers',
    promise: 'What is promised about the answers',
    ownCounts: 'Whether your own answers count',
    minutes: 'Minutes of the workshop',
  } as Record<string, string>,
  tally: (practice: string) => `${practice}: show of hands`,
  talk: (practice: string) => `${practice}: what came of talking`,
  view: 'An answer from the workshop',
};
