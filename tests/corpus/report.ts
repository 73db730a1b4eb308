/** The lines `npm run corpus` prints. */
import { check, type Labelled } from './check';
import { disagreementOf, precision, recall, scoresOf, type Score } from './score';

const share = (value: number) => value.toFixed(3).padStart(9);
const whole = (value: number) => String(value).padStart(9);
const columns = ({ expected, found, right }: Score) =>
  `${whole(expected)}${whole(found)}${whole(right)}${share(precision({ expected, found, right }))}${share(recall({ expected, found, right }))}`;
const head = `${''.padEnd(20)}${['expected', 'found', 'right', 'precision', 'recall'].map((word) => word.padStart(9)).join('')}`;

/**
 * @param title what is judged
 * @param errors whether every disagreement is listed with its text
 * @returns lines of text
 */
export function reportOn(title: string, samples: readonly Labelled[], errors: boolean): string[] {
  const checked = samples.map(check);
  const { must, rest, byRule } = scoresOf(checked);
  const sectors = new Set(samples.map(({ sector }) => sector).filter((sector) => sector !== undefined));
  const missions = samples.filter(({ kind }) => kind === 'mission').length;
  const open = samples.reduce((sum, { either = [] }) => sum + either.length, 0);
  const lines = [
    `${title}: ${samples.length} statements (${missions} missions, ${samples.length - missions} success), ${sectors.size} sectors; ${open} rules left open on a statement`,
    head,
    `${'must fix'.padEnd(20)}${columns(must)}`,
    `${'the rest'.padEnd(20)}${columns(rest)}`,
    ...[true, false].flatMap((wantMust) =>
      [...byRule]
        .filter(([, score]) => score.isMust === wantMust)
        .map(([rule, score]) => `  ${rule.padEnd(18)}${columns(score)}`),
    ),
  ];
  if (!errors) return lines;
  for (const each of checked) {
    const { missed, wrong } = disagreementOf(each);
    if (missed.length + wrong.length === 0) continue;
    lines.push('', `[${each.kind}] ${each.text}`);
    if (missed.length > 0) lines.push(`   missed: ${missed.join(', ')}`);
    if (wrong.length > 0) {
      const said = each.found.filter(({ rule }) => wrong.includes(rule));
      lines.push(
        `   wrong:  ${said.map(({ rule, values }) => (values['phrase'] ? `${rule} “${values['phrase']}”` : rule)).join(', ')}`,
      );
    }
  }
  return lines;
}
