/** Words of the step "Talk": the agenda, one practice at a time, what is agreed and what is said beside it. */
import { count, inWords, number } from './format';

const people = (value: number) => count(value, 'person', 'people');
const minutes = (value: number) => count(value, 'minute');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "oblivious", or "oblivious to attentive". */
const span = (from: string, to: string) => (from === to ? from : `${from} to ${to}`);
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const why = {
  camps: (low: number, lowLevels: string, high: number, highLevels: string) =>
    `Two camps: ${people(low)} chose ${lowLevels}, ${number(high)} chose ${highLevels}.`,
  split: (lowest: string, highest: string) => `The views are split: they run from ${lowest} to ${highest}.`,
  close: (lowest: string, highest: string) => `The views are close: they run from ${lowest} to ${highest}.`,
  few: (value: number) => `Only ${inWords(value)} ${value === 1 ? 'person' : 'people'} chose a level.`,
  nobodyKnows: (unknown: number) =>
    `Nobody chose a level, and ${inWords(unknown)} ${unknown === 1 ? 'person does' : 'people do'} not know.`,
  aligned: 'Each is within one level of all others.',
  asked: 'The views are aligned, and you gave it minutes of its own.',
  unknown: (value: number) => `${capital(inWords(value))} ${value === 1 ? 'does' : 'do'} not know.`,
  holdsBack: 'It keeps its area from the next level.',
  double: 'It counts double.',
  half: 'It counts half.',
};

export const talkWords = {
  nothing: {
    heading: 'Nothing to talk over yet',
    text: 'What you reveal in Look comes onto the agenda here: what people see most differently comes first.',
    look: 'Go to Look',
  },

  agenda: {
    heading: 'What to talk over',
    lead: 'What people see most differently comes first. Agree on a level where you can, and write down who sees it otherwise.',
    minutes: 'Minutes you have',
    minutesHelp: 'From 5 to 960. They are shared out among the talks.',
    notMinutes: 'Give whole minutes from 5 to 960.',
    /** Sum of what is planned, and what was set aside. */
    planned: (planned: number, there: number) =>
      planned === there
        ? `The talks below fill the ${minutes(there)}.`
        : planned > there
          ? `The talks below take ${minutes(planned)}, ${number(planned - there)} more than you have.`
          : `The talks below take ${minutes(planned)} of the ${number(there)} you have.`,
    talked: (seconds: number) => `Talked so far: ${minutes(Math.round(seconds / 60))}.`,
    done: (agreed: number, of: number) => `Agreed: ${number(agreed)} of ${number(of)}.`,
    allDone: 'A level is agreed on everything that was revealed.',
    start: 'Start with the first',
    goOn: 'Go on with the next',
    ifTime: 'If there is time',
    ifTimeHelp: 'The minutes do not reach for these. Give one of them minutes, and the others are shared out anew.',
    itemMinutes: 'Minutes',
    of: (practice: string) => ` for “${practice}”`,
    itemMinutesShort: 'min',
    byHand: 'Set by you.',
    share: 'Share out again',
    notItem: 'Give whole minutes from 1 to 480.',
    agreed: (level: string) => `Agreed: ${level}`,
    skipped: 'Put aside for later',
    aligned: (practices: number) =>
      practices === 1 ? 'One aligned practice' : `${capital(inWords(practices))} aligned practices`,
    alignedList: 'Which ones',
    alignedEach: (practice: string, level: string) => `${practice}: ${level}`,
    agreeAll: 'Agree these as they stand',
    agreeAllHelp: 'Each gets the level in the middle of its views.',
    agreedAll: (practices: number) =>
      practices === 1 ? 'One level is agreed.' : `${capital(inWords(practices))} levels are agreed.`,
    undo: 'Undo',
    undone: 'Taken back.',
    ownMinutes: 'Talk about it by itself',
    late: (views: number) =>
      views === 1
        ? 'One view came in after the reveal and does not count.'
        : `${number(views)} views came in after the reveal and do not count.`,
    lateLink: 'Let it in under Collect',
  },

  why,

  item: {
    place: (place: number, of: number) => `Talk ${number(place)} of ${number(of)}`,
    agenda: 'Agenda',
    notRevealed: 'The views on this practice are not revealed yet.',
    whyHere: 'Why now',
    level: 'What do you agree on?',
    levelHelp: 'Beside each sentence: who chose it. These stay as they are, whatever you agree on.',
    chose: (value: number) => (value === 0 ? 'nobody' : people(value)),
    middle: 'middle of the views',
    none: 'No agreement yet',
    unknown: (value: number) => `${capital(people(value))} ${value === 1 ? 'does' : 'do'} not know.`,
    notApplicable: (value: number) => `${capital(people(value))} ${value === 1 ? 'says' : 'say'} it does not apply.`,
    each: (value: number) => `One dot stands for ${number(value)} people.`,
    agreed: (level: string, practice: string) => `Agreed on “${practice}”: ${level}.`,
    taken: (practice: string) => `There is no agreement on “${practice}” now.`,
    undo: 'Undo',
    by: 'Who agreed',
    byHelp: 'Names, or the parts of the organisation that were in the room.',
    dissent: 'Who sees it otherwise, and why',
    followUp: 'What follows',
    followUpHelp: 'What somebody will find out or do because of this talk.',
    toPlan: 'Put it into the plan',
    inPlan: 'It is in the plan as an action of your own.',
    showInPlan: 'Show it there',
    notInPlan: 'It could not be put into the plan.',
    late: (views: number) =>
      views === 1
        ? 'One view on this came in after the reveal and does not count.'
        : `${number(views)} views on this came in after the reveal and do not count.`,
    lateAfterAgreed: (views: number) =>
      views === 1
        ? 'One view on this came in after you agreed. It does not count, and what you agreed stays.'
        : `${number(views)} views on this came in after you agreed. They do not count, and what you agreed stays.`,
  },

  evidence: {
    heading: 'Ask both sides',
    headingOne: 'Ask what there is to show',
    side: (levels: string) => `Those who chose ${levels}: what would you show a visitor?`,
    all: 'What would you show a visitor?',
    lower: 'Those who chose less: what is missing in it?',
    unknown: 'Those who do not know: whom would you have to ask?',
    nobody: 'Who in the organisation would know? Ask them before you agree on a level.',
    example: 'It could be:',
    field: 'What was shown',
    notes: (value: number) => `${capital(count(value, 'note'))} came with the views`,
    notesHelp: 'Nobody else sees a note unless you take it over.',
    take: 'Take it over',
    taken: 'It is in “What was shown” now.',
  },

  clock: {
    name: 'Time for this talk',
    left: (seconds: number) => (seconds >= 0 ? `${clock(seconds)} left` : `${clock(-seconds)} over`),
    talked: (seconds: number) => `${clock(seconds)} talked`,
    of: (value: number) => `of ${minutes(value)}`,
    start: 'Start the clock',
    pause: 'Pause the clock',
    goOn: 'Go on',
    again: 'Back to the start',
    up: (practice: string) => `The time for “${practice}” is up.`,
  },

  ways: {
    name: 'Ways on',
    previous: 'Previous',
    next: 'Next',
    skip: 'Skip for now',
    skipped: 'You put this aside for later.',
    takeUp: 'Take it up again',
    end: 'That was the last one. See what is agreed',
    to: (practice: string) => `: ${practice}`,
  },

  span,
  undoFailed: 'It could not be saved. Nothing was changed.',
};
