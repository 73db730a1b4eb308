/** Three further readings of the same answers: other cuts through the practices, no further questions. */
import type { AssessmentEdition, Level, Practice } from '../../content/schema';
import { lowerMedian } from './levels';
import { applies, isLevelled, marksOf } from './mark';
import type { AssessmentInput } from './standing';

/** One part of a lens, such as "people" or "governance". */
export interface LensPart<Id extends string> {
  id: Id;
  /** Practices that apply and belong to it. */
  total: number;
  levelled: number;
  /** Null while nothing in it has a level. */
  lowest: Level | null;
  /** Lower median of its levels, null while it has none. */
  median: Level | null;
  /** Practices at the lowest level, in edition order. */
  weakest: string[];
}

export interface Lenses {
  /** People, process, technology (seed 004). */
  resources: LensPart<Practice['resource']>[];
  /** Strategy, tools, governance, evaluation (seed 001). */
  strategyElements: LensPart<Practice['strategyElements'][number]>[];
  /** The nine elements of a programme (seed 000). */
  programmeElements: LensPart<Practice['programmeElements'][number]>[];
  /** The resources furthest apart by median, when they are at least one level apart: money spent on one waits for the other. */
  imbalance: { ahead: Practice['resource'][]; behind: Practice['resource'][]; by: number } | null;
}

const resources = ['people', 'process', 'technology'] as const;
const strategyElements = ['strategy', 'tools', 'governance', 'evaluation'] as const;
const programmeElements = [
  'business-strategy',
  'ongoing-activity',
  'branding',
  'operations-data',
  'insight',
  'stories',
  'empowerment',
  'financial-linkage',
  'executive-engagement',
] as const satisfies readonly Practice['programmeElements'][number][];

/** @returns every part of each lens, in a fixed order, also those without a practice in the edition given */
export function lenses(edition: AssessmentEdition, input: AssessmentInput): Lenses {
  const marks = marksOf(edition.practices, input).filter(applies);
  const part = <Id extends string>(id: Id, belongs: (practice: Practice) => boolean): LensPart<Id> => {
    const within = marks.filter((mark) => belongs(mark.practice));
    const levelled = within.filter(isLevelled).toSorted((a, b) => a.level - b.level);
    const least = levelled[0]?.level ?? null;
    return {
      id,
      total: within.length,
      levelled: levelled.length,
      lowest: least,
      median: lowerMedian(levelled.map((mark) => mark.level)),
      weakest: levelled.filter((mark) => mark.level === least).map((mark) => mark.practice.id),
    };
  };
  const byResource = resources.map((id) => part(id, (practice) => practice.resource === id));
  return {
    resources: byResource,
    strategyElements: strategyElements.map((id) => part(id, (practice) => practice.strategyElements.includes(id))),
    programmeElements: programmeElements.map((id) => part(id, (practice) => practice.programmeElements.includes(id))),
    imbalance: imbalance(byResource),
  };
}

function imbalance(parts: Lenses['resources']): Lenses['imbalance'] {
  const medians = parts.flatMap((part) => (part.median === null ? [] : [part.median]));
  const by = Math.max(...medians) - Math.min(...medians);
  if (medians.length < parts.length || by < 1) return null;
  const at = (level: number) => parts.filter((part) => part.median === level).map((part) => part.id);
  return { ahead: at(Math.max(...medians)), behind: at(Math.min(...medians)), by };
}
