/** Reads a plan back without the planner's own code and says what is wrong with it. */
import type { Level, RoadmapEdition } from '../../../src/content/schema';
import { addDays, daysBetween, isPlainDate, weekday } from '../../../src/domain/calendar/dates';
import type { Pin, Progress } from '../../../src/domain/engagement/engagement';
import type { Problem } from '../../../src/domain/roadmap/problem';
import type { PlannedAction, Roadmap, RoadmapInput, RoadmapMonth } from '../../../src/domain/roadmap/roadmap';

/** An action as the checker knows it: of the edition, or as the user wrote it. */
interface Known {
  id: string;
  practice: string;
  from: Level;
  to: Level;
  month: number;
  needs: readonly string[];
  backbone: boolean;
  looksBack: boolean;
  quickWin: boolean;
  own: boolean;
  talk?: true;
}

/** What all checks read. */
interface Reading {
  edition: RoadmapEdition;
  input: RoadmapInput;
  plan: Roadmap;
  known: ReadonlyMap<string, Known>;
  planned: readonly PlannedAction[];
  byId: ReadonlyMap<string, PlannedAction>;
  refused(id: string): boolean;
  pin(id: string): Pin | undefined;
  progress(id: string): Progress | undefined;
  /** Held by the plan whatever the days. */
  isFixed(one: PlannedAction): boolean;
  today(practice: string): Level | null;
  /** One level after another, over what is done by the end of a month. */
  levelAfter(practice: string, month: number): Level | null;
  named<Kind extends Problem['kind']>(kind: Kind, fields: Partial<Extract<Problem, { kind: Kind }>>): boolean;
  /** The day it was planned anew, where that is one of the plan's working days or between them. */
  anew: string | null;
  isOver(month: RoadmapMonth): boolean;
  isWorked(date: string): boolean;
}

export function faultsOf(edition: RoadmapEdition, input: RoadmapInput, plan: Roadmap): string[] {
  const reading = read(edition, input, plan);
  return [
    ...placeFaults(reading),
    ...backboneFaults(reading),
    ...plan.months.flatMap((month) => [
      ...monthFaults(reading, month),
      ...dateFaults(reading, month),
      ...overlapFaults(reading, month),
    ]),
    ...reading.planned.flatMap((one) => [...actionFaults(reading, one), ...holdFaults(reading, one)]),
    ...problemFaults(reading),
    ...talkFaults(reading),
  ];
}

function read(edition: RoadmapEdition, input: RoadmapInput, plan: Roadmap): Reading {
  const own = Object.entries(input.plan.own).map(([id, { lifts, month, needs, quickWin }]): Known => ({
    id,
    practice: lifts?.practice ?? '',
    from: lifts?.from ?? 1,
    to: lifts?.to ?? 1,
    month,
    needs,
    backbone: false,
    looksBack: false,
    quickWin,
    own: true,
  }));
  const shipped = edition.actions.map((one): Known => ({ ...one, looksBack: one.looksBack === true, own: false }));
  const planned = plan.months.flatMap((month) => month.actions);
  const talks = talksIn(input, plan);
  const asked = new Set(
    talks.filter(({ id }) => planned.some(({ action }) => action === id)).map((one) => one.practice),
  );
  const waitsForTalk = (one: Known): Known =>
    asked.has(one.practice) ? { ...one, needs: [...one.needs, `talk-${one.practice}`] } : one;
  const known = new Map([...[...shipped, ...own].map(waitsForTalk), ...talks].map((one) => [one.id, one]));
  const today = (practice: string): Level | null => {
    const answer = input.answers[practice];
    return answer?.kind === 'level' ? answer.level : null;
  };
  const off = new Set([
    ...input.plan.daysOff,
    ...Object.values(input.plan.holidays).flatMap(({ days }) => days.map(({ date }) => date)),
  ]);
  const isInWeek = (date: string) => input.plan.workingWeek.some((day) => day === weekday(date));
  const isWorked = (date: string) => isInWeek(date) && !off.has(date);
  const daysOf = ({ startsOn }: RoadmapMonth) => {
    const days = Array.from({ length: 30 }, (_, day) => addDays(startsOn, day));
    return days.some(isWorked) ? days.filter(isWorked) : days.filter(isInWeek);
  };
  const { replannedOn } = input.plan;
  const lastDay = daysOf(plan.months[2]).at(-1)!;
  const anew = replannedOn !== null && replannedOn > plan.startOn && replannedOn <= lastDay ? replannedOn : null;
  return {
    edition,
    input,
    plan,
    known,
    planned,
    byId: new Map(planned.map((one) => [one.action, one])),
    refused: (id) => input.plan.choices[id]?.decision === 'refused',
    pin: (id) => input.plan.choices[id]?.pin,
    progress: (id) => (Object.hasOwn(input.plan.progress, id) ? input.plan.progress[id] : undefined),
    isFixed: ({ action, accepted, own: isOwn, pinned, state, reasons }) =>
      known.get(action)!.backbone ||
      known.get(action)!.talk === true ||
      accepted ||
      isOwn ||
      pinned ||
      state !== 'notStarted' ||
      reasons.some(({ kind }) => kind === 'neededBy'),
    today,
    levelAfter(practice, month) {
      const done = planned
        .filter((one) => one.mode === 'do' && one.month <= month)
        .map((one) => known.get(one.action)!)
        .filter(({ talk }) => !talk);
      let at = today(practice);
      for (let round = 0; round < 5; round++) {
        for (const step of done)
          if (step.practice === practice && step.from <= (at ?? 1) && step.to > (at ?? 0)) at = step.to;
      }
      return at;
    },
    named: (kind, fields) =>
      plan.problems.some(
        (problem) =>
          problem.kind === kind &&
          Object.entries(fields).every(([key, value]) => (problem as Record<string, unknown>)[key] === value),
      ),
    anew,
    isOver: (month) => anew !== null && daysOf(month).at(-1)! < anew,
    isWorked,
  };
}

