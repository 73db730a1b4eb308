/** The first page's upper half: the finding, the dial, the four areas. */
import type { AreaId, Level } from '../../content/schema';
import { answersNeeded } from '../assessment/coverage';
import { areas } from '../assessment/levels';
import type { Standing } from '../assessment/standing';
import { agreementSaid } from './agreement-said';
import { ratersShown } from '../workshop/agreement/raters-shown';
import type { ReportInput } from './input';
import type { AreaRow, DialReading, Phrase, Report } from './report';

/** Answers that could still move the result. */
export const missing = (standing: Standing) => standing.counts.unknown + standing.counts.open;

export const levelName = (input: ReportInput, level: Level | null) =>
  level === null ? input.messages.noLevel : input.words.model.levels[level].short;

export const areaName = (input: ReportInput, area: AreaId) => input.words.model.areas[area].name;

export function dialReading(standing: Standing, target: number | null = null): DialReading {
  return {
    position: standing.position,
    band: standing.position !== null && missing(standing) > 0 ? standing.positionBand : null,
    earned: standing.earned,
    target,
  };
}

/**
 * The finding in one sentence or two: the level, what is ahead, what holds back, what is not known.
 * @returns stretches to be joined as they are, the level alone with the tone "signal"
 */
export function finding(input: ReportInput): Phrase[] {
  const { assessment, messages } = input;
  const { finding: say } = messages;
  const { overall, holdsBack } = assessment;
  const plain = (text: string): Phrase => ({ text, tone: 'plain' });
  if (overall.counts.levelled === 0) return [plain(say.nothing)];
  if (overall.earned === null) return [plain(say.notEnough(overall.counts.levelled, overall.counts.total))];

  const earned = overall.earned;
  const names = (found: readonly AreaId[]) => found.map((area) => areaName(input, area));
  const ahead = areas.filter((area) => (assessment.areas[area].earned ?? 0) > earned);
  const steps = new Set(ahead.map((area) => (assessment.areas[area].earned ?? earned) - earned));
  const open = missing(overall);
  const openBehind = holdsBack.reduce((sum, area) => sum + missing(assessment.areas[area]), 0);
  const level = input.words.model.levels[earned].name;
  const tail = ahead.length
    ? say.ahead(names(ahead), steps.size === 1 ? [...steps][0]! : null) +
      say.stop +
      say.heldBack(names(holdsBack)) +
      (openBehind ? say.inThem(openBehind, holdsBack.length) : '') +
      say.stop
    : say.everywhere + say.stop + (open ? say.missingAlone(open) : '');
  return [
    plain(say.lead),
    { text: level.charAt(0).toLocaleLowerCase(messages.language) + level.slice(1), tone: 'signal' },
    plain(tail),
  ];
}

/** What the dial shows, and how far that can be relied on. */
function dialNotes(input: ReportInput): { reading: string; aims: string; certainty: string } {
  const { overall } = input.assessment;
  const { dialNote: say } = input.messages;
  const { counts } = overall;
  const joined = (sentences: readonly string[]) => sentences.filter(Boolean).join(' ');
  if (overall.position === null)
    return { reading: '', aims: '', certainty: say.coverage(counts.levelled, counts.total) };
  const { low, high } = overall.band;
  const range =
    low === high ? null : { low: levelName(input, low), high: levelName(input, high), next: high - low === 1 };
  const evidenceFrom = input.edition.model.thresholds.evidenceFrom.value;
  const claims = input.edition.practices.filter(({ id }) => {
    const answer = input.answers[id];
    return answer?.kind === 'level' && answer.level >= evidenceFrom;
  }).length;
  const weighted = Object.values(input.round.weights).filter(({ weight }) => weight !== 1).length;
  const words = overall.earned === null ? null : input.words.model.levels[overall.earned];
  const reading = [
    words ? say.meaning(words.name, words.setsOff) : '',
    say.needle(overall.position.toFixed(1)),
    overall.earned === null ? '' : say.earned(levelName(input, overall.earned)),
    overall.evidenced !== overall.earned && overall.evidenced !== null
      ? say.evidenced(levelName(input, overall.evidenced))
      : '',
    weighted ? say.weights(weighted) : '',
  ];
  const certainty = [
    missing(overall) ? say.band(missing(overall), range) : '',
    say.coverage(counts.levelled, counts.total),
    claims ? say.evidence(counts.evidenced, claims, levelName(input, evidenceFrom)) : '',
    counts.notApplicable ? say.notApplicable(counts.notApplicable) : '',
    say.raters(ratersShown(input.round)),
    agreementSaid(input),
  ];
  const aims = Object.keys(input.round.targets).length ? say.aims : '';
  return { reading: joined(reading), aims, certainty: joined(certainty) };
}

/** What earns the next level, in at most two names. */
function toEarn(input: ReportInput, area: AreaId): string {
  const { toEarn: say } = input.messages;
  const standing = input.assessment.areas[area];
  const { to, lifts } = input.nextLevels[area];
  if (standing.counts.levelled === 0) return say.unanswered;
  if (standing.earned === null) {
    const weights = { answers: input.answers, weights: input.round.weights };
    return say.more(answersNeeded(input.edition, weights, area));
  }
  if (to === null) return say.top;
  const names = lifts.map(({ practice }) => input.words.practices[practice]?.name ?? practice);
  const level = levelName(input, to);
  return names.length > 2 ? say.many(names.slice(0, 1), names.length - 1, level) : say.lifts(names, level);
}

function areaRow(input: ReportInput, area: AreaId): AreaRow {
  const standing = input.assessment.areas[area];
  return {
    id: area,
    name: areaName(input, area),
    dial: dialReading(standing, input.round.targets[area] ?? null),
    earned: levelName(input, standing.earned),
    toEarn: toEarn(input, area),
  };
}

export function reportStanding(input: ReportInput): Report['standing'] {
  const { reading, aims, certainty } = dialNotes(input);
  return {
    finding: finding(input),
    dial: dialReading(input.assessment.overall),
    note: [reading, certainty].filter(Boolean).join(' '),
    reading: [reading, aims].filter(Boolean).join(' '),
    certainty,
    areas: areas.map((area) => areaRow(input, area)),
    areasHead: input.messages.areasHead,
  };
}
