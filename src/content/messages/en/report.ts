/** The words of the report itself: what stands in the PDF, in print and in every later deliverable. */
import { inWords, list, number } from './format';
import { absentName } from './report-absent';
import { reportFigureWords } from './report-figures';
import { reportLabels } from './report-labels';
import { resultsWords } from './results';
import { slideWords } from './report-slides';
import { reportViewWords } from './report-views';
import { roadmapProblemWords } from './roadmap-problems';
import { missionPartWords, successPartWords } from './statement-parts';

const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;
const percent = (share: number) => `${number(Math.round(share * 100))}%`;
/** By part id, the labels of the builder. */
const labelsOf = (parts: Record<string, { label: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([part, { label }]) => [part, label.replace(/ \(.*\)$/, '')]));
const quoted = (name: string) => `“${name}”`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const days = (value: number) => count(value, 'day', 'days');

export const reportMessages = {
  slides: slideWords,
  views: reportViewWords,
  language: 'en-GB',
  title: (organisation: string) => `${organisation}: customer experience maturity and ninety-day plan`,
  subject: 'Customer experience maturity',
  unnamed: 'Your organisation',
  running: (organisation: string) => `${organisation} · Customer experience maturity`,
  /** @param line the client's own; empty for the usual one */
  confidential: (line: string, date: string) => `${line || 'Confidential'} · ${date}`,
  foot: 'A self-assessment of how customer experience is managed; it does not measure what customers feel.',
  page: '{page} of {pages}',
  example: 'This is the example that comes with Attune. The organisation in it is invented.',
  rangeJoint: 'to',
  range: (from: string, to: string) => `${from} to ${to}`,

  /** The finding is put together from these pieces; the level stands between lead and tail. */
  finding: {
    nothing: 'Nothing has been answered yet, so there is no level to report.',
    notEnough: (levelled: number, total: number) =>
      `Too little is known to state a level: ${inWords(levelled)} of ${count(total, 'practice has', 'practices have')} one so far.`,
    lead: 'You are ',
    everywhere: ' in all four areas',
    /** @param steps how far ahead all of them are, null when they differ */
    ahead: (areas: readonly string[], steps: number | null) =>
      `, ${steps === null ? '' : `${inWords(steps)} ${steps === 1 ? 'step' : 'steps'} `}ahead in ${list(areas)}`,
    stop: '.',
    heldBack: (areas: readonly string[]) => ` ${list(areas)} ${areas.length === 1 ? 'holds' : 'hold'} you back`,
    missing: (value: number) =>
      ` and ${inWords(value)} of ${value === 1 ? 'the answers is' : 'the answers are'} not known`,
    missingAlone: (value: number) =>
      ` ${value === 1 ? 'One answer is' : `${inWords(value)[0]!.toUpperCase()}${inWords(value).slice(1)} answers are`} not known.`,
    inThem: (value: number, areas: number) =>
      `, and ${inWords(value)} of ${areas === 1 ? 'its' : 'their'} answers ${value === 1 ? 'is' : 'are'} not known`,
  },
  noLevel: 'none yet',
  dialNote: {
    needle: (position: string) => `Needle: mean position ${position} of 5.`,
    /** @param level its full name @param setsOff what sets off action there, a sentence */
    meaning: (level: string, setsOff: string) => `${level}: ${setsOff.charAt(0).toLowerCase()}${setsOff.slice(1)}`,
    earned: (level: string) => `Earned level: ${level}, the lowest of the four areas.`,
    evidenced: (level: string) => `Counting only what has evidence: ${level}.`,
    /** @param range the lowest and the highest level possible, `next` to each other or not; null when they are the same */
    band: (open: number, range: { low: string; high: string; next: boolean } | null) =>
      `Band: what ${open === 1 ? 'the one answer' : `the ${number(open)} answers`} not known ${open === 1 ? 'leaves' : 'leave'} open${range ? `; ${open === 1 ? 'it' : 'they'} could make the level ${range.next ? `either ${range.low} or ${range.high}` : `anything from ${range.low} to ${range.high}`}` : ''}.`,
    coverage: (levelled: number, total: number) =>
      `${levelled} of ${count(total, 'practice has', 'practices have')} a level.`,
    evidence: (evidenced: number, claims: number, from: string) =>
      `${evidenced} of ${count(claims, 'answer', 'answers')} at ${from} or above ${evidenced === 1 ? 'has' : 'have'} evidence written down.`,
    aims: 'Triangles: what each area aims at.',
    notApplicable: (value: number) => `${count(value, 'practice does', 'practices do')} not apply.`,
    raters: (value: number) => (value === 1 ? 'This is one person’s view.' : `${value} people answered.`),
    /** Of a group. @param agreed practices with a level agreed on @param split those it is split on and has not agreed on */
    agreed: (agreed: number, split: number) =>
      [
        agreed ? `They agreed on ${count(agreed, 'level', 'levels')}` : 'They have agreed on no level yet',
        split ? ` and are split on ${count(split, 'practice', 'practices')}` : '',
        '.',
      ].join(''),
    weights: (value: number) =>
      `${count(value, 'practice counts', 'practices count')} for more or less than the others.`,
  },
  areasHead: { area: 'Area', earned: 'Earned', aimedAt: 'Aimed at', toEarn: 'To earn the next' },
  toEarn: {
    more: (value: number) => `${count(value, 'more answer', 'more answers')} with a level needed`,
    lifts: (names: readonly string[], level: string) => `${list(names.map(quoted))}, for ${level}`,
    many: (names: readonly string[], more: number, level: string) =>
      `${names.map(quoted).join(', ')} and ${inWords(more)} more, for ${level}`,
    top: 'The highest level is earned',
    unanswered: 'Not answered yet',
  },
  claimed: { unknown: 'don’t know', notApplicable: 'does not apply', open: 'not answered' },

  mission: {
    heading: 'What we want customers to experience',
    none: 'The CX Mission Statement has not been written yet.',
    parts: labelsOf(missionPartWords),
    begun: (parts: number) =>
      `The CX Mission Statement has no wording yet; ${count(parts, 'part of it has', 'parts of it have')} been filled in.`,
  },
  success: {
    heading: 'How we shall know that it works',
    none: 'The CX Success Statement has not been written yet.',
    parts: labelsOf(successPartWords),
    begun: (parts: number) =>
      `The CX Success Statement has no wording yet; ${count(parts, 'part of it has', 'parts of it have')} been filled in.`,
  },
  statement: {
    approved: (by: string, on: string, mustMend = 0) =>
      `Approved on ${on}: ${by}.${mustMend > 0 ? ` The checks still found ${count(mustMend, 'thing', 'things')} that must be mended.` : ''}`,
    notApproved: 'Not approved yet.',
    review: (on: string) => `To be looked at again on ${on}.`,
    overdue: (on: string) => `It was to be looked at again on ${on}.`,
    reworded: 'It has been reworded since; the new wording waits for approval.',
    comments: (all: number, open: number) => {
      const said = count(all, 'comment from a department', 'comments from departments');
      if (open === 0) return `${said}, ${all === 1 ? '' : 'all of them '}answered.`;
      return `${said}, ${all === 1 ? '' : `${inWords(open)} `}without an answer yet.`;
    },
    phrase: (phrase: string) => `“${phrase}”`,
    absent: absentName,
    tests: {
      sayNo: 'Does it say no to something?',
      watch: 'Could one watch it being kept?',
      swap: 'Is it untrue of somebody else?',
      swapWith: (rival: string) => `Is it untrue of ${rival}?`,
      holds: 'Yes.',
      fails: 'No.',
      other: 'Tried on another wording.',
      begun: 'Begun, without a verdict.',
      open: 'Not tried yet.',
    },
  },
  placeholders: 'The wording still has gaps, marked by square brackets.',

  plan: {
    finding: (actions: number, effort: number, owners: number) =>
      `Ninety days: ${count(actions, 'action', 'actions')}, ${days(effort < 10 ? effort : Math.round(effort))} of work, ${count(owners, 'owner', 'owners')}`,
    empty: 'Ninety days: no action is planned yet',
    /** @param whole where all of them stand; null where no part of this report has them */
    highlights: (drawn: number, all: number, whole: 'byMonth' | 'calendar' | null) =>
      `Shown here are ${drawn} of the ${all}: of each month first those that help to earn a level, then the largest.${
        whole === null
          ? ''
          : ` The full report has all of them, ${whole === 'byMonth' ? 'month by month' : 'on one calendar'}.`
      }`,
    load: (planned: number, capacity: number, workingDays: number) =>
      `${days(planned)} of work planned, ${days(capacity)} available; ${count(workingDays, 'working day', 'working days')} in the month.`,
    over: 'The essential actions alone need more than is available.',
    problems: (value: number) =>
      value === 1
        ? 'One thing in this plan does not fit yet.'
        : `${capital(inWords(value))} things in this plan do not fit yet.`,
    effort: (value: number) => days(value),
    /** Days there are without the part of one, unless it is needed. */
    ofDays: (planned: number, there: number | null) =>
      there === null
        ? number(planned)
        : `${number(planned)} of ${number(planned <= Math.floor(there) ? Math.floor(there) : there)}`,
    confirm: 'It is confirmed as in place already, with its evidence.',
  },
  reasons: {
    backbone: 'Part of every ninety-day plan.',
    lifts: (practice: string, from: string, to: string) => `Lifts “${practice}” from ${from} to ${to}.`,
    earnsNextLevel: (area: string, to: string) => `Helps ${area} earn ${to}.`,
    weakestArea: (area: string) => `${area} holds you back.`,
    target: (area: string, level: string) => `The aim in ${area} is ${level}.`,
    neededBy: (action: string) => `Must come before “${action}”.`,
    quickWin: 'A quick win.',
    profile: 'Chosen for what the profile of the organisation says.',
    accepted: 'Accepted into the plan.',
    own: 'The organisation’s own action.',
    talkFirst: (practice: string, n: number) => `The views of ${n} people on “${practice}” were split.`,
    pinned: 'Its place was fixed by hand.',
    begun: 'It has begun.',
    confirm: (practice: string, level: string) => `“${practice}” stands at ${level} already.`,
  },
  waits: {
    capacity: (month: string) => `No days left from month ${month} on.`,
    ownerDays: (owner: string, month: string) => `${owner}: no days left from month ${month} on.`,
    noTime: (month: string) => `What comes before it leaves no days for it in month ${month}.`,
    needs: (action: string) => `Waits for “${action}”.`,
    levelTooLow: (practice: string, at: string, needs: string) =>
      `“${practice}” must be ${needs} first; by day 90 it is ${at}.`,
    unknown: (practice: string) => `First find out where “${practice}” stands.`,
    refused: (reason: string) => (reason ? `Left out: ${reason}` : 'Left out.'),
  },
  projection: {
    heading: 'If all of it is done by day 90',
    earned: (level: string) => `The organisation earns ${level}.`,
    same: (level: string) => `The organisation stays ${level}: ninety days start the work, they do not finish it.`,
    none: 'Too little is known to say which level this would earn.',
    triangle: 'Triangle: where the needle would then stand.',
    areas: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'earns' : 'earn'} a higher level than today.`,
    waiting: (value: number) =>
      `${count(value, 'action', 'actions')} did not fit and ${value === 1 ? 'waits' : 'wait'} until after day 90.`,
    today: 'Today',
    month: (month: number) => `After month ${month}`,
    afterNinety: 'After day 90',
    target: 'Aimed at',
    whole: 'Organisation',
  },
  asked: {
    heading: 'Asked of the board',
    action: (title: string, owner: string, by: string, late = false) =>
      `${title} (${owner}, ${late ? 'was due' : 'by'} ${by}).`,
    readiness: (task: string) => `Before the start: ${task}`,
  },
  customerWord: 'Your word for a customer',
  organisation: 'Organisation',

  measures: { success: 'The success statement', sign: 'Early sign', guardrail: 'Guardrail' },
  event: {
    owner: (owner: string, effort: string) => `Owner: ${owner}. ${capital(effort)} of work.`,
    doneWhen: (text: string) => `Done when: ${text}`,
    why: (text: string) => `Why: ${text}`,
  },
  lenses: {
    resources: resultsWords.readings.resources,
    strategyElements: resultsWords.readings.strategyElements,
    programmeElements: resultsWords.readings.programmeElements,
    values: resultsWords.readings.values,
    unanswered: resultsWords.readings.unanswered,
    notAsked: resultsWords.readings.notAsked,
    noneApply: resultsWords.readings.noneApply,
    ahead: resultsWords.readings.ahead,
  },
  states: {
    underWay: (since: string) => `Under way since ${since}`,
    done: (on: string) => `Done on ${on}`,
    blocked: (since: string) => `Blocked; begun on ${since}`,
  },
  held: {
    month: (month: number) => `Fixed by hand in month ${month}.`,
    dates: (dates: string) => `Fixed by hand for ${dates}.`,
  },
  runs: {
    done: (done: number, of: number, share: number) =>
      `${number(done)} of ${count(of, 'action', 'actions')} ${done === 1 ? 'is' : 'are'} done, ${percent(share)} of the work.`,
    late: (late: number) => (late === 0 ? 'Nothing is late.' : `${count(late, 'action is', 'actions are')} late.`),
    blocked: (blocked: number) => `${count(blocked, 'action is', 'actions are')} blocked.`,
  },
  problems: roadmapProblemWords.sentences,

  figures: reportFigureWords,

  points: {
    /** Joined into one sentence after the level. */
    reasons: {
      ahead: 'above the middle of your own answers',
      evidenced: 'with evidence',
      weighty: 'counts for more than the others',
      behind: 'below the middle of your own answers',
      unevidenced: 'claimed without evidence',
      belowTarget: (area: string) => `below the aim in ${area}`,
      holdsArea: (area: string, to: string) => `${area} cannot earn ${to} without it`,
    },
    point: (level: string, reasons: readonly string[]) =>
      `${level[0]!.toUpperCase()}${level.slice(1)}${reasons.length ? `: ${reasons.join('; ')}` : ''}.`,
    next: (sentence: string) => `Next: ${sentence}`,
  },

  method: {
    practices: (total: number) =>
      `The assessment asks about ${total} practices in four areas. For each, five sentences describe what one can see in an organisation, from oblivious to driven; the answer is the sentence that holds today.`,
    earned: (share: number) =>
      `An area earns a level when at least ${percent(share)} of its answered practices reach it and none stands more than one level below it.`,
    overall: 'The organisation’s level is the lowest of the four areas, because customers meet all four at once.',
    position:
      'The position is the mean of all levels, cut to one decimal. Levels are an order and no measured distance, so it is a pointer and no verdict.',
    unknown: (coverage: number) =>
      `“Don’t know” counts as no level. It widens the band instead: from the result if all of these answers were level 1 to the result if all were level 5. With less than ${percent(coverage)} answered no level is stated.`,
    evidence: (from: string, fallback: string) =>
      `The evidenced level counts a claim of ${from} or above without written evidence as ${fallback}.`,
    group:
      'Several people answered. For each practice the result takes the level they agreed on; without one, the lower median of what they chose: the one in the middle, and the lower where two stand there. Nobody’s name is in this report.',
    plan: 'The plan holds the actions that every such plan needs, sized to the organisation, and then those that lift the weakest practices most for their effort, within the days available and in an order in which each finds what it needs. Efforts are our judgement and yours to change.',
    projection:
      'The projection scores the practices again with what the planned actions lead to, but lets none rise by more than one level and none to driven: more has to show when the assessment is repeated.',
  },
  limits: {
    self: 'This is a self-assessment. It says how customer experience is managed; it does not measure what customers feel.',
    one: 'One person answered. Others in the organisation may see it differently; ask people from several functions and the front line before deciding on it.',
    /** @param alone practices where one person's answer stands, for nothing else was revealed */
    group: (raters: number, alone: number) =>
      `${number(raters)} people answered, and nobody checked whether they speak for everybody.${
        alone > 0 ? ` For ${count(alone, 'practice', 'practices')} the answer of one of them stands.` : ''
      }`,
    open: (open: number) =>
      `${count(open, 'answer is', 'answers are')} not known or not given; the band shows how far that could move the result.`,
    quick: 'The quick way was taken: not all practices were asked.',
    cycle: 'Ninety days start a cycle. Day 90 is the day to answer again and to plan the next ninety.',
    benchmark:
      'The result is not compared with other organisations: there is no such comparison that one could rely on.',
  },
  glossary: [
    { term: 'Earned level', meaning: 'The level that enough practices of an area reach while none lags far behind.' },
    { term: 'Position', meaning: 'The mean of all levels, a place for the needle on the dial.' },
    {
      term: 'Claimed and evidenced',
      meaning: 'The level of the sentence chosen, and the level left when only claims with written evidence count.',
    },
    { term: 'Done when', meaning: 'The thing one can see once an action is finished.' },
    { term: 'Day of work', meaning: 'One person working for one day, spread as the owner sees fit.' },
  ],

  /** How the sheet of answers is filled in. */
  answerSheet: [
    'For each practice read the five sentences and choose the one that holds today. Write its number, 1 to 5, under “Answer”.',
    'If you cannot say, write “don’t know”. If the practice has no place in your organisation, write “does not apply” and say why under “Reason”.',
    'Under “Evidence” name what shows it: a document, a figure, a meeting. It may be left empty.',
    'Leave a row empty to leave its answer as it is. Rows may be sorted and columns moved; the code in the first column says which practice a row is about.',
    'When you are done, open the report page of Attune and choose “Bring in answers from a table”. You see what would change before anything does.',
  ],

  labels: reportLabels,
};

export type ReportMessages = typeof reportMessages;
