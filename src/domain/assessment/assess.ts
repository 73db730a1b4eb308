/** From answers to standing: the one function every page and deliverable reads the result through. */
import type { AreaId, AssessmentEdition, Level, Model } from '../../content/schema';
import { coverage } from './coverage';
import { asEvidenced, earnedLevel } from './earned-level';
import { areas, lowest } from './levels';
import { applies, isLevelled, marksOf, type Mark } from './mark';
import { position } from './position';
import type { Assessment, AssessmentInput, Counts, Standing } from './standing';

/**
 * How the organisation stands (handbook 7.3, rules 2 to 6).
 *
 * @param edition with the practices that count, see `editionInScope`; their order makes no difference
 * @param input one answer and one weight per practice; answers to other practices are ignored
 * @returns a standing for each area and for the whole. An area without a practice in the edition has no level
 *   and takes no part in the whole.
 */
export function assess(edition: AssessmentEdition, input: AssessmentInput): Assessment {
  const { thresholds } = edition.model;
  const marks = marksOf(edition.practices, input);
  const marksIn = (area: AreaId) => marks.filter((mark) => mark.practice.area === area);
  const byArea = Object.fromEntries(areas.map((area) => [area, standing(marksIn(area), thresholds)])) as Record<
    AreaId,
    Standing
  >;
  const present = areas.filter((area) => marksIn(area).length > 0);
  const overall = whole(
    present.map((area) => byArea[area]),
    standing(marks, thresholds),
  );
  return { overall, areas: byArea, holdsBack: holdsBack(present, byArea, overall.earned) };
}

function standing(marks: readonly Mark[], thresholds: Model['thresholds']): Standing {
  const levelled = marks.filter(isLevelled);
  const share = thresholds.earnedShare.value;
  const covered = coverage(marks);
  const enough = levelled.length > 0 && covered >= thresholds.coverage.value;
  const low = withUnknownAt(1, marks);
  const high = withUnknownAt(5, marks);
  return {
    earned: enough ? earnedLevel(levelled, share) : null,
    evidenced: enough ? earnedLevel(asEvidenced(levelled, thresholds), share) : null,
    // With nothing that applies, nothing is ruled out.
    band: { low: earnedLevel(low, share) ?? 1, high: earnedLevel(high, share) ?? 5 },
    position: position(levelled),
    positionBand: { low: position(low) ?? 1, high: position(high) ?? 5 },
    coverage: covered,
    counts: counts(marks, thresholds),
  };
}

/** Every practice that applies, those without a level set to one. */
const withUnknownAt = (level: Level, marks: readonly Mark[]) =>
  marks.filter(applies).map((mark) => ({ weight: mark.weight, level: mark.level ?? level }));

function counts(marks: readonly Mark[], thresholds: Model['thresholds']): Counts {
  const having = (state: Mark['state']) => marks.filter((mark) => mark.state === state).length;
  return {
    total: marks.filter(applies).length,
    levelled: having('level'),
    unknown: having('unknown'),
    notApplicable: having('notApplicable'),
    open: having('open'),
    evidenced: marks.filter((mark) => (mark.level ?? 0) >= thresholds.evidenceFrom.value && mark.evidence).length,
  };
}

/** The levels are those of the weakest area; position, coverage and counts are taken over all practices. */
function whole(parts: readonly Standing[], together: Standing): Standing {
  return {
    ...together,
    earned: lowest(parts.map((part) => part.earned)),
    evidenced: lowest(parts.map((part) => part.evidenced)),
    band: {
      low: lowest(parts.map((part) => part.band.low)) ?? 1,
      high: lowest(parts.map((part) => part.band.high)) ?? 5,
    },
  };
}

function holdsBack(present: readonly AreaId[], byArea: Record<AreaId, Standing>, earned: Level | null): AreaId[] {
  if (earned === null) return [];
  return present
    .filter((area) => byArea[area].earned === earned)
    .sort((a, b) => (byArea[a].position ?? 0) - (byArea[b].position ?? 0));
}