/** Nothing twice, nothing lost. */
function placeFaults({ known, plan, planned, byId, input, today, refused }: Reading): string[] {
  const faults: string[] = [];
  const waiting = new Set(plan.waiting.map((one) => one.action));
  const out = new Set(plan.refused.map((one) => one.action));
  for (const { id, practice, to, own } of known.values()) {
    const places = [byId.has(id), waiting.has(id), out.has(id)].filter(Boolean).length;
    if (places > 1) faults.push(`${id} is in two places`);
    const settled =
      input.answers[practice]?.kind === 'notApplicable' ||
      (today(practice) ?? 0) >= to ||
      (plan.after[practice] ?? 0) >= to;
    if (places === 0 && (own || !settled)) faults.push(`${id} was dropped silently`);
    if (own && !byId.has(id) && !out.has(id)) faults.push(`own ${id} is not planned`);
    if (refused(id) !== out.has(id)) faults.push(`${id}: refusal not kept`);
    if (input.plan.choices[id]?.decision === 'accepted' && !byId.get(id)?.accepted && !waiting.has(id))
      faults.push(`accepted ${id} is neither planned nor explained`);
  }
  if (byId.size !== planned.length) faults.push('an action is planned twice');
  for (const one of planned) if (!known.has(one.action)) faults.push(`${one.action} is nothing anybody knows`);
  return faults;
}

function backboneFaults({ edition, plan, known, planned, byId, today, refused, pin, progress, isOver }: Reading) {
  const faults: string[] = [];
  const families = new Set(planned.map((one) => edition.actions.find(({ id }) => id === one.action)?.family));
  for (const id of new Set(edition.actions.map(({ family }) => family))) {
    const backbone = edition.actions.filter((one) => one.family === id && one.backbone);
    if (!families.has(id) && !backbone.every((one) => refused(one.id))) faults.push(`family ${id} is missing`);
  }
  const firstOpen = plan.months.find((month) => !isOver(month))!.month;
  for (const { id, backbone, practice, to, looksBack, month, needs } of known.values()) {
    if (!backbone || refused(id)) continue;
    const there = byId.get(id);
    if (!there) {
      faults.push(`backbone ${id} is missing`);
      continue;
    }
    const isThere = (today(practice) ?? 0) >= to && !looksBack && !progress(id);
    if ((there.mode === 'confirm') !== isThere) faults.push(`${id}: wrong mode`);
    if (pin(id) || progress(id)) continue;
    const unmet = needs
      .filter((need) => known.get(need)!.talk || (today(known.get(need)!.practice) ?? 0) < known.get(need)!.to)
      .flatMap((need) => byId.get(need) ?? [])
      .filter(({ state }) => there.mode === 'do' && state !== 'done');
    const earliest = Math.max(month, firstOpen, ...unmet.map((need) => need.month));
    // What is held at the end of a month leaves no days in it for what comes after.
    const isPushed = unmet.some(({ action }) => pin(action)?.startsOn !== undefined || progress(action));
    if (isPushed ? there.month < Math.min(3, earliest) : there.month !== earliest)
      faults.push(`backbone ${id} left its month`);
  }
  return faults;
}

