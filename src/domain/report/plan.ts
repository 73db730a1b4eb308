/** The ninety days as a reader meets them: by month, with every reason in words. */
import type { ReportPartId } from '../engagement/engagement';
import type { PlannedAction, RoadmapMonth, WaitReason } from '../roadmap/roadmap';
import { formatDate, formatShortRange } from './format';
import { actionRow, rowContext, type RowContext } from './action-row';
import type { ReportInput } from './input';
import { isolated } from './isolated';
import type { ActionRow, MonthPlan, Report, Waiting } from './report';
import { actionCode, actionTitle, ownerName, practiceName } from './names';
import { partsOf } from './parts';
import { problemText } from './problems';
import { runningText } from './running';
import { levelName } from './standing';

/** Actions the summary draws in each month; our judgement of what one picture carries. */
const highlightsPerMonth = 4;

export function waitText(input: ReportInput, why: WaitReason): string {
  const { waits: say } = input.messages;
  switch (why.kind) {
    case 'capacity':
      return say.capacity(String(why.month));
    case 'ownerDays':
      return say.ownerDays(isolated(ownerName(input, why.owner)), String(why.month));
    case 'noTime':
      return say.noTime(String(why.month));
    case 'needs':
      return say.needs(isolated(actionTitle(input, why.action)));
    case 'levelTooLow':
      return say.levelTooLow(practiceName(input, why.practice), levelName(input, why.at), levelName(input, why.needs));
    case 'unknown':
      return say.unknown(practiceName(input, why.practice));
    case 'refused':
      return say.refused(why.reason.trim());
  }
}

const byStart = (a: { startsOn: string; endsOn: string }, b: { startsOn: string; endsOn: string }) =>
  a.startsOn.localeCompare(b.startsOn) || a.endsOn.localeCompare(b.endsOn);

function monthPlan(context: RowContext, month: RoadmapMonth): MonthPlan {
  const { input } = context;
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
    actions: month.actions.toSorted(byStart).map((planned) => actionRow(context, planned)),
  };
}

/** The actions that earn a level first, then the largest; what is in place already stays out of the picture. */
function highlights(context: RowContext): ActionRow[] {
  const earns = (planned: PlannedAction) => planned.reasons.some(({ kind }) => kind === 'earnsNextLevel');
  return context.input.roadmap.months.flatMap((month) =>
    month.actions
      .filter(({ mode }) => mode === 'do')
      .toSorted((a, b) => Number(earns(b)) - Number(earns(a)) || b.effort - a.effort)
      .slice(0, highlightsPerMonth)
      .toSorted(byStart)
      .map((planned) => actionRow(context, planned)),
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

/** Where all of the actions stand, of the parts that go in. */
function wholePlan(parts: readonly ReportPartId[]): 'byMonth' | 'calendar' | null {
  if (parts.includes('plan')) return 'byMonth';
  return parts.includes('timeline') ? 'calendar' : null;
}

export function reportPlan(input: ReportInput): Report['plan'] {
  const { roadmap, messages } = input;
  const planned = roadmap.months.flatMap(({ actions }) => actions);
  const effort = planned.reduce((sum, { effort: days }) => sum + days, 0);
  const owners = new Set(planned.map(({ owner }) => owner)).size;
  const [first, second, third] = roadmap.months;
  const context = rowContext(input);
  const drawn = highlights(context);
  const date = (plain: string) => formatDate(plain, messages.language);
  return {
    finding: planned.length ? messages.plan.finding(planned.length, effort, owners) : messages.plan.empty,
    dates: messages.range(date(roadmap.startOn), date(roadmap.endOn)),
    startsOn: roadmap.startOn,
    endsOn: roadmap.endOn,
    months: [monthPlan(context, first), monthPlan(context, second), monthPlan(context, third)],
    highlights: drawn,
    highlightsNote:
      drawn.length < planned.length
        ? messages.plan.highlights(drawn.length, planned.length, wholePlan(partsOf(input.engagement)))
        : '',
    waiting: roadmap.waiting.map(({ action, effort: days, why }) => waitingRow(input, action, days, why)),
    refused: roadmap.refused.map(({ action, reason }) => waitingRow(input, action, null, { kind: 'refused', reason })),
    problems: roadmap.problems.map((problem) => problemText(input, problem)),
    problemsNote: roadmap.problems.length ? messages.plan.problems(roadmap.problems.length) : '',
    running: runningText(input),
  };
}
