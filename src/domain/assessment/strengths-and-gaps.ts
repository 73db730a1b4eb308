/** What stands out: practices ahead of and behind the organisation's own level, each with its reasons. */
import type { AreaId, AssessmentEdition, Level } from '../../content/schema';
import { assess } from './assess';
import { lowerMedian } from './levels';
import { isLevelled, marksOf, type LevelledMark } from './mark';
import { nextLevel } from './next-level';
import type { AssessmentInput } from './standing';

/** `ahead`: above the organisation's own middle. `evidenced`: evidence is written down. `weighty`: the user made it count for more. */
export type StrengthReason = 'ahead' | 'evidenced' | 'weighty';
/**
 * `holdsArea`: its area's next level waits for it. `behind`: below the organisation's own middle.
 * `belowTarget`: more than one level under its area's target, which nothing in the area may be.
 * `unevidenced`: claimed without evidence. `weighty`: the user made it count for more.
 */
export type GapReason = 'holdsArea' | 'behind' | 'belowTarget' | 'unevidenced' | 'weighty';

export interface Strength {
  practice: string;
  level: Level;
  reasons: StrengthReason[];
}
export interface Gap {
  practice: string;
  level: Level;
  /** Where it is to go first: one level up. Null at the top, where only evidence is missing. */
  to: Level | null;
  reasons: GapReason[];
}
export interface StrengthsAndGaps {
  /** Lower median of all levels, what "ahead" and "behind" are measured from; null while nothing has a level. */
  middle: Level | null;
  /** Strongest first; only practices from the first level that asks for evidence on. */
  strengths: Strength[];
  /** Most pressing first. */
  gaps: Gap[];
  /** Practices answered "don't know", in edition order: to be found out. */
  unknown: string[];
}

type Targets = Readonly<Partial<Record<AreaId, Level | undefined>>>;

/**
 * Relative to the organisation's own answers and never to others (own judgement): its middle is the lower median of its
 * levels. No practice is both; a claim without evidence is a gap where it is no strength. Gaps come by number of reasons and weight, lowest level first; ties in edition order.
 */
export function strengthsAndGaps(
  edition: AssessmentEdition,
  input: AssessmentInput,
  targets: Targets = {},
): StrengthsAndGaps {
  const marks = marksOf(edition.practices, input);
  const levelled = marks.filter(isLevelled);
  const middle = lowerMedian(levelled.map((mark) => mark.level));
  if (middle === null) return { middle, strengths: [], gaps: [], unknown: unknownIn(marks) };
  const evidenceFrom = edition.model.thresholds.evidenceFrom.value;
  const waitedFor = liftsByPractice(edition, input);

  const strengthReasons = (mark: LevelledMark): StrengthReason[] => [
    ...(mark.level > middle ? (['ahead'] as const) : []),
    ...(mark.evidence ? (['evidenced'] as const) : []),
    ...(mark.weight > 1 ? (['weighty'] as const) : []),
  ];
  const gapReasons = (mark: LevelledMark): GapReason[] => [
    ...(waitedFor.has(mark.practice.id) ? (['holdsArea'] as const) : []),
    ...(mark.level < middle ? (['behind'] as const) : []),
    ...(mark.level < (targets[mark.practice.area] ?? 0) - 1 ? (['belowTarget'] as const) : []),
    ...(mark.level >= evidenceFrom && !mark.evidence ? (['unevidenced'] as const) : []),
    ...(mark.weight > 1 ? (['weighty'] as const) : []),
  ];

  const strengths = levelled
    .filter((mark) => mark.level >= evidenceFrom && mark.level >= middle && (mark.level > middle || mark.evidence))
    .map((mark) => ({ mark, reasons: strengthReasons(mark) }))
    .sort((a, b) => b.mark.level - a.mark.level || b.reasons.length - a.reasons.length || b.mark.weight - a.mark.weight)
    .map(({ mark, reasons }) => ({ practice: mark.practice.id, level: mark.level, reasons }));
  const strong = new Set(strengths.map((strength) => strength.practice));
  const gaps = levelled
    .filter((mark) => !strong.has(mark.practice.id))
    .map((mark) => ({ mark, reasons: gapReasons(mark) }))
    .filter(({ reasons }) => reasons.some((reason) => reason !== 'weighty'))
    .sort((a, b) => pressing(b) - pressing(a) || a.mark.level - b.mark.level || b.mark.weight - a.mark.weight)
    .map(({ mark, reasons }) => ({
      practice: mark.practice.id,
      level: mark.level,
      to: waitedFor.get(mark.practice.id) ?? (mark.level < 5 ? ((mark.level + 1) as Level) : null),
      reasons,
    }));
  return { middle, strengths, gaps, unknown: unknownIn(marks) };
}

/** A claim without evidence is a doubt about the answer, so it presses less than any reason about the practice itself. */
const pressing = ({ reasons }: { reasons: GapReason[] }): number =>
  reasons.reduce((sum, reason) => sum + (reason === 'unevidenced' ? 0.5 : 1), 0);

const unknownIn = (marks: ReturnType<typeof marksOf>): string[] =>
  marks.filter((mark) => mark.state === 'unknown').map((mark) => mark.practice.id);

function liftsByPractice(edition: AssessmentEdition, input: AssessmentInput): Map<string, Level> {
  const areas = Object.keys(assess(edition, input).areas) as AreaId[];
  const lifts = areas.flatMap((area) => nextLevel(edition, input, area).lifts);
  return new Map(lifts.map((lift) => [lift.practice, lift.to]));
}
