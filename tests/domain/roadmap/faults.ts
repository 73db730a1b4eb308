/** Reads a plan back without the planner's own code and says what is wrong with it. */
import type { Level, PlanAction, RoadmapEdition } from '../../../src/content/schema';
import { addDays, daysBetween, isPlainDate, isWorkingDay } from '../../../src/domain/calendar/dates';
import type { PlannedAction, Roadmap, RoadmapInput } from '../../../src/domain/roadmap/roadmap';

export function faultsOf(edition: RoadmapEdition, input: RoadmapInput, plan: Roadmap): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(fault);
  const action = new Map(edition.actions.map((one) => [one.id, one]));
  const planned = plan.months.flatMap((month) => month.actions);
  const byId = new Map(planned.map((one) => [one.action, one]));
  const waiting = new Map(plan.waiting.map((one) => [one.action, one]));
  const refused = new Set(plan.refused.map((one) => one.action));
  const decision = (id: string) => input.plan.choices[id]?.decision;
  const today = (practice: string): Level | null => {
    const answer = input.answers[practice];
    return answer?.kind === 'level' ? answer.level : null;
  };
  /** One level after another, over what is done by the end of a month. */
  const levelAfter = (practice: string, month: number): Level | null => {
    const done = planned.filter((one) => one.mode === 'do' && one.month <= month).map((one) => action.get(one.action)!);
    let at = today(practice);
    for (let round = 0; round < 5; round++) {
      for (const step of done)
        if (step.practice === practice && step.from <= (at ?? 1) && step.to > (at ?? 0)) at = step.to;
    }
    return at;
  };
  const isFixed = (one: PlannedAction) =>
    action.get(one.action)!.backbone || one.accepted || one.reasons.some(({ kind }) => kind === 'neededBy');

  // Nothing twice, nothing lost.
  for (const { id, practice, to } of edition.actions) {
    const places = [byId.has(id), waiting.has(id), refused.has(id)].filter(Boolean).length;
    if (places > 1) say(`${id} is in two places`);
    const settled =
      input.answers[practice]?.kind === 'notApplicable' ||
      (today(practice) ?? 0) >= to ||
      (plan.after[practice] ?? 0) >= to;
    if (places === 0 && !settled) say(`${id} was dropped silently`);
    if ((decision(id) === 'refused') !== refused.has(id)) say(`${id}: refusal not kept`);
  }
  if (byId.size !== planned.length) say('an action is planned twice');

  // The backbone and its families.
  const families = new Set(planned.map((one) => action.get(one.action)!.family));
  for (const { id } of edition.model.families) {
    const backbone = edition.actions.filter((one) => one.family === id && one.backbone);
    if (!families.has(id) && !backbone.every((one) => refused.has(one.id))) say(`family ${id} is missing`);
  }
  for (const one of edition.actions) {
    if (!one.backbone || refused.has(one.id)) continue;
    const there = byId.get(one.id);
    if (!there) say(`backbone ${one.id} is missing`);
    else if ((there.mode === 'confirm') !== ((today(one.practice) ?? 0) >= one.to && !one.looksBack))
      say(`${one.id}: wrong mode`);
    else if (there.month !== one.month) say(`backbone ${one.id} left its month`);
  }

  for (const month of plan.months) {
    const sum = month.actions.reduce((days, one) => days + one.effort, 0);
    const fixed = month.actions.filter(isFixed);
    const fixedSum = fixed.reduce((days, one) => days + one.effort, 0);
    if (Math.abs(sum - month.planned) > 1e-6) say(`month ${month.month}: planned is not the sum`);
    if (sum > month.capacity + 1e-6 && !month.over) say(`month ${month.month}: ${sum} over ${month.capacity}`);
    if (month.over && fixed.length !== month.actions.length) say(`month ${month.month}: added to although over`);
    if (month.over !== fixedSum > month.capacity + 1e-9) say(`month ${month.month}: over is wrong`);
    if (
      month.startsOn !== addDays(plan.startOn, (month.month - 1) * 30) ||
      daysBetween(month.startsOn, month.endsOn) !== 29
    )
      say('wrong window');
    faults.push(...dateFaults(month, new Set(input.plan.daysOff)));

    if (!month.over && !month.actions.some((one) => one.mode === 'do' && action.get(one.action)!.quickWin)) {
      const possible = plan.waiting.find(
        ({ action: id, effort, why }) =>
          action.get(id)!.quickWin &&
          why.kind === 'capacity' &&
          why.month <= month.month &&
          effort <= month.capacity - sum,
      );
      if (possible) say(`month ${month.month} has no quick win although ${possible.action} fits`);
    }
  }

  for (const one of planned) {
    const { id, practice, from, month, needs }: PlanAction = action.get(one.action)!;
    if (one.month < month) say(`${id} stands before its month`);
    if (!(one.effort >= 0.25) || !Number.isInteger(one.effort * 4)) say(`${id}: effort ${one.effort}`);
    if (one.owner.trim() === '') say(`${id} has no owner`);
    if (one.reasons.length === 0) say(`${id} has no reason`);
    if (
      one.mode === 'do' &&
      !action.get(id)!.backbone &&
      today(practice) !== null &&
      (levelAfter(practice, one.month) ?? 0) < from
    ) {
      say(`${id} skips a level`);
    }
    if (one.mode === 'do' && !isFixed(one) && today(practice) === null) say(`${id} lifts what nobody knows`);
    for (const need of one.mode === 'do' ? needs : []) {
      const { practice: of, to } = action.get(need)!;
      const there = byId.get(need);
      const met =
        (today(of) ?? 0) >= to ||
        (one.month > 1 && (levelAfter(of, one.month - 1) ?? 0) >= to) ||
        (there && there.month <= one.month);
      if (!met && !(isFixed(one) && refused.has(need))) say(`${id} stands without ${need}`);
      if (there && there.month <= one.month && !one.after.includes(need)) say(`${id} does not name ${need}`);
    }
    for (const earlier of one.after) {
      const first = byId.get(earlier);
      if (!first) say(`${id} comes after ${earlier}, which is not planned`);
      else if (first.endsOn > one.startsOn) say(`${id} starts ${one.startsOn} before ${earlier} ends ${first.endsOn}`);
    }
  }
  for (const id of Object.keys(input.plan.choices)) {
    if (decision(id) !== 'accepted' || !action.has(id)) continue;
    if (!byId.get(id)?.accepted && !waiting.has(id)) say(`accepted ${id} is neither planned nor explained`);
  }
  return faults;
}

function dateFaults(month: Roadmap['months'][number], daysOff: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const off = month.workingDays > 0 ? daysOff : new Set<string>();
  for (const one of month.actions) {
    const { startsOn, endsOn } = one;
    if (!isPlainDate(startsOn) || !isPlainDate(endsOn) || startsOn > endsOn)
      faults.push(`${one.action}: ${startsOn} to ${endsOn}`);
    else if (!isWorkingDay(startsOn, off) || !isWorkingDay(endsOn, off))
      faults.push(`${one.action} is dated on a day off`);
    else if (startsOn < month.startsOn || endsOn > month.endsOn) faults.push(`${one.action} leaves its month`);
  }
  return faults;
}
