/** Where the plan leads, as sentences. */
import { projectionWords as words } from '../../../content/messages/en/roadmap-projection';
import type { AreaId, Month } from '../../../content/schema';
import { areas } from '../../../domain/assessment/levels';
import type { Assessment } from '../../../domain/assessment/standing';
import type { Round } from '../../../domain/engagement/engagement';
import type { PlanNames } from '../names';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param name of the organisation. @param after the standing at the end of `month` */
export function leadsSentence(
  names: PlanNames,
  today: Assessment,
  after: Assessment,
  month: Month,
  name: string,
): string {
  const [from, to] = [today.overall.earned, after.overall.earned];
  if (to === null || from === null) return words.thin(month);
  const risen = areas.filter((area) => (after.areas[area].earned ?? 0) > (today.areas[area].earned ?? 0));
  if (to > from) {
    const carrying = risen.filter((area) => after.areas[area].earned === to);
    const named = carrying.length === areas.length ? [] : carrying.map((area) => names.areas[area]);
    return capital(words.rises(named, names.levels[to], name, month));
  }
  if (risen.length > 0) {
    const named = risen.map((area) => names.areas[area]);
    return capital(words.areasRise(named, capital(name), names.levels[to], month));
  }
  const position = (one: Assessment) => one.overall.position!.toFixed(1);
  return capital(words.stays(name, names.levels[to], position(today), position(after), month === 3));
}

/** Names of the areas whose target the plan reaches, and of those it does not, where a level can be named at all. */
export function targetsReached(
  names: PlanNames,
  targets: Round['targets'],
  after: Assessment,
): [met: string[], open: string[]] {
  const set = areas.filter((area) => targets[area] !== undefined && after.areas[area].earned !== null);
  const isMet = (area: AreaId) => after.areas[area].earned! >= targets[area]!;
  const named = (some: readonly AreaId[]) => some.map((area) => names.areas[area]);
  return [named(set.filter(isMet)), named(set.filter((area) => !isMet(area)))];
}