function monthFaults({ plan, known, isFixed, isOver, named, input, edition, anew }: Reading, month: RoadmapMonth) {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`month ${month.month}: ${fault}`);
  const sum = (some: readonly PlannedAction[]) => some.reduce((days, one) => days + one.effort, 0);
  const fixed = month.actions.filter(isFixed);
  const gone = isOver(month);
  if (Math.abs(sum(month.actions) - month.planned) > 1e-6) say('planned is not the sum');
  if (!gone && month.planned > month.capacity + 1e-6 && !month.over) say(`${month.planned} over ${month.capacity}`);
  if (month.over && fixed.length !== month.actions.length) say('added to although over');
  if (anew === null && month.over !== sum(fixed) > month.capacity + 1e-9) say('over is wrong');
  if (month.over !== named('monthOver', { month: month.month })) say('over without a problem, or the other way round');
  if (gone && fixed.length !== month.actions.length) say('planned something new in the past');
  if (
    month.startsOn !== addDays(plan.startOn, (month.month - 1) * 30) ||
    daysBetween(month.startsOn, month.endsOn) !== 29
  )
    say('wrong window');
  if ((month.workingDays === 0) !== named('noWorkingDay', { month: month.month })) say('no working day, and not said');

  if (!gone && !month.over && !month.actions.some((one) => one.mode === 'do' && known.get(one.action)!.quickWin)) {
    const possible = plan.waiting.find(
      ({ action: id, effort, why }) =>
        known.get(id)!.quickWin &&
        // What has no room beside its talk is not chosen.
        !input.talks?.some(({ practice }) => practice === known.get(id)!.practice) &&
        why.kind === 'capacity' &&
        why.month <= month.month &&
        effort <= month.capacity - month.planned,
    );
    if (possible) say(`has no quick win although ${possible.action} fits`);
  }

  // Nobody gives more days than they have, unless it is said.
  const key = (owner: string) => owner.trim().toLowerCase();
  for (const { owner, planned, days } of month.owners) {
    const theirs = month.actions.filter((one) => key(one.owner) === key(owner));
    if (Math.abs(sum(theirs) - planned) > 1e-6) say(`${owner} has ${sum(theirs)} days, not ${planned}`);
    const over = named('ownerOver', { month: month.month, owner });
    if (!gone && planned > days + 1e-6 !== over) say(`${owner}: ${planned} of ${days} days, said to be over: ${over}`);
    const given = Object.entries(input.plan.owners).find(([name]) => key(name) === key(owner))?.[1].daysPerWeek;
    const people = Math.max(1, edition.model.effortMultipliers.byStaff[input.profile.staff ?? '51-250']);
    const rate = given === undefined ? people : given / input.plan.workingWeek.length;
    if (anew === null && month.workingDays > 0 && Math.abs(days - rate * month.workingDays) > 1e-6)
      say(`${owner} has ${rate} a day in ${month.workingDays} days, not ${days}`);
  }
  if (new Set(month.owners.map(({ owner }) => key(owner))).size !== month.owners.length) say('an owner twice');
  if (month.actions.some((one) => !month.owners.some(({ owner }) => key(owner) === key(one.owner)))) say('no owner');
  return faults;
}

function dateFaults({ anew, isWorked, progress, pin, isOver }: Reading, month: RoadmapMonth): string[] {
  const faults: string[] = [];
  for (const { action, startsOn, endsOn } of month.actions) {
    if (!isPlainDate(startsOn) || !isPlainDate(endsOn) || startsOn > endsOn)
      faults.push(`${action}: ${startsOn} to ${endsOn}`);
    if (progress(action) || pin(action)?.startsOn !== undefined) continue;
    if (month.workingDays > 0 && (!isWorked(startsOn) || !isWorked(endsOn)))
      faults.push(`${action} is dated on a day off`);
    if (startsOn < month.startsOn || endsOn > month.endsOn) faults.push(`${action} leaves its month`);
    if (anew !== null && !isOver(month) && startsOn < anew) faults.push(`${action} is dated in the past`);
  }
  return faults;
}

