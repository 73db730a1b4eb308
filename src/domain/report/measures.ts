/** What is to be measured: by the success statement, and to see whether an action works. */
import type { ReportInput } from './input';
import { plannedActions } from './planned-actions';
import type { MeasureRow, Report } from './report';

/** @returns the success statement's measures first, then those of the actions in the order of the plan */
export function reportMeasures(input: ReportInput, plan: Report['plan']): MeasureRow[] {
  const say = input.messages.measures;
  const { parts } = input.round.statements.success;
  const said = (text: string | undefined) => text?.trim() ?? '';
  const none = { code: '', baseline: '', baselineOn: '', target: '', by: '', owner: '' };
  const ofStatement: MeasureRow[] = [
    {
      of: say.success,
      code: '',
      measure: said(parts.metric),
      baseline: said(parts.baseline),
      baselineOn: said(parts.baselineOn),
      target: said(parts.target),
      by: said(parts.by),
      owner: said(parts.leader),
    },
    // The sign of day 90.
    { ...none, of: say.sign, measure: said(parts.sign), by: plan.endsOn, owner: said(parts.leader) },
    { ...none, of: say.guardrail, measure: said(parts.guardrail), owner: said(parts.leader) },
  ];
  const ofActions = plannedActions(plan).map((row): MeasureRow => {
    const measure = said(input.words.actions[row.id]?.measure);
    return { ...none, of: row.title, code: row.code, measure, by: row.endsOn, owner: row.owner };
  });
  return [...ofStatement, ...ofActions].filter(({ measure }) => measure !== '');
}
