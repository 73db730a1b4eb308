/** The ninety days as a reader meets them: by month, with every reason in words. */
import type { PlannedAction, Reason, RoadmapMonth, WaitReason } from '../roadmap/roadmap';
import { formatDate, formatShortRange } from './format';
import type { ReportInput } from './input';
import type { ActionRow, MonthPlan, Report, Waiting } from './report';
import { areaName, levelName } from './standing';

/** Actions the summary draws in each month; our judgement of what one picture carries. */
const highlightsPerMonth = 4;

const actionTitle = (input: ReportInput, action: string) => input.words.actions[action]?.title ?? action;
const practiceName = (input: ReportInput, practice: string) => input.words.practices[practice]?.name ?? practice;
const actionCode = (input: ReportInput, action: string) =>
  input.edition.actions.find(({ id }) => id === action)?.code ?? '';
export const ownerName = (input: ReportInput, owner: string) => input.words.model.roles[owner] ?? owner;

export function reasonText(input: ReportInput, reason: Reason): string {
  const { reasons: say } = input.messages;
  switch (reason.kind) {
    case 'lifts':
      return say.lifts(
        practiceName(input, reason.practice),
        levelName(input, reason.from),
        levelName(input, reason.to),
      );
    case 'earnsNextLevel':
      return say.earnsNextLevel(areaName(input, reason.area), levelName(input, reason.to));
    case 'weakestArea':
      return say.weakestArea(areaName(input, reason.area));
    case 'target':
      return say.target(areaName(input, reason.area), levelName(input, reason.level));
    case 'neededBy':
      return say.neededBy(actionTitle(input, reason.action));
    case 'confirm':
      return say.confirm(practiceName(input, reason.practice), levelName(input, reason.level));
    default:
      return say[reason.kind];
  }
}

export function waitText(input: ReportInput, why: WaitReason): string {
  const { waits: say } = input.messages;
  switch (why.kind) {
    case 'capacity':
      return say.capacity(String(why.month));
    case 'ownerDays':
      return say.ownerDays(ownerName(input, why.owner), String(why.month));
    case 'noTime':
      return say.noTime(String(why.month));
    case 'needs':
      return say.needs(actionTitle(input, why.action));
    case 'levelTooLow':
      return say.levelTooLow(practiceName(input, why.practice), levelName(input, why.at), levelName(input, why.needs));
    case 'unknown':
      return say.unknown(practiceName(input, why.practice));
    case 'refused':
      return say.refused(why.reason.trim());
  }
}

/** One reason of each kind is enough on paper: what it does, who wanted it, which area needs it, why else it is there. */
const reasonKinds: readonly (readonly Reason['kind'][])[] = [
  ['confirm', 'lifts'],
  ['accepted', 'own', 'begun', 'pinned'],
  ['earnsNextLevel', 'target', 'weakestArea'],
  ['backbone', 'neededBy', 'profile'],
  ['quickWin'],
];

function tellingReasons(reasons: readonly Reason[]): Reason[] {
  return reasonKinds.flatMap(
    (kinds) => kinds.map((kind) => reasons.find((reason) => reason.kind === kind)).find((reason) => reason) ?? [],
  );
}

function actionRow(input: ReportInput, planned: PlannedAction): ActionRow {
  const { messages } = input;
  const confirm = planned.mode === 'confirm';
  return {
    id: planned.action,
    code: actionCode(input, planned.action),
    title: actionTitle(input, planned.action),
    startsOn: planned.startsOn,
    endsOn: planned.endsOn,
    dates: formatShortRange(planned.startsOn, planned.endsOn, messages.language, messages.rangeJoint),
    owner: ownerName(input, planned.owner),
    effort: planned.effort,
    effortText: messages.plan.effort(planned.effort),
    doneWhen: confirm ? messages.plan.confirm : (input.words.actions[planned.action]?.doneWhen ?? ''),
    why: tellingReasons(planned.reasons)
      .map((reason) => reasonText(input, reason))
      .join(' '),
    confirm,
  };
}

const byStart = (a: { startsOn: string; endsOn: string }, b: { startsOn: string; endsOn: string }) =>
  a.startsOn.localeCompare(b.startsOn) || a.endsOn.localeCompare(b.endsOn);

function monthPlan(input: ReportInput, month: RoadmapMonth): MonthPlan {
  const { plan: say, range, language } = input.messages;
  return {
    month: month.month,
    heading: input.words.model.months[month.month],
    dates: range(formatDate(month.startsOn, language), formatDate(month.endsOn, language)),
    shortDates: formatShortRange(month.startsOn, month.endsOn, language, input.messages.rangeJoint),
    startsOn: month.startsOn,
    endsOn: month.endsOn,
    load: [say.load(month.planned, month.capacity, month.workingDays), month.over ? say.over : '']
      .filter(Boolean)
      .join(' '),
    actions: month.actions.toSorted(byStart).map((planned) => actionRow(input, planned)),
  };
}

/** The actions that earn a level first, then the largest; what is in place already stays out of the picture. */
function highlights(input: ReportInput): ActionRow[] {
  const earns = (planned: PlannedAction) => planned.reasons.some(({ kind }) => kind === 'earnsNextLevel');
  return input.roadmap.months.flatMap((month) =>
    month.actions
      .filter(({ mode }) => mode === 'do')
      .toSorted((a, b) => Number(earns(b)) - Number(earns(a)) || b.effort - a.effort)
      .slice(0, highlightsPerMonth)
      .toSorted(byStart)
      .map((planned) => actionRow(input, planned)),
  );
}

function waitingRow(input: ReportInput, action: string, effort: number | null, why: WaitReason): Waiting {
  return {
    id: action,
    code: actionCode(input, action),
    title: actionTitle(input, action),
    effortText: effort === null ? '' : input.messages.plan.effort(effort),
    why: waitText(input, why),
  };
}

export function reportPlan(input: ReportInput): Report['plan'] {
  const { roadmap, messages } = input;
  const planned = roadmap.months.flatMap(({ actions }) => actions);
  const effort = planned.reduce((sum, { effort: days }) => sum + days, 0);
  const owners = new Set(planned.map(({ owner }) => owner)).size;
  const [first, second, third] = roadmap.months;
  const drawn = highlights(input);
  const date = (plain: string) => formatDate(plain, messages.language);
  return {
    finding: planned.length ? messages.plan.finding(planned.length, effort, owners) : messages.plan.empty,
    dates: messages.range(date(roadmap.startOn), date(roadmap.endOn)),
    startsOn: roadmap.startOn,
    endsOn: roadmap.endOn,
    months: [monthPlan(input, first), monthPlan(input, second), monthPlan(input, third)],
    highlights: drawn,
    highlightsNote: drawn.length < planned.length ? messages.plan.highlights(drawn.length, planned.length) : '',
    waiting: roadmap.waiting.map(({ action, effort: days, why }) => waitingRow(input, action, days, why)),
    refused: roadmap.refused.map(({ action, reason }) => waitingRow(input, action, null, { kind: 'refused', reason })),
  };
}
