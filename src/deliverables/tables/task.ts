/** What every program for tasks is told of an action, in the words of the report. */
import type { ActionRow, Report } from '../../domain/report/report';

/** The list, section or bucket it stands in: the month of the plan. */
export const monthOf = ({ month }: ActionRow, { plan }: Report): string => plan.months[month - 1]!.heading;

/** The area it lifts; empty for one that lifts none. */
export const areaOf = ({ area }: ActionRow, { practices }: Report): string =>
  practices.find((group) => group.area === area)?.name ?? '';

/** By what it may be found and coloured: its owner, the area it lifts, and whether it is quick. */
export const tagsOf = (row: ActionRow, report: Report): string[] => [
  row.owner,
  areaOf(row, report),
  row.quickWin ? report.labels.quickWin : '',
];

/** @param joint a sign that parts the texts, so none may stand inside one; white space after it is for the eye */
export function listed(texts: readonly string[], joint: string): string {
  const parting = new RegExp(`\\s*[${joint.trim()}\\r\\n]\\s*`, 'g');
  return texts
    .map((text) => text.replace(parting, ' ').trim())
    .filter(Boolean)
    .join(joint);
}

export const comesAfter = ({ after }: ActionRow): string =>
  after.map(({ code, title }) => [code, title].filter(Boolean).join(' ')).join('; ');

/** The title for a field that holds no more than this many characters and no line break; the description has the rest. */
export function shortTitle({ title }: Pick<ActionRow, 'title'>, most: number): string {
  const line = title.replace(/[\r\n]+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}

/**
 * @param most how long the title may be that stands beside the description; a longer one is said here in full
 * @returns everything there is no field for, a line each
 */
export function description(row: ActionRow, { labels }: Report, most = Infinity): string {
  const line = (label: string, text: string) => (text ? `${label}: ${text}` : '');
  return [
    shortTitle(row, most) === row.title ? '' : line(labels.action, row.title),
    line(labels.doneWhen, row.doneWhen),
    line(labels.why, row.why),
    line(labels.practice, row.practice),
    line(labels.owner, row.owner),
    line(labels.effort, row.effortText),
    line(labels.needs, comesAfter(row)),
    line(labels.state, row.stateText),
    line(labels.note, row.stateNote),
    line(labels.held, row.held),
    line(labels.problems, row.problems.join(' ')),
    line(labels.code, row.code),
  ]
    .filter(Boolean)
    .join('\n');
}