/** Between any two days nobody does more than they have, unless it is said. */
function overlapFaults({ named, isWorked, edition, input }: Reading, month: RoadmapMonth): string[] {
  const key = (owner: string) => owner.trim().toLowerCase();
  if (month.workingDays === 0) return [];
  return month.owners.flatMap(({ owner }) => {
    const theirs = month.actions.filter((one) => key(one.owner) === key(owner) && one.state === 'notStarted');
    const isSaid = (['tooFewDays', 'tooTight', 'needComesLater', 'outsideMonth', 'heldInThePast'] as const).some(
      (kind) => month.actions.some(({ action, owner: other }) => key(other) === key(owner) && named(kind, { action })),
    );
    if (isSaid || named('ownerOver', { month: month.month, owner })) return [];
    const given = Object.entries(input.plan.owners).find(([name]) => key(name) === key(owner))?.[1].daysPerWeek;
    const people = Math.max(1, edition.model.effortMultipliers.byStaff[input.profile.staff ?? '51-250']);
    const rate = given === undefined ? people : given / input.plan.workingWeek.length;
    for (const { startsOn } of theirs) {
      for (const { endsOn } of theirs) {
        const within = theirs.filter((one) => one.startsOn >= startsOn && one.endsOn <= endsOn);
        const work = within.reduce((sum, { effort }) => sum + effort, 0);
        const length = Math.max(0, daysBetween(startsOn, endsOn) + 1);
        const days = Array.from({ length }, (_, day) => addDays(startsOn, day)).filter(isWorked).length;
        if (work > days * rate + 1e-6) return [`${owner}: ${work} days of work from ${startsOn} to ${endsOn}`];
      }
    }
    return [];
  });
}

/** What the user holds, began or finished stands where they said. */
function holdFaults({ pin, progress, known, anew, named }: Reading, one: PlannedAction): string[] {
  const { action, month, startsOn, endsOn, state, pinned, mode } = one;
  const faults: string[] = [];
  const held = pin(action);
  const begun = progress(action);
  if (one.own !== known.get(action)!.own) faults.push(`${action}: own is wrong`);
  if (pinned !== (held !== undefined)) faults.push(`${action}: pinned is wrong`);
  if (state !== (begun?.state ?? 'notStarted')) faults.push(`${action}: state is wrong`);
  if (begun) {
    if (month !== begun.month) faults.push(`begun ${action} left its month`);
    if (mode !== 'do') faults.push(`begun ${action} is only confirmed`);
    const first = begun.state === 'done' && begun.doneOn < begun.startedOn ? begun.doneOn : begun.startedOn;
    if (startsOn !== first) faults.push(`${action} began on ${first}, not ${startsOn}`);
    if (begun.state === 'done' && endsOn !== begun.doneOn) faults.push(`${action} was done on ${begun.doneOn}`);
    return faults;
  }
  if (!held) return faults;
  if (month !== held.month) faults.push(`pinned ${action} left its month`);
  if (held.startsOn === undefined) {
    if (anew !== null && startsOn < anew && !named('heldInThePast', { action }))
      faults.push(`${action}: held in the past`);
    return faults;
  }
  if (startsOn !== held.startsOn) faults.push(`pinned ${action} starts ${startsOn}, not ${held.startsOn}`);
  const turned = held.endsOn !== undefined && held.endsOn < held.startsOn;
  if (turned !== named('endsBeforeStart', { action })) faults.push(`${action}: end before start, or not`);
  if (held.endsOn !== undefined && !turned && endsOn !== held.endsOn)
    faults.push(`pinned ${action} ends ${endsOn}, not ${held.endsOn}`);
  return faults;
}

