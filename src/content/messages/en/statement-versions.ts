/** Words of a statement's history: what stands in the report, approval, versions, their comparison, and comments. */
import { count, dayInWords } from './format';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
/** @param instant ISO in UTC. @returns where the reader is: "19 November 2026 at 14:45" */
const moment = (instant: string): string => moments.format(new Date(instant));

export const versionWords = {
  empty:
    'Nothing to keep yet. Once there is a wording, you can keep versions of it here, compare them, write down who approved which, and collect what each department says.',
  undo: 'Undo',
  undone: 'Taken back.',
  notKept: 'There is no room for more in this file, so nothing was kept.',
  version: (number: number, instant: string) => `Version ${number}, ${moment(instant)}`,
  now: 'The wording as it is now',
  approvedBy: (by: string, on: string, mustMend = 0) =>
    `Approved by ${by} on ${dayInWords(on)}${mustMend > 0 ? `, with ${count(mustMend, 'thing')} that must be mended` : ''}`,

  standing: {
    heading: 'In the report',
    asItIs: 'Your report has the wording as it is now, and says that it is not approved yet.',
    version: (number: number, instant: string) => `Your report has version ${number} of ${moment(instant)}.`,
    isNow: 'It is the wording as it is now.',
    movedOn: 'The wording has moved on since.',
    notApproved: 'It is not approved yet.',
    choose: 'What stands in the report',
    review: {
      label: 'Look at it again on',
      help: 'A statement that nobody looks at again becomes a poster. The date stands in the report.',
      suggest: (day: string) => `Use ${dayInWords(day)}, a quarter after the approval`,
      suggestNow: (day: string) => `Use ${dayInWords(day)}, a quarter from today`,
      overdue: (day: string) =>
        `This was due on ${dayInWords(day)}. Read it again, then approve it anew or set a later date.`,
    },
  },

  approve: {
    heading: 'Approval',
    lead: 'Whoever stands up for it before the board. The version approved is the one your report shows; what you change afterwards waits for the next approval.',
    by: 'Approved by',
    on: 'Approved on',
    review: 'To be looked at again on',
    button: 'Approve this wording',
    buttonVersion: 'Approve this version',
    missing: 'Write down who approves it.',
    noDate: 'Give the day it was approved on, with its year.',
    said: (by: string, on: string) => `Approved by ${by} on ${dayInWords(on)}. This version stands in your report.`,
    mustFix: (must: number) => `The checks still find ${count(must, 'thing')} that must be mended.`,
    gaps: 'It still has open gaps, in square brackets.',
    open: (open: number) => `${count(open, 'comment has', 'comments have')} no answer yet.`,
    allTheSame: 'It can be approved all the same; whoever approves it should know.',
  },

  versions: {
    heading: 'Versions',
    lead: 'A version is kept for good, so you can try things.',
    none: 'No version is kept yet.',
    note: 'What changed, and why (optional)',
    keep: 'Keep this wording as a version',
    kept: 'Kept as a version.',
    isKept: 'The newest version is the wording as it is now.',
    nothing: 'Write a wording first; then it can be kept.',
    draft: (name: string) => `Began as the draft “${name}”`,
    ownWords: 'Written by hand',
    stands: 'Stands in the report',
    isNow: 'The wording as it is now',
    all: 'Show all of it',
    less: 'Show less',
    emptyWording: 'Without words.',
    compare: 'Compare with now',
    restore: 'Bring this wording back',
    restored: (number: number) =>
      `The wording is that of version ${number} again. What stood there before is kept as a version.`,
    takeBack: 'Take the approval back',
    tookBack: 'The approval is taken back.',
    about: (number: number) => `, version ${number}`,
  },

  compare: {
    heading: 'Compare two wordings',
    from: 'From',
    to: 'To',
    same: 'Both say the same.',
    changes: (places: number) => `Changed in ${count(places, 'place')}. Underlined: put in. Struck through: taken out.`,
    loading: 'Comparing.',
    failed: 'The comparison could not be opened. Open this page again to have it.',
    in: 'Put in:',
    out: 'Taken out:',
    end: 'End.',
  },

  comments: {
    heading: 'Comments by department',
    lead: 'Ask each department what this statement asks of it, write down what it says, and answer it.',
    roadmap: 'In the roadmap:',
    action: 'Visit every department to work out what both statements ask of it',
    none: 'No comment yet.',
    count: (all: number, open: number) =>
      `${count(all, 'comment')}, ${open === 0 ? 'all answered' : `${open} without an answer`}.`,
    add: 'Add a comment',
    department: 'Department',
    text: 'What it said',
    about: 'About',
    answer: 'Your answer',
    answered: 'Answer:',
    openAnswer: 'No answer yet.',
    /** What a comment is about whose wording was not kept as a version: by now it may be another. */
    ofThatDay: 'The wording of that day',
    noDepartment: 'Department not named',
    noText: 'Without words yet.',
    edit: 'Edit',
    done: 'Done',
    remove: 'Remove',
    removed: (department: string) => `The comment of ${department} is removed.`,
    of: (department: string) => `, comment of ${department}`,
  },
};
