import { statementsWords } from '../../content/messages/en/statements';
import type { Statements } from '../../domain/engagement/engagement';
import type { StatementKind } from '../../domain/statements/finding';
import { countParts } from './edits';
import type { Checked } from './use-findings';
import { viewIds, type ViewId } from './views';

const words = statementsWords.doors;

interface Props {
  statements: Statements;
  checked: Record<StatementKind, Checked>;
  view: ViewId;
}

/** The three views as three doors on one scale, each with where it stands; the needle is at the open one. */
export function Overview({ statements, checked, view }: Props) {
  return (
    <nav aria-label={words.heading} class="doors">
      <ul class="plain-list">
        {viewIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === view ? 'true' : undefined}>
              <span class="door-name">{words.names[id]}</span>
              <span class="door-state">
                {id === 'foundation' ? foundationState(statements) : stateOf(id, statements, checked[id])}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function foundationState({ foundation, staff }: Statements): string {
  const given = Object.values(foundation).filter((text) => text?.trim()).length;
  return words.foundation(given, Object.keys(staff).length);
}

function stateOf(kind: StatementKind, statements: Statements, checked: Checked): string {
  const { wording, standing, versions } = statements[kind];
  const version = standing === null ? undefined : versions[standing];
  const isApproved = version?.approval !== undefined;
  if (wording.trim() === '')
    return isApproved ? words.changed(0) : words.parts(...countParts(kind, statements[kind].parts));
  if (checked.kind !== 'checked') return checked.kind === 'nothing' ? '' : words[checked.kind];
  const must = checked.findings.filter(({ severity }) => severity === 'must').length;
  if (isApproved) return version.wording === wording ? words.approved(must) : words.changed(must);
  const isPartly = checked.findings.some(({ rule }) => rule === 'other-language');
  return isPartly && must === 0 ? words.partly : words.mend(must);
}