function actionFaults(reading: Reading, one: PlannedAction): string[] {
  const { known, byId, today, levelAfter, named, refused, isFixed, plan } = reading;
  const { id, practice, from, month, needs, backbone, own } = known.get(one.action)!;
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${id} ${fault}`);
  const isBegun = one.state !== 'notStarted';
  if (one.month < month && !one.pinned && !isBegun) say('stands before its month');
  if (!(one.effort >= 0.25) || !Number.isInteger(one.effort * 4)) say(`takes ${one.effort}`);
  if (one.owner.trim() === '') say('has no owner');
  if (one.reasons.length === 0) say('has no reason');
  if (one.mode === 'do' && !isFixed(one) && today(practice) === null) say('lifts what nobody knows');
  if (isBegun) return faults;
  if (
    one.mode === 'do' &&
    !backbone &&
    today(practice) !== null &&
    (levelAfter(practice, one.month) ?? 0) < from !== named('levelTooLow', { action: id })
  )
    say('skips a level and nobody says so, or does not and somebody does');
  const inCircle = (need: string) =>
    plan.problems.some(({ kind, ...rest }) => {
      const actions = (rest as { actions?: string[] }).actions;
      return kind === 'cycle' && actions!.includes(id) && actions!.includes(need);
    });
  for (const need of one.mode === 'do' ? needs : []) {
    const wanted = known.get(need);
    if (!wanted) {
      if (!named('needUnknown', { action: id, need })) say(`needs ${need}, which is not there, and nobody says so`);
      continue;
    }
    if (own && inCircle(need)) continue;
    const { practice: of, to, talk } = wanted;
    const there = byId.get(need);
    const met =
      (!talk && (today(of) ?? 0) >= to) ||
      (!talk && one.month > 1 && (levelAfter(of, one.month - 1) ?? 0) >= to) ||
      (there && (there.month <= one.month || there.state === 'done'));
    const said = named(there ? 'needComesLater' : 'needIsOut', { action: id, need });
    const isWaived = backbone && refused(need);
    if (!met && !isWaived && !said) say(`stands without ${need}`);
    if (met && said && !(there && there.endsOn > one.startsOn)) say(`is said to stand without ${need}`);
    if (!met && !isFixed(one)) say(`was chosen without ${need}`);
    if (there && there.month <= one.month && !one.after.includes(need)) say(`does not name ${need}`);
  }
  for (const earlier of one.after) {
    const first = byId.get(earlier);
    if (!first) say(`comes after ${earlier}, which is not planned`);
    else if (
      first.endsOn > one.startsOn &&
      first.state !== 'done' &&
      !named('tooTight', { action: id }) &&
      !named('needComesLater', { action: id, need: earlier })
    )
      say(`starts ${one.startsOn} before ${earlier} ends ${first.endsOn}`);
  }
  return faults;
}

/** The talks that are in the plan or refused, as the checker knows them. */
function talksIn({ talks = [] }: RoadmapInput, plan: Roadmap): Known[] {
  const there = new Set([...plan.months.flatMap(({ actions }) => actions), ...plan.refused].map((one) => one.action));
  const blank = { from: 1, to: 1, month: 1, needs: [], backbone: false, looksBack: false, quickWin: false } as const;
  return talks
    .map(({ practice }): Known => ({ ...blank, id: `talk-${practice}`, practice, own: false, talk: true }))
    .filter(({ id }) => there.has(id));
}

/** What is split is talked over before it is lifted, and what nothing lifts is not talked over. */
function talkFaults({ input, known, planned, byId, refused, pin, progress }: Reading): string[] {
  return (input.talks ?? []).flatMap(({ practice }) => {
    const id = `talk-${practice}`;
    const there = byId.get(id);
    const lifting = planned.filter(
      (one) => one.mode === 'do' && one.state === 'notStarted' && known.get(one.action)!.practice === practice,
    );
    const lifted = lifting.filter((one) => one.action !== id);
    if (refused(id)) return there ? [`${id} is refused and planned`] : [];
    if (lifted.length > 0 && !there) return [`${lifted[0]!.action} is not talked over first`];
    const isKept = pin(id) || progress(id) || input.plan.choices[id]?.decision;
    if (there && lifted.length === 0 && !isKept) return [`${id} is talked over for nothing`];
    return there && there.mode !== 'do' ? [`${id} is only confirmed`] : [];
  });
}

/** A problem is about something that is there. */
function problemFaults({ plan, byId, input, refused, known }: Reading): string[] {
  const faults: string[] = [];
  for (const problem of plan.problems) {
    const text = JSON.stringify(problem);
    if ('action' in problem) {
      const one = byId.get(problem.action);
      if (!one) faults.push(`${text}: not planned`);
      else if (one.state !== 'notStarted') faults.push(`${text}: begun already`);
    }
    if (problem.kind === 'needIsOut' && byId.has(problem.need)) faults.push(`${text}: it is in`);
    if (problem.kind === 'needComesLater' && !byId.has(problem.need)) faults.push(`${text}: it is out`);
    if (problem.kind === 'cycle' && !problem.actions.every((id) => input.plan.own[id])) faults.push(`${text}: not own`);
    if (problem.kind === 'needUnknown' && known.has(problem.need)) faults.push(`${text}: it is known`);
    if ('action' in problem && refused(problem.action)) faults.push(`${text}: refused`);
  }
  if (new Set(plan.problems.map((problem) => JSON.stringify(problem))).size !== plan.problems.length)
    faults.push('a problem twice');
  return faults;
}
