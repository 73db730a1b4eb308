import { statementsWords as words } from '../../content/messages/en/statements';
import type { Statements } from '../../domain/engagement/engagement';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { missionGroups, successGroups } from './fields';
import type { Parts } from './studio';

const partsOf = { mission: missionGroups, success: successGroups };

/** Where each statement stands: nothing typed, half built, to be mended, done. */
export function Overview({
  statements,
  findings,
}: {
  statements: Statements;
  findings: Record<StatementKind, Finding[]>;
}) {
  return (
    <nav aria-label={words.page.onThisPage} class="overview">
      <ul class="plain-list">
        {(['mission', 'success'] as const).map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{words[kind].heading}</a>
            <span class="soft">{stateOf(kind, statements, findings[kind])}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function stateOf(kind: StatementKind, statements: Statements, findings: readonly Finding[]): string {
  const { parts, wording }: { parts: Parts; wording: string } = statements[kind];
  if (wording.trim() !== '') {
    const must = findings.filter(({ severity }) => severity === 'must').length;
    return must === 0 ? words.findings.done : words.findings.count(must, findings.length - must);
  }
  const ids = partsOf[kind].flatMap(({ fields }) => fields.map(({ id }) => id));
  return words.parts.count(ids.filter((id) => (parts[id] ?? '').trim() !== '').length, ids.length);
}
