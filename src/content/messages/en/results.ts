/** Words of the results page. Names of levels, areas and practices come in from the edition. */
import { dayInWords, inWords, list } from './format';

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (value: number, one: string, many = `${one}s`) => `${inWords(value)} ${value === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(share * 100)}%`;

export const resultsWords = {
  page: {
    title: 'Where you stand',
    description: 'The level your answers have earned, how sure it is, what holds it back and what would earn the next.',
  },
  count: (value: number, one: string, many?: string) => count(value, one, many),
  list,

  finding: {
    kicker: (name: string, date: string) =>
      name ? `Where ${name} stands, ${dayInWords(date)}` : `Where you stand, ${dayInWords(date)}`,
    youAre: 'You are',
    ahead: (areas: readonly string[], steps: number) =>
      `${list(areas)} ${areas.length === 1 ? 'is' : 'are'} ${steps === 1 ? 'a step' : `${inWords(steps)} steps`} ahead.`,
    aheadUneven: (areas: readonly string[]) => `${list(areas)} are ahead.`,
    holdsBack: (areas: readonly string[], open: number) =>
      open > 0
        ? `${list(areas)}, with ${count(open, 'answer')} still unknown, ${areas.length === 1 ? 'is what holds' : 'are what hold'} you back.`
        : `${list(areas)} ${areas.length === 1 ? 'is what holds' : 'are what hold'} you back.`,
    others: (lowest: string | null) =>
      lowest === null ? 'The other three hold you back.' : `The other three hold you back, ${lowest} most of all.`,
    together: (lowest: string | null) =>
      lowest === null
        ? 'All four areas stand at the same point.'
        : `All four areas stand at this level, with ${lowest} the furthest behind.`,
    top: 'All four areas stand at the highest level.',
    tooEarly: 'Too early to name a level.',
    needed: (answers: number) =>
      answers === 1
        ? 'One more answer with a level is needed.'
        : `${first(inWords(answers))} more answers with a level are needed.`,
    cannotName: 'No level can be named for the whole.',
    noneApply: (areas: readonly string[]) => `Nothing in ${list(areas)} applies to you.`,
    reconsider: 'Look at those answers again',
    needle: (position: string) => `The needle is the mean position, ${position}: a pointer, not a verdict.`,
    earned: ['The level you have', 'earned', 'is the lowest of the four areas:'] as const,
    band: (open: number) =>
      `The band is what ${open === 1 ? 'one practice without a level leaves' : `${count(open, 'practice')} without a level leave`} open.`,
    sureKnown: 'Every practice that counts here has a level, so nothing is left open.',
    sureSame: (open: number) =>
      open === 1
        ? 'However it turns out, your level stays the same.'
        : 'However they turn out, your level stays the same.',
    sureRange: (low: string, high: string) =>
      `Depending on how they turn out, the level could be as low as ${low} or as high as ${high}.`,
    onePerson: 'This is one person’s view of how you manage customer experience. It does not say what customers feel.',
    manyPeople: (people: number) =>
      `${first(inWords(people))} people answered about how you manage customer experience. It does not say what customers feel.`,
    notApplicable: (practices: number, share: string) =>
      `You marked ${count(practices, 'practice')} as not applying, more than ${share} of all. Check that each of them truly has no place with you; what is left may not describe you any more.`,
  },

  linkNotFetched: 'The answers of this link could not be fetched. Look whether you are online and load the page again.',

  contents: 'On this page',
  contentsPractices: 'Every practice',
  contentsRadar: 'The radar',
  contentsReadings: 'Three other readings',

  quick: {
    heading: 'This is the quick result',
    says: (asked: number, all: number, left: number) =>
      `It takes in ${asked} of ${all} practices and leaves out ${left}. A level earned on a few practices can fall when the others are answered.`,
    left: (area: string, names: readonly string[]) => `${area}: ${names.join(' · ')}`,
    which: 'What it leaves out',
    goOn: (left: number) => `Answer the other ${left}`,
    kept: 'What you have answered stays; nothing is asked twice.',
  },

  areas: {
    heading: 'The four areas',
    none: 'no level yet',
    never: 'no level',
    needs: (answers: number) =>
      `${first(count(answers, 'more answer'))} with a level ${answers === 1 ? 'is' : 'are'} needed`,
    noneApply: 'Nothing here applies to you',
    toEarn: (level: string, names: readonly string[]) => `To earn ${level}: ${names.join('; ')}`,
    toEarnMany: (level: string, lifts: number) => `${first(count(lifts, 'practice'))} to earn ${level}`,
    top: 'The highest level there is',
    known: (levelled: number, total: number) => `${levelled} of ${total} with a level`,
    position: (position: string) => `position ${position}`,
    weights: (effects: readonly string[]) => `Your weights change what is earned: ${list(effects)}.`,
    weightEffect: (scope: string, equal: string, weighted: string) => `${scope} is ${weighted} instead of ${equal}`,
    whole: 'the whole',
    rule: (share: string) =>
      `An area earns a level when at least ${share} of its answers stand there or above and none lies more than a step below. So the level can be lower than the needle.`,
    target: 'A triangle marks your target.',
    noWeightEffect: 'You have set weights; none of them changes a level.',
  },

  next: {
    heading: 'What earns the next level',
    lead: 'The fewest answers that would have to change, and the sentence that would have to become true for each.',
    sentence: (area: string, lifts: number, level: string) =>
      lifts === 1
        ? `One answer. Nothing else has to change for ${area} to be ${level}.`
        : `${first(inWords(lifts))} answers. Nothing else has to change for ${area} to be ${level}.`,
    whole: (level: string, areas: readonly string[], lifts: number) =>
      areas.length === 1
        ? `${areas[0]} decides: with ${lifts === 1 ? 'this answer' : `these ${inWords(lifts)}`} you are ${level} as a whole.`
        : `To be ${level} as a whole you need ${list(areas)}: ${count(lifts, 'answer')} in all.`,
    summary: (area: string, lifts: number, level: string) => `${area}: ${count(lifts, 'answer')} short of ${level}`,
    step: (name: string, from: string, to: string) => `${name}: ${from} to ${to}`,
    top: 'Every area stands at the highest level. What is left is to keep it so, and to show it.',
    none: 'Once an area has a level, the smallest set of answers that would lift it stands here.',
    plan: 'See the ninety days that lead there',
  },

  strengths: {
    heading: 'What you do well',
    middle: (level: string) => `Your own middle is ${level}: at least half of your answers stand there or below.`,
    none: (from: string) =>
      `No practice stands out yet. One does from ${from} on: above your own middle, or at it with evidence.`,
    reasons: {
      ahead: 'above your own middle',
      evidenced: 'with evidence',
      weighty: 'counts double for you',
    } as Record<string, string>,
  },
  gaps: {
    heading: 'What presses most',
    lead: 'Measured against your own answers and targets, never against others.',
    none: 'No practice lags behind the others.',
    reasons: {
      holdsArea: 'holds its area back',
      behind: 'below your own middle',
      belowTarget: 'more than a level below your target',
      unevidenced: 'no evidence written down',
      weighty: 'counts double for you',
    } as Record<string, string>,
    unknown: 'To find out',
    unknownLead: 'You said you don’t know. Ask whoever does; until then these count for nothing, neither low nor high.',
  },

  evidence: {
    heading: 'Claimed and evidenced',
    same: (level: string) => `Counting only what has evidence, you are still ${level}.`,
    gap: (claimed: string, evidenced: string) =>
      `You claim ${claimed}. Counting only what has evidence, you are ${evidenced}.`,
    none: 'The whole has no level yet to hold against its evidence.',
    share: (evidenced: number, claims: number, from: string, fallback: string) =>
      claims === 0
        ? `No answer claims ${from} or more, so none needs evidence.`
        : `${evidenced} of ${claims} answers at ${from} or above ${evidenced === 1 ? 'has' : 'have'} evidence written down. ${evidenced === claims ? '' : `Without it an answer counts as ${fallback} in this table.`}`.trim(),
    area: 'Area',
    claimed: 'Claimed',
    evidenced: 'Evidenced',
    with: 'With evidence',
    of: (evidenced: number, claims: number) => (claims === 0 ? 'no claim' : `${evidenced} of ${claims}`),
    missing: (claims: number) => `${first(count(claims, 'claim'))} without evidence`,
  },

  practices: {
    heading: (total: number) => `All ${total} practices`,
    lead: 'Open one to read what you answered, why it matters and what would come next.',
    unknown: 'don’t know',
    notApplicable: 'does not apply',
    open: 'not answered',
    withEvidence: 'evidence',
    noEvidence: 'no evidence',
    now: 'What you answered',
    next: 'What would come next',
    why: 'Why it matters',
    evidence: 'Evidence you wrote down',
    wanted: 'What would count as evidence',
    reason: 'Why it does not apply',
    change: 'Change the answer',
    answer: 'Answer it',
    about: (name: string) => `: ${name}`,
    library: 'Read about this practice',
    weight: 'How much it counts for you',
    weights: { '0.5': 'Half', '1': 'As much as the others', '2': 'Double' } as Record<string, string>,
    weightReason: 'Why (it is kept with the result)',
    weighted: { '0.5': 'counts half', '2': 'counts double' } as Record<string, string>,
  },

  readings: {
    heading: 'The same answers, read three other ways',
    lead: 'Dark steps are the lowest practice of each part, pale steps reach to the middle one.',
    resources: 'People, process, technology',
    strategyElements: 'Strategy, tools, governance, evaluation',
    programmeElements: 'Nine elements of a programme',
    values: (lowest: string, median: string) =>
      lowest === median ? `lowest and middle ${lowest}` : `lowest ${lowest}, middle ${median}`,
    lowest: (lowest: string) => `lowest ${lowest}`,
    weakest: (names: readonly string[]) => list(names),
    unanswered: 'no level yet',
    notAsked: 'not asked in the quick way',
    noneApply: 'nothing in it applies to you',
    ahead: (ahead: readonly string[], behind: readonly string[], by: number) =>
      `On ${list(ahead.map((name) => name.toLowerCase()))} you are ${count(by, 'level')} ahead of ${list(behind.map((name) => name.toLowerCase()))}. What you add in front is worth little until the rest catches up.`,
    balanced: 'People, process and technology keep pace with one another.',
    notYet: 'Once all three have a level, this says whether one runs ahead.',
    weakestPart: (names: readonly string[], level: string, complete: boolean) =>
      `${complete ? 'Lowest' : 'Lowest so far'}, at ${level}: ${names.join('; ')}.`,
    allAlike: (level: string) => `In every part the lowest practice is ${level}.`,
    tooFew: 'Once every part has a level, this says which is lowest.',
  },

  radar: {
    heading: 'The four areas on a radar',
    finding: (strongest: string, high: string, weakest: string, low: string) =>
      high === low
        ? `All four areas lie at ${low}: the shape is even.`
        : `The shape leans to ${strongest} (${high}) and away from ${weakest} (${low}).`,
    finding2: (difference: string) => `Counting only what has evidence moves an area back by up to ${difference}.`,
    evidenceHolds: 'Counting only what has evidence changes nothing.',
    table: 'The same numbers as a table',
    area: 'Area',
    earned: 'Earned',
    claimed: 'Position, as claimed',
    evidenced: 'Position, with evidence',
    target: 'Target',
    noTarget: 'none',
    scale: (lowest: string, highest: string) => `The centre is ${lowest}, the rim ${highest}.`,
    failed: 'The drawing could not be loaded. Its numbers are in the table.',
    none: 'The radar appears once each area has an answer with a level.',
  },

  targets: {
    heading: 'Where you want to be',
    lead: 'A target is yours to set. Ninety days can lift an area by one level at most; whoever promises more skips a step that will be missed later.',
    select: (area: string) => `Target for ${area}`,
    none: 'No target',
    earned: (level: string) => `now ${level}`,
    held: 'Earned already.',
    reachable: (lifts: number) => `Within reach of ninety days: ${count(lifts, 'practice')} to lift.`,
    later: (within: string, lifts: number) =>
      `More than ninety days can do. ${first(within)} is as far as they reach; the whole way means lifting ${count(lifts, 'practice')}.`,
    unknown: 'What it takes can be said once the area has a level.',
    unset: (within: string) => `Ninety days could reach ${within}.`,
    top: 'Nothing above this level.',
  },

  context: {
    share: (share: number) => percent(share),
    stage: 'Stage',
    shareHead: 'Share',
    source: 'Source',
    sample: (sample: number, published: string) =>
      `${sample} people, published ${new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${published}-01T00:00:00Z`))}`,
  },

  limits: {
    heading: 'How to read this',
    text: 'This is a self-assessment of how you manage customer experience. It is not a measure of what customers feel; ask them for that.',
    method: 'Every rule and threshold, with its source',
  },

  empty: {
    heading: 'Nothing is answered yet',
    lead: 'Your level, how sure it is, what holds you back and the fewest answers that would change it: all of that stands here once you have answered.',
    time: 'The quick way asks twelve practices and takes about eight minutes. The full way asks all thirty-two.',
    start: 'Start the assessment',
    example: 'Open the example',
    unknownOnly:
      '“Don’t know” and “Does not apply” are good answers, but a level rests on sentences that are true of you. It takes some of those as well.',
    unknownOnlyHeading: 'No answer has a level yet',
    goOn: 'Go on with the assessment',
  },
  group: { withGroup: 'See it with a group', workshop: 'Go to the workshop' },
  goOn: 'Go on answering',
  plan: 'Go on to the roadmap',
};
