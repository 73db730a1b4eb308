/** What the slides say beyond the report: their headlines, and what a speaker is told in the notes. */
import { inWords, list } from './format';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (name: string) => `“${name}”`;
const andMore = (name: string, more: number, of: readonly [one: string, many: string]) =>
  more === 0 ? quoted(name) : `${quoted(name)} and ${inWords(more)} more ${more === 1 ? of[0] : of[1]}`;
const practices = ['practice', 'practices'] as const;

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
      groups.map(({ areas, level }) => `${list(areas)} ${areas.length === 1 ? 'is' : 'are'} ${level}`).join('; '),
    open: (areas: readonly string[]) => `too little is known of ${list(areas)}`,
  },
  radar: {
    none: 'No area has enough answers to draw yet',
    shown: 'Every area keeps its place when only what is written down counts',
    behind: (area: string, claimed: string, evidenced: string) =>
      `Evidence is thinnest in ${area}: ${claimed} is claimed, ${evidenced} is shown`,
  },
  strengths: (first: string, more: number) =>
    `${andMore(first, more, practices)} ${more === 0 ? 'is' : 'are'} something to build on`,
  gaps: (first: string, more: number) => `${andMore(first, more, practices)} ${more === 0 ? 'comes' : 'come'} first`,
  closing: {
    statements: ['Neither statement is written yet', 'One of the two statements is written', 'The two statements'],
    asked: (items: number) =>
      items === 0
        ? 'Nothing is asked of the board today'
        : `${capital(inWords(items))} ${items === 1 ? 'thing is' : 'things are'} asked of the board`,
    both: 'What the work is for, and what is asked of the board',
    stillToWrite: (heading: string) => `Still to be written: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
  },
  more: {
    actions: (more: number) =>
      `And ${inWords(more)} more ${more === 1 ? 'action' : 'actions'}, named in the notes under this slide and in the report.`,
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
  },
  /** By kind of slide. */
  say: {
    cover:
      'Say what this is: a self-assessment of how the organisation manages its customers’ experience, and a plan for ninety days. Say what you want from the room at the end.',
    standing:
      'Read the sentence out, then point to the needle. The level is that of the lowest area; the needle is the mean of all answers. If there is a band, say what could still move it.',
    areas: 'Go from the top. Stop at what earns the next level in each area, for that is where the plan puts its days.',
    radar:
      'One line is what people say they do, the other what they have written evidence for. Ask about the places where the two part.',
    strengths: 'Name what works before what does not. Ask whether anybody in the room has seen it otherwise.',
    gaps: 'Each of these is here for the reason given with it. Ask which of them people in the room have met themselves.',
    plan: 'Show the shape of the ninety days rather than every bar; the months follow one by one.',
    month:
      'Pick the two or three actions that the people in the room own. Every action is listed below with what shows that it is done.',
    projection:
      'Say what this rests on: every action done by day 90, scored as today. It is a direction and no promise.',
    statements: 'Read each statement out slowly. Then ask what somebody would do differently tomorrow because of it.',
    asked: 'Go through the points one at a time, name the person, and wait for an answer before the next.',
  },
};

export type SlideMessages = typeof slideWords;
