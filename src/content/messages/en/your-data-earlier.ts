/** Words of the earlier states of an organisation, and of going back to one. */
import { count, inWords, list } from './format';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const more = (value: number, one: string) => `${inWords(Math.abs(value))} ${value < 0 ? 'fewer' : 'more'} ${one}`;

/** @returns "today, 14:02", "Thursday 19 November, 09:30", and with the year where it is another */
function moment(instant: string, now: Date): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return 'at an unknown time';
  const isThisYear = at.getFullYear() === now.getFullYear();
  const date = at.toDateString() === now.toDateString() ? 'today' : (isThisYear ? day : dayOfYear).format(at);
  return `${date}, ${time.format(at)}`;
}

const on = (when: string) => (/^(?:today|at)/.test(when) ? when : `on ${when}`);

/** @param bytes @returns "310 kB", "4.2 MB" */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${sizes.format(bytes / 1_000_000)} MB`;

export const earlierWords = {
  heading: 'Earlier states',
  about:
    'While you work, a state of the organisation is kept every hour, and one before anything that replaces much at once. Up to 25 from the last 24 hours stay. From before that, one a day stays, for up to 30 days on which you worked.',
  of: (name: string, states: number, bytes: number) => `${name}: ${count(states, 'state')}, ${sizeInWords(bytes)}.`,
  unnamed: 'Unnamed organisation',
  noOrganisation: 'No organisation is kept in this browser, so there are no earlier states.',
  none: 'None is kept of this organisation yet. The first comes with the next change you make.',
  reading: 'Reading what is kept.',
  failed: 'What is kept of earlier states could not be read: this browser’s storage did not answer.',
  damaged: (states: number) =>
    states === 1
      ? 'One more cannot be read and is passed over. It goes when newer ones take its place.'
      : `${capital(inWords(states))} more cannot be read and are passed over. They go when newer ones take their place.`,
  all: (states: number) => `Show all ${states}`,
  moment,
  heads: (when: string) => capital(when),
  reasons: {
    hour: 'Kept while you worked',
    import: 'Before a table was brought in',
    views: 'Before answers of others came in',
    round: 'Before the next round was begun',
    replan: 'Before the plan was made anew',
    link: 'Before the answers of a link took its place',
    restore: 'Before another state took its place',
    version: 'Before it was saved by a newer Attune',
  } as Record<string, string>,
  facts: (answered: number, of: number, level: string | null) =>
    `${answered} of ${of} answered, ${level === null ? 'no level earned yet' : `level ${level}`}`,
  look: 'Look at it',

  differences: {
    heading: 'How it differs from now',
    /** Empty where it had none. */
    name: (then: string, now: string) => `Name: then ${then ? `“${then}”` : 'none'}, now ${now ? `“${now}”` : 'none'}.`,
    none: 'In nothing: it is how the organisation stands now.',
    answers: (practices: number) => `${capital(inWords(practices))} ${practices === 1 ? 'answer' : 'answers'}:`,
    answer: (practice: string, then: string, now: string) => `${practice}: then ${then}, now ${now}`,
    note: (practice: string) => `${practice}: another note`,
    further: (practices: number) => `and ${inWords(practices)} more`,
    unanswered: 'not answered',
    unknown: '“Don’t know”',
    notApplicable: '“Does not apply”',
    rest: (parts: string[]) => `Different too: ${list(parts)}.`,
    restAlone: (parts: string[]) => `Different: ${list(parts)}.`,
    rounds: (rounds: number) => `${more(rounds, Math.abs(rounds) === 1 ? 'round' : 'rounds')} now`,
    views: (views: number) => `${more(views, Math.abs(views) === 1 ? 'view' : 'views')} of others now`,
    parts: {
      organisation: 'what is said of the organisation',
      look: 'its look and what goes into the report',
      readiness: 'what was there at the start',
      aims: 'targets and weights',
      workshop: 'how people are asked and what was talked over',
      agreed: 'what the group agreed',
      plan: 'the plan',
      progress: 'how far the plan has come',
      statements: 'the statements',
      archived: 'whether it is archived',
    },
  },

  inside: {
    heading: 'What is in it',
    name: 'Organisation',
    rounds: 'Rounds',
    answered: 'Answered',
    level: 'Level earned',
    views: 'Views of others',
    agreed: 'Agreed by the group',
    start: 'First day of the plan',
    decided: 'Actions decided on',
    begun: 'Actions begun',
    statements: 'Statements',
    written: (kinds: string[]) => `${capital(list(kinds))} written`,
    mission: 'mission',
    success: 'success',
    noStatement: 'None written yet',
    nextWorkingDay: 'The next working day',
    none: 'None',
    of: (some: number, all: number) => `${some} of ${all}`,
  },

  back: {
    button: 'Go back to this state',
    ask: (when: string) =>
      `The organisation goes back to how it stood ${on(when)}. How it stands now is kept as an earlier state, so nothing is lost.`,
    yes: 'Go back',
    no: 'Stay as it is now',
    done: (when: string) => `The organisation stands as it did ${on(when)}.`,
    refused: 'It could not be put in place. Nothing was changed.',
    undo: 'Undo',
    undone: 'Undone: everything is as it was before.',
    notUndone:
      'It could not be undone: another organisation is open now. The state before is among the earlier states.',
  },
  beside: {
    button: 'Set it beside, as an organisation of its own',
    name: (name: string, when: string) => `${name} (${when})`,
    done: (name: string) => `“${name}” is in your workspace, beside the other.`,
    open: 'Open it',
    failed: 'It could not be set beside: this browser’s storage did not take it.',
  },
  backup: {
    button: 'Download it as a backup',
    done: (file: string) => `${file} is with your downloads.`,
    failed: 'The backup could not be made: check your connection.',
  },
};
