/** One action of the plan as every deliverable sets it. */
import { workingCalendarOf } from '../calendar/working-days';
import type { PlannedAction } from '../roadmap/roadmap';
import { latenessOn } from '../roadmap/run/lateness';
import { formatDate, formatShortRange } from './format';
import type { ReportInput } from './input';
import { problemsOf } from './problems';
import { tellingReasons, reasonText } from './reasons';
import type { ActionRow } from './report';
import { actionCode, actionTitle, ownerName, practiceName } from './names';

/** What is looked up once for all rows. */
export interface RowContext {
  input: ReportInput;
  isLate: (planned: PlannedAction) => boolean;
  /** By action id. */
  problems: ReadonlyMap<string, string[]>;
}

export function rowContext(input: ReportInput): RowContext {
  return {
    input,
    isLate: latenessOn(workingCalendarOf(input.round.plan), input.today),
    problems: problemsOf(input),
  };
}

export function actionRow({ input, isLate, problems }: RowContext, planned: PlannedAction): ActionRow {
  const { messages, roadmap } = input;
  const confirm = planned.mode === 'confirm';
  const plannable = roadmap.plannables.get(planned.action);
  const practice = plannable?.practice ?? '';
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
    month: planned.month,
    area: input.edition.practices.find(({ id }) => id === practice)?.area ?? null,
    practice: practice && practiceName(input, practice),
    quickWin: plannable?.quickWin ?? false,
    own: planned.own,
    after: planned.after.map((id) => ({ id, code: actionCode(input, id), title: actionTitle(input, id) })),
    ...stateOf(input, planned),
    late: isLate(planned),
    held: heldText(input, planned),
    problems: problems.get(planned.action) ?? [],
  };
}

function stateOf(
  input: ReportInput,
  { action, state }: PlannedAction,
): Pick<ActionRow, 'state' | 'stateText' | 'stateNote'> {
  const { states: say, language } = input.messages;
  const progress = input.round.plan.progress[action];
  const date = (plain: string) => formatDate(plain, language);
  switch (progress?.state) {
    case 'underWay':
      return { state, stateText: say.underWay(date(progress.startedOn)), stateNote: '' };
    case 'done':
      return { state, stateText: say.done(date(progress.doneOn)), stateNote: progress.evidence?.trim() ?? '' };
    case 'blocked':
      return { state, stateText: say.blocked(date(progress.startedOn)), stateNote: progress.reason.trim() };
    case undefined:
      return { state, stateText: '', stateNote: '' };
  }
}

function heldText({ round, messages }: ReportInput, { action, pinned }: PlannedAction): string {
  const pin = round.plan.choices[action]?.pin;
  if (!pinned || !pin) return '';
  if (!pin.startsOn) return messages.held.month(pin.month);
  const dates = formatShortRange(pin.startsOn, pin.endsOn ?? pin.startsOn, messages.language, messages.rangeJoint);
  return messages.held.dates(dates);
}
