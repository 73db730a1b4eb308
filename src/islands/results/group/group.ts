/** What the result of a group shows beside that of one person: fetched only where there is a group. */
import { groupWords as words } from '../../../content/messages/en/results-group';
import type { AreaId, AssessmentEdition } from '../../../content/schema';
import { areas } from '../../../domain/assessment/levels';
import type { Round } from '../../../domain/engagement/engagement';
import { ownResponse } from '../../../domain/engagement/progress';
import { countedViews } from '../../../domain/workshop/views/counted';
import { ratersShown } from '../../../domain/workshop/agreement/raters-shown';
import { dotsOf, raterPositions, type Heap } from '../../../domain/workshop/present/positions';
import { spreadsOf } from '../../../domain/workshop/agreement/spreads';

export interface Dots {
  dots: number[];
  /** For those who listen. */
  says: string;
}

export interface Group {
  /** What the result rests on, and what is hidden: whole sentences. */
  rests: string | null;
  hidden: string | null;
  dotsAre: string | null;
  overall: Dots;
  areas: Record<AreaId, Dots>;
  /** How many views and how near they lie, by practice id; revealed ones alone. */
  rows: ReadonlyMap<string, string>;
}

/** @param edition with the practices in scope */
export function groupOf(round: Round, edition: AssessmentEdition): Group {
  const { thresholds } = edition.model;
  const ids = edition.practices.map(({ id }) => id);
  const revealed = ids.filter((id) => round.workshop.revealed[id] !== undefined);
  const spreads = [...spreadsOf(round, revealed, thresholds).values()];
  const agreed = ids.filter((id) => round.agreed[id] !== undefined).length;
  const answered = spreads.filter(({ n, unknown, notApplicable }) => n + unknown + notApplicable > 0);
  const isAnswered = new Set(answered.map(({ practice }) => practice));
  const own = ownResponse(round).answers;
  const median = answered.filter(({ agreed: level }) => level === null).length;
  const others = countedViews(round).length;
  const alone = ids.filter((id) => own[id] !== undefined && round.agreed[id] === undefined && !isAnswered.has(id));
  const { practices: asked, revealed: shown } = round.workshop;
  const unrevealed = ids.filter((id) => shown[id] === undefined && (asked?.includes(id) ?? true));
  const positions = raterPositions(round, edition.practices, thresholds.agreementFrom.value);
  const all = [positions.overall, ...Object.values(positions.areas)].map((heaps) => dotsOf(heaps));
  const each = Math.max(...all.map((one) => one.each));
  return {
    rests: agreed + median === 0 ? null : words.rests(ratersShown(round), agreed, median, alone.length),
    hidden:
      others > 0 && unrevealed.length > 0
        ? words.hidden(
            others,
            unrevealed.length,
            unrevealed.some((id) => own[id] !== undefined),
          )
        : null,
    dotsAre: all.some(({ dots }) => dots.length > 0) ? words.dots(each) : null,
    overall: drawn(positions.overall),
    areas: Object.fromEntries(areas.map((area) => [area, drawn(positions.areas[area])])) as Group['areas'],
    rows: new Map(
      answered.map(({ practice, n, agreement }) => [practice, words.row(n, agreement && words.words[agreement])]),
    ),
  };
}

function drawn(heaps: readonly Heap[]): Dots {
  const raters = heaps.reduce((sum, { n }) => sum + n, 0);
  return { dots: dotsOf(heaps).dots, says: raters === 0 ? '' : words.dotsSpoken(raters) };
}
