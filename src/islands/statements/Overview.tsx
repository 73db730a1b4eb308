import { statementsWords as words } from '../../content/messages/en/statements';
import type { Statements } from '../../domain/engagement/engagement';
import type { StatementKind } from '../../domain/statements/finding';
import { missionGroups, successGroups } from './fields';
import type { Parts } from './edits';
import type { Checked } from './use-findings';

const partsOf = { mission: missionGroups, success: successGroups };

/** Where each statement stands: nothing typed, half built, to be mended, done. */
export function Overview({ statements, checked }: { statements: Statements; checked: Record<StatementKind, Checked> }) {
  return (
    <nav aria-label={words.page.onThisPage} class="overview">
      <ul class="plain-list">
        {(['mission', 'success'] as const).map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{words[kind].heading}</a>
            <span class="soft">{stateOf(kind, statements, checked[kind])}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function stateOf(kind: StatementKind, statements: Statements, checked: Checked): string {
  const { parts, wording }: { parts: Parts; wording: string } = statements[kind];
  if (checked.kind === 'checked') {
    const must = checked.findings.filter(({ severity }) => severity === 'must').length;
    return must === 0 ? words.findings.done : words.findings.count(must, checked.findings.length - must);
  }
  if (wording.trim() !== '') return words.findings[checked.kind];
  const ids = partsOf[kind].flatMap(({ fields }) => fields.map(({ id }) => id));
  return words.parts.count(ids.filter((id) => (parts[id] ?? '').trim() !== '').length, ids.length);
}
