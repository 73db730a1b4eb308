/** All practices with claim and evidence, and the few that stand out either way. */
import type { Level, Practice } from '../../content/schema';
import { areas } from '../assessment/levels';
import type { ReportInput } from './input';
import type { Point, PracticeRow, Report } from './report';
import { areaName, levelName } from './standing';

/** How many strengths and gaps a reader can take in; our judgement. */
const most = 5;
/** From here on a practice is done in a defined way (handbook 4.1). */
const strong = 3;

interface Rated {
  practice: Practice;
  level: Level;
  evidence: boolean;
}

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

function ratedPractices(input: ReportInput): Rated[] {
  return input.edition.practices.flatMap((practice) => {
    const answer = input.answers[practice.id];
    return answer?.kind === 'level'
      ? [{ practice, level: answer.level, evidence: Boolean(answer.evidence?.trim()) }]
      : [];
  });
}

function point(input: ReportInput, { practice, level }: Rated, reason: string): Point {
  const words = input.words.practices[practice.id];
  return {
    practice: practice.id,
    code: practice.code,
    name: words?.name ?? practice.id,
    sentence: words?.anchors[level - 1] ?? '',
    reason,
  };
}

/** The highest levels first; at one level, those with evidence first. None below attentive. */
export function strengths(input: ReportInput): Point[] {
  return ratedPractices(input)
    .filter(({ level }) => level >= strong)
    .sort((a, b) => b.level - a.level || Number(b.evidence) - Number(a.evidence))
    .slice(0, most)
    .map((rated) => point(input, rated, input.messages.points.strength(levelName(input, rated.level), rated.evidence)));
}

/** What the lowest areas need for their next level first, then the lowest levels. None at attentive or above. */
export function gaps(input: ReportInput): Point[] {
  const { points: say } = input.messages;
  const needed = new Set(
    input.assessment.holdsBack.flatMap((area) => input.nextLevels[area].lifts.map(({ practice }) => practice)),
  );
  return ratedPractices(input)
    .filter(({ level }) => level < strong)
    .sort((a, b) => Number(needed.has(b.practice.id)) - Number(needed.has(a.practice.id)) || a.level - b.level)
    .slice(0, most)
    .map((rated) => {
      const { id, area } = rated.practice;
      const to = input.nextLevels[area].to;
      const next = input.words.practices[id]?.anchors.at(rated.level) ?? '';
      const why = needed.has(id) && to !== null ? ` ${say.holdsBack(areaName(input, area), levelName(input, to))}` : '';
      return point(input, rated, say.gap(levelName(input, rated.level), next) + why);
    });
}
