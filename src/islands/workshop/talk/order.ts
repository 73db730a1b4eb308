/** The way through the agenda, one practice after another. */
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';

const talksOf = (agenda: readonly AgendaItem[]) => agenda.filter(({ kind }) => kind === 'talk');
const placeOf = (talks: readonly AgendaItem[], practice: string) =>
  talks.findIndex(({ practices }) => practices.includes(practice));

/** @returns the next that is not agreed, those put aside last, then from the top again; null when there is none */
export function nextOf(agenda: readonly AgendaItem[], practice: string): string | null {
  const talks = talksOf(agenda);
  const place = placeOf(talks, practice);
  const onward = [...talks.slice(place + 1), ...talks.slice(0, Math.max(0, place))];
  const open = onward.filter(({ agreed }) => !agreed);
  return (open.find(({ skipped }) => !skipped) ?? open[0])?.practices[0] ?? null;
}

/** @returns the one before it on the agenda, whatever became of it; null for the first */
export function previousOf(agenda: readonly AgendaItem[], practice: string): string | null {
  const talks = talksOf(agenda);
  return talks[placeOf(talks, practice) - 1]?.practices[0] ?? null;
}
