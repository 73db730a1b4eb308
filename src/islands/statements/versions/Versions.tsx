import type { StatementKind } from '../../../domain/statements/finding';
import type { Checked } from '../use-findings';

/** What the statement was before, who approved it, what departments said, and which wording stands in the report. */
export function Versions({ kind }: { kind: StatementKind; checked: Checked }) {
  return <section data-kind={kind} />;
}
