/** Words of the step in which a group looks at how it sees things: before the reveal, and after it. Names come from the edition. */
import { count, inWords, list, number } from './format';

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const people = (n: number) => (n === 1 ? 'one person' : `${inWords(n)} people`);
const range = (from: string, to: string) => (from === to ? from : `${from} or ${to}`);
const steps = (n: number) => (n === 1 ? 'one level' : `${inWords(n)} levels`);

export const lookWords = {
  title: 'Look',

  before: {
    none: 'No view is in yet.',
    noneHelp: 'Once people have answered, you reveal here what they said, all at once or one practice at a time.',
    invite: 'Invite people',
    collect: 'Collect their answers',
    heading: (views: number) =>
      views === 1
        ? 'One view is in, and nothing of it shows yet.'
        : `${first(inWords(views))} views are in, and nothing of them shows yet.`,
    handsOnly: 'Hands are counted, and nothing of them shows yet.',
    what: 'Until you reveal a practice, nobody sees how it was answered: not here, not on the projector, not in the result.',
    once: 'What you reveal stays revealed. A view that comes in afterwards is put aside as late until you let it in, so wait for everybody you expect.',
  },
  reveal: {
    heading: (practices: number) => `Not revealed yet: ${count(practices, 'practice')}`,
    all: (practices: number) => (practices === 1 ? 'Reveal the practice' : `Reveal all ${number(practices)} practices`),
    rest: (practices: number) => (practices === 1 ? 'Reveal the last one' : `Reveal the other ${number(practices)}`),
    area: (area: string, practices: number) => `Reveal ${area} (${number(practices)})`,
    parts: 'One area or one practice at a time',
    one: 'Reveal',
    oneNamed: (practice: string) => `Reveal ${practice}`,
    failed: 'That could not be kept, so nothing was revealed. Look at the saved state at the top of the page.',
  },

  finding: {
    /** @param parts how many practices have each word, none of them 0 */
    /** @param none practices on which too few chose a level for a word */
    of: (practices: number, parts: readonly { n: number; word: string }[], none: number) =>
      practices === 1
        ? `The one practice revealed is ${parts[0]!.word}.`
        : `Of ${number(practices)} practices, ${list(
            parts.map(({ n, word }, place) => `${number(n)} ${place > 0 ? '' : n === 1 ? 'is ' : 'are '}${word}`),
          )}${none > 0 ? `; on ${number(none)} too few chose a level for a word` : ''}.`,
    widest: (name: string) => `The widest split is “${name}”.`,
    noSplit: 'None is split.',
    tooFew: (views: number) =>
      views === 1 ? 'One person’s view.' : 'Two views: look at the dots. Words for agreement begin with three.',
    noLevels: 'Nobody chose a level.',
    people: (views: number, hands: boolean) =>
      `${first(people(views))} answered${hands ? ', and hands were counted' : ''}. The dots are theirs; no name stands behind them.`,
    reader: (name: string) =>
      `${name || 'Whoever collected the answers'} can read each of them; this page only keeps from showing them.`,
    method: 'How several views become one result',
  },

  arrange: {
    name: 'Order and choice of practices',
    sort: 'Order',
    sorts: { widest: 'Widest first', area: 'By area', edition: 'As in the assessment' },
    show: 'Show',
    shows: { all: 'All', split: 'Split', close: 'Close', aligned: 'Aligned', open: 'Not agreed yet' },
    none: 'No practice is like that.',
    shown: (n: number, of: number) => `${number(n)} of ${count(of, 'practice')}`,
  },

  legend: {
    dot: (each: number) => (each === 1 ? 'one person' : `up to ${number(each)} people`),
    median: 'lower median',
    agreed: 'agreed',
  },

  agreement: { aligned: 'aligned', close: 'close', split: 'split' },
  onePerson: 'one person’s view',
  twoPeople: 'two views',
  nobody: 'no level chosen',
  levels: (n: number) => `${number(n)} ${n === 1 ? 'person' : 'people'}`,
  others: (unknown: number, notApplicable: number) =>
    [
      unknown > 0 ? `${number(unknown)} ${unknown === 1 ? 'doesn’t' : 'don’t'} know` : '',
      notApplicable > 0 ? `${number(notApplicable)} ${notApplicable === 1 ? 'says' : 'say'} it does not apply` : '',
    ]
      .filter(Boolean)
      .join(', '),
  camps: (low: { n: number; from: string; to: string }, high: { n: number; from: string; to: string }) =>
    `${first(inWords(low.n))} ${low.n === 1 ? 'sees' : 'see'} it as ${range(low.from, low.to)}, ${inWords(high.n)} as ${range(high.from, high.to)}.`,
  seniority: { leader: 'leaders', manager: 'managers', 'front-line': 'front line' },
  middles: (parts: readonly string[]) => first(parts.join(', ')),
  middle: (who: string, level: string) => `${who} ${level}`,
  gap: (levels: number) =>
    `Leaders see it ${steps(Math.abs(levels))} ${levels > 0 ? 'higher' : 'lower'} than the front line.`,
  talk: 'Talk about it',
  talkNamed: (practice: string) => `Talk about it: ${practice}`,
  more: 'In detail',

  /** What the drawing says to those who hear it. */
  drawing: (counts: readonly [string, number][], median: string | null, agreed: string | null) =>
    [
      `${counts.map(([level, n]) => `${level} ${number(n)}`).join(', ')}.`,
      median === null ? '' : `Lower median ${median}.`,
      agreed === null ? '' : `Agreed ${agreed}.`,
    ]
      .filter(Boolean)
      .join(' '),

  detail: {
    sentences: 'What each sentence was chosen by',
    level: 'Level',
    sentence: 'Sentence',
    chosen: 'Chosen by',
    unknown: 'Don’t know',
    notApplicable: 'Does not apply',
    groups: { seniority: 'By seniority', function: 'By function' },
    group: 'Group',
    n: 'People',
    median: 'Lower median',
    few: (from: number) => `Not shown: fewer than ${inWords(from)} answered.`,
    none: (from: number) =>
      `Nothing is shown: each group has fewer than ${inWords(from)} people, or would give away how a few of them answered.`,
    tells: 'Not shown: beside the rest, it could be worked out how a few people answered.',
    groupsNote: (from: number) =>
      `A group shows from ${inWords(from)} people on, and only where nobody can add and subtract until fewer are left. People who did not say where they belong, and hands, are in none.`,
    library: 'About this practice',
  },

  figures: {
    heading: 'Figures of agreement',
    figure: 'Figure',
    value: 'Here',
    compared: 'Held against',
    chance: 'By chance alone',
    rwg: 'r_wg',
    rwgSays: (band: string) => `0 as by chance, 1 all alike; ${band}`,
    bands: {
      none: 'no agreement',
      weak: 'weak agreement',
      moderate: 'moderate agreement',
      strong: 'strong agreement',
      veryStrong: 'very strong agreement',
    },
    mean: 'Average deviation from the mean',
    median: 'Average deviation from the median',
    below: (limit: string) => `below ${limit}, the usual limit`,
    above: (limit: string) => `not below ${limit}, the usual limit`,
    /** @param chance of as much agreement or more, 0 to 1; null where it is not worked out */
    byChance: (chance: number | null) => {
      if (chance === null) return 'not worked out for so many';
      if (chance < 0.001) return 'less than 1 in 1,000';
      return chance < 0.0095
        ? `${number(Math.round(chance * 1000))} in 1,000`
        : `${number(Math.round(chance * 100))} in 100`;
    },
    says: (n: number) =>
      `The last column says how often ${inWords(n)} people who choose at random, each level as likely as the next, would agree as much as here or more.`,
    cannot:
      'These figures take levels for evenly spaced, which they are not, and say nothing about who is right. No result here rests on them; the dots and the talk do.',
  },

  notes: {
    heading: 'Notes that came with the answers',
    whose: 'Without names or functions.',
    use: 'Use as evidence',
    used: 'Taken over as evidence',
    more: (n: number) => `Show ${count(n, 'more note')}`,
    failed: 'It was not taken over: the evidence would get too long.',
  },

  numbers: {
    heading: 'All numbers as a table',
    caption: 'How many chose each level, practice by practice',
    practice: 'Practice',
    agreement: 'Agreement',
    agreed: 'Agreed',
    nothing: 'none',
  },
} as const;
