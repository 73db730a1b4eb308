/** Words of the panel that sets the success statement beside the catalogue and the plan; they come with it. */
import { count, dayInWords, list, number } from './format';

/** What a figure is counted in, after the number. */
const units: Record<string, [one: string, many: string]> = {
  percent: ['percentage point', 'percentage points'],
  points: ['point', 'points'],
  hours: ['hour', 'hours'],
};
const rounded = (value: number) => Math.round(value * 10) / 10;
const amount = (value: number, unit: string) => {
  const size = rounded(Math.abs(value));
  const [one, many] = units[unit] ?? ['', ''];
  return `${number(size)} ${size === 1 ? one : many}`.trim();
};
const span = (days: number) => {
  const months = Math.round(days / 30.44);
  return days < 60 ? count(days, 'day') : count(months, 'month');
};
/** "12 to 16 January 2027", each date in full where the months differ. */
const from = (start: string, end: string) => {
  if (start === end) return `on ${dayInWords(start)}`;
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
  return `${isSameMonth ? String(Number(start.slice(8))) : dayInWords(start)} to ${dayInWords(end)}`;
};

export const agreementWords = {
  nothing:
    'Fill the parts of the figure, or word the statement. It is then held against the metric catalogue and your plan.',
  planLoading: 'Working out your plan.',
  planFailed: 'The plan could not be worked out here. Open this page again to compare the statement with it.',
  /** Read before each line by those who do not see the mark. */
  states: { agrees: 'Agrees', asks: 'Look at this', open: 'Open' },
  summary: (agrees: number, asks: number, open: number) => {
    const parts = [
      agrees > 0 ? `${number(agrees)} ${agrees === 1 ? 'agrees' : 'agree'}` : '',
      asks > 0 ? `${number(asks)} to look at` : '',
      open > 0 ? `${number(open)} open` : '',
    ].filter(Boolean);
    return `${list(parts)}.`;
  },
  terms: {
    metric: 'Metric',
    figures: 'From and to',
    noise: 'Chance',
    date: 'Date',
    leader: 'Answers for it',
    contributor: 'Contributes',
  },
  fromPart: 'Read from the part; the wording does not say it.',
  metric: {
    known: 'is in the catalogue.',
    /** Before the name of the metric it is; the direction is that of the figure named, which may be its opposite. */
    under: (name: string, better: 'up' | 'down' | 'depends' | null) => {
      const directions = { up: ' (higher is better)', down: ' (lower is better)', depends: '' };
      return `“${name}”${better === null ? '' : directions[better]} stands in the catalogue under`;
    },
    better: {
      up: 'Higher is better.',
      down: 'Lower is better.',
      depends: 'Which way is better depends on what is counted.',
    },
    unknown: (name: string) =>
      `“${name}” is not in the catalogue, so nobody here knows how far it moves by chance. Your own metric may still be the right one.`,
    everyday: (name: string) => `“${name}” is not in the catalogue under this name.`,
    near: 'Close to it:',
  },
  figures: {
    both: (baseline: string, target: string) => `${baseline} now, ${target} by the date.`,
    baseline: (text: string) => `${text} now. How far it shall go is not said.`,
    target: (text: string) => `It shall reach ${text}. Where it stands today is not said.`,
    better: 'That is the better direction.',
    worse: 'That is the worse direction for this metric.',
    nowhere: 'The two figures are the same: nothing would change.',
    units: 'The two figures have different units, so they cannot be compared.',
  },
  noise: {
    outside: (by: number, unit: string, margin: number, sample: number) =>
      `A change of ${amount(by, unit)}. Between two counts of ${number(sample)}, chance alone makes up to about ${number(rounded(margin))}. It would show.`,
    inside: (by: number, unit: string, margin: number, sample: number, enough: number) =>
      `A change of ${amount(by, unit)}. Between two counts of ${number(sample)}, chance alone makes up to about ${number(rounded(margin))}. Nobody could tell it from chance; ${number(enough)} would be enough.`,
    same: 'There is no change to tell from chance.',
    none: 'For this metric there is no simple margin. Look at how it moved over the last twelve months before you call a change one.',
    missing: (what: readonly ('metric' | 'baseline' | 'target' | 'sample')[]) => {
      const names = {
        metric: 'a metric of the catalogue',
        baseline: 'where it stands',
        target: 'where it shall stand, in the same unit',
        sample: 'out of how many',
      };
      return `Whether the change would show can be said once these are known: ${list(what.map((each) => names[each]))}.`;
    },
  },
  date: {
    after: (text: string, days: number, startOn: string) =>
      `${text}: ${span(days)} after your plan starts on ${dayInWords(startOn)}.`,
    before: (text: string, startOn: string) =>
      `${text} is over before your plan starts on ${dayInWords(startOn)}. Nothing in it could still change the figure.`,
    noYear: (text: string) => `“${text}” has no year.`,
  },
  people: {
    owner: (owner: string, name: string) =>
      owner.toLowerCase() === name.toLowerCase() ? 'Owns actions of the plan.' : `In the plan as “${owner}”.`,
    leaderNone: 'Owns no action of the plan. Whoever answers for the figure should have a hand in the work.',
    contributorNone: 'Owns no action of the plan.',
    noPlan:
      'Until you have answered something, the plan is the same for everybody: there is none of yours to compare with.',
    assess: 'Start the assessment',
    owners: 'Who owns the actions of your plan',
  },
  blanks: {
    heading: 'What is blank, and what fills it',
    none: 'Nothing is blank.',
    names: {
      goal: 'Business goal',
      metric: 'Metric',
      baseline: 'Where it stands',
      target: 'Where it shall stand',
      by: 'By when',
      leader: 'Who answers for it',
      review: 'How often it is reviewed',
    },
    planned: (start: string, end: string, owner: string) => `${sentence(from(start, end))}. Owner: ${owner}.`,
    done: 'It is marked as done in your plan: write down what came of it.',
    confirm: (start: string, end: string) =>
      `By your answers it is there already: find it and write it in. The plan confirms it ${from(start, end)}.`,
    refused: (reason: string) =>
      reason.trim() === ''
        ? 'Not in your plan: you refused it.'
        : `Not in your plan: you refused it, because “${reason.trim()}”.`,
    waiting: {
      capacity: 'Not in your ninety days: no person-days are left for it.',
      ownerDays: 'Not in your ninety days: its owner has no days left.',
      noTime: 'Not in your ninety days: what comes before it takes too long.',
      needs: 'Not in your ninety days: something else has to come first.',
      levelTooLow: 'Not in your ninety days: its practice stands too low for it.',
      unknown: 'Not in your ninety days: nobody has said yet how its practice stands.',
      refused: 'Not in your plan: you refused it.',
    },
    absent: 'Not in your plan: by your answers what it leads to is there already, or does not apply.',
    noPlan: 'It gets its dates once the assessment is answered.',
  },
};

function sentence(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
