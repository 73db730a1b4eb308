import type { StatementKind } from '../../../domain/statements/finding';

/** What the statement was before, who approved it, what departments said, and which wording stands in the report. */
export function Versions({ kind }: { kind: StatementKind }) {
  return <section data-kind={kind} />;
}
