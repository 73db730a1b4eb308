/** All practices with claim and evidence, and the few that stand out either way. */
import type { Level, Practice } from '../../content/schema';
import { areas } from '../assessment/levels';
import { strengthsAndGaps, type GapReason } from '../assessment/strengths-and-gaps';
import type { ReportInput } from './input';
import type { Point, PracticeRow, Report } from './report';
import { areaName, levelName } from './standing';

/** How many strengths and gaps a reader can take in; our judgement. */
const most = 5;
function practiceRow(input: ReportInput, practice: Practice): PracticeRow {
  const { thresholds } = input.edition.model;
  const words = input.words.practices[practice.id];
  const answer = input.answers[practice.id];
  const note = answer?.evidence?.trim() ?? '';
  const common = { id: practice.id, code: practice.code, name: words?.name ?? practice.id, area: practice.area, note };
  if (answer?.kind !== 'level') {
    const said = input.messages.claimed[answer?.kind ?? 'open'];
    const sentence = answer?.kind === 'notApplicable' ? answer.reason.trim() : '';
    return { ...common, level: null, claimed: said, evidenced: said, sentence };
  }
  const shown = note !== '' || answer.level < thresholds.evidenceFrom.value;
  return {
    ...common,
    level: answer.level,
    claimed: levelName(input, answer.level),
    evidenced: levelName(input, shown ? answer.level : thresholds.evidenceFallback.value),
    sentence: words?.anchors[answer.level - 1] ?? '',
  };
}

export function reportPractices(input: ReportInput): Report['practices'] {
  return areas.map((area) => ({
    area,
    name: areaName(input, area),
    rows: input.edition.practices
      .filter((practice) => practice.area === area)
      .map((practice) => practiceRow(input, practice)),
  }));
}

function point(input: ReportInput, id: string, level: Level, reasons: readonly string[], next: string): Point {
  const { points: say } = input.messages;
  const words = input.words.practices[id];
  return {
    practice: id,
    code: input.edition.practices.find((practice) => practice.id === id)?.code ?? '',
    name: words?.name ?? id,
    sentence: words?.anchors[level - 1] ?? '',
    reason: [say.point(levelName(input, level), reasons), next ? say.next(next) : ''].filter(Boolean).join(' '),
  };
}

/** The few strengths and gaps a reader can take in, strongest and most pressing first; the page shows the same ones. */
export function strengthsAndGapsOf(input: ReportInput): { strengths: Point[]; gaps: Point[] } {
  const { reasons: say } = input.messages.points;
  const { answers, round } = input;
  const found = strengthsAndGaps(input.edition, { answers, weights: round.weights }, round.targets);
  const areaOf = (id: string) => input.edition.practices.find((practice) => practice.id === id)?.area ?? 'listening';
  const gapReason = (practice: string, reason: GapReason) => {
    const area = areaOf(practice);
    const to = input.nextLevels[area].to;
    if (reason === 'holdsArea') return to === null ? '' : say.holdsArea(areaName(input, area), levelName(input, to));
    return reason === 'belowTarget' ? say.belowTarget(areaName(input, area)) : say[reason];
  };
  return {
    strengths: found.strengths.slice(0, most).map(({ practice, level, reasons }) =>
      point(
        input,
        practice,
        level,
        reasons.map((reason) => say[reason]),
        '',
      ),
    ),
    gaps: found.gaps.slice(0, most).map(({ practice, level, reasons }) => {
      const why = reasons.map((reason) => gapReason(practice, reason)).filter(Boolean);
      return point(input, practice, level, why, input.words.practices[practice]?.anchors.at(level) ?? '');
    }),
  };
}
