/** What the slides say beyond the report: their headlines, and what a speaker is told in the notes. */
import { inWords, list, number } from './format';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const quoted = (name: string) => `“${name}”`;
const are = (value: number) => (value === 1 ? 'is' : 'are');
const practices = (value: number) => `${capital(inWords(value))} ${value === 1 ? 'practice' : 'practices'}`;

export const slideWords = {
  subtitle: 'Customer experience maturity and the next ninety days',
  fourAreas: 'The four areas',
  position: 'Position',
  aimedAt: 'Aimed at',
  areas: {
    none: 'No area has a level yet',
    same: (level: string) => `All four areas stand at ${level}`,
    /** @param groups highest level first */
    stand: (groups: readonly { areas: readonly string[]; level: string }[]) =>
      groups.map(({ areas, level }) => `${list(areas)} ${are(areas.length)} ${level}`).join('; '),
    open: (areas: readonly string[]) => `too little is known of ${list(areas)}`,
  },
  radar: {
    none: 'No area has enough answers to draw yet',
    shown: 'No area falls back when only claims with evidence count',
    behind: (area: string, claimed: string, evidenced: string) =>
      `Evidence is thinnest in ${area}: ${claimed} is claimed, ${evidenced} is shown`,
  },
  /** @param all how many there are, the first among them */
  strengths: (first: string, all: number) =>
    all === 1 ? `${quoted(first)} stands out` : `${practices(all)} stand out, ${quoted(first)} before all`,
  gaps: (first: string, all: number) =>
    all === 1
      ? `${quoted(first)} needs lifting first`
      : `${practices(all)} need lifting first, ${quoted(first)} before all`,
  month: {
    /** @param most whoever clearly has the most of that work */
    work: (month: number, planned: number, there: number, most: { owner: string; days: number } | null) => {
      const theirs = most ? `, ${number(most.days)} of them from ${most.owner}` : '';
      return planned > there
        ? `Month ${month} needs ${number(planned)} days of work${theirs && `${theirs},`} and has ${number(there)}`
        : `Month ${month} takes ${number(planned)} of the ${number(there)} days available${theirs}`;
    },
    /** @param counts the blocked may be late as well, and are told once then */
    runs: (
      month: number,
      {
        all,
        done,
        late,
        blocked,
        blockedAndLate,
      }: Record<'all' | 'done' | 'late' | 'blocked' | 'blockedAndLate', number>,
    ) =>
      `Month ${month}: ${[
        all === 1
          ? `its one action is ${done === 1 ? '' : 'not '}done`
          : `${done === 0 ? 'none' : inWords(done)} of ${number(all)} actions ${done > 1 ? 'are' : 'is'} done`,
        late > 0 ? `${inWords(late)} ${are(late)} late` : '',
        blockedAndLate > 0 ? `${late === 1 ? 'and' : `${inWords(blockedAndLate)} of those`} blocked` : '',
        blocked > blockedAndLate ? `${inWords(blocked - blockedAndLate)} ${are(blocked - blockedAndLate)} blocked` : '',
      ]
        .filter(Boolean)
        .join(', ')}`,
  },
  /** @param finding of the projection, a sentence */
  projection: (finding: string) => `If all of it is done by day 90, ${lower(finding)}`,
  closing: {
    /** @param approved of those written */
    statements: (written: number, approved: number) => {
      if (written === 0) return 'Neither statement is written yet';
      if (written === 1) return `One of the two statements is ${approved === 1 ? 'approved' : 'written'}`;
      if (approved === 2) return 'Both statements are approved';
      return `Both statements are written, ${approved === 1 ? 'one of them' : 'neither'} approved`;
    },
    asked: (items: number) =>
      items === 0
        ? 'Nothing is asked of the board today'
        : `${capital(inWords(items))} ${items === 1 ? 'thing is' : 'things are'} asked of the board`,
    stillToWrite: (heading: string) => `Still to be written: ${lower(heading)}`,
  },
  more: {
    /** @param confirm how many of those have their result already */
    actions: (more: number, confirm: number) =>
      `${capital(inWords(more))} more ${more === 1 ? 'action is' : 'actions are'} in the notes under this slide and in the report${
        confirm === 0
          ? ''
          : `; ${confirm === more ? '' : `${inWords(confirm)} of them `}in place already, to be confirmed`
      }.`,
    points: (more: number) => `And ${inWords(more)} more, in the notes under this slide and in the report.`,
    wording: 'Shown from its beginning; the whole wording is in the notes under this slide.',
  },
  logo: (organisation: string) => `Logo of ${organisation}`,
  notes: {
    say: 'What to say',
    from: 'Where it comes from',
    more: 'In detail',
    evidence: 'What people wrote down as evidence is in the report, not here: it may run to pages.',
    needs: (titles: readonly string[]) => `Comes after: ${list(titles.map(quoted))}.`,
    levels: (claimed: string, evidenced: string) => `claimed ${claimed}, shown ${evidenced}`,
    ofDays: (planned: string, days: string | null) => (days === null ? planned : `${planned} of ${days}`),
    late: 'It is late.',
    fullest: (month: number, planned: number, there: number) =>
      `The fullest is month ${month}: ${number(planned)} days of work, ${number(there)} available.`,
    busiest: (owner: string, days: number) => `Most work falls to ${owner}: ${number(days)} days in all.`,
    strengths:
      'Named here is what stands at or above the middle of your own answers and either goes beyond it or has evidence; the highest levels come first.',
    gaps: 'Named here is what has the most reasons against it: an area cannot earn its next level without it, it lies below the middle of your own answers or too far under a target, or it is claimed without evidence.',
    picked:
      'The slide has no room for every action: it shows what is late or blocked, then what the picture of the ninety days shows, then what starts first.',
  },
  /** By kind of slide. */
  say: {
    cover:
      'Say what this is: a self-assessment of how the organisation manages its customers’ experience, and a plan for ninety days. Say what you want from the room at the end.',
    standing:
      'Read the sentence out, then point to the needle. The level is that of the lowest area; the needle is the mean of all answers. If there is a band, say what could still move it.',
    standingOpen: 'Say that this is not known yet, who will answer the questions, and by when.',
    areas: 'Go from the top. In each area stop at what earns the next level. A triangle is what the area aims at.',
    radar:
      'One line is what people say they do, the other what they have written evidence for. Where the two part, ask what could be shown.',
    views:
      'Say how many answered, then read out the line on top: there the views part most. Ask those who see it low and those who see it high what they would show a visitor.',
    strengths: 'Name what works before what does not. Ask whether anybody in the room has seen it otherwise.',
    gaps: 'Each of these is here for the reason given with it. Ask which of them people in the room have met themselves.',
    plan: 'Show the shape of the ninety days, not every bar. Then say how full they are, and who has the most to do.',
    planRunning: 'Say what is done, and then what is late or blocked. Ask what would help before anybody explains.',
    month:
      'Pick the two or three actions that the people in the room own. Every action is listed below with what shows that it is done.',
    monthRunning:
      'Begin with what is blocked, then what is late. Ask each owner in the room what is in the way, and for a new date.',
    projection:
      'Say what this rests on: every action done by day 90, scored as today. It is a direction and no promise.',
    statements: 'Read each statement out slowly. Then ask what somebody would do differently tomorrow because of it.',
    closing:
      'Read each statement out slowly. Then go through the points one at a time, name the person, and wait for an answer before the next.',
    nothingAsked: 'Say that nothing has to be decided today, and when the room will hear of this again.',
    asked: 'Go through the points one at a time, name the person, and wait for an answer before the next.',
  },
};

export type SlideMessages = typeof slideWords;
