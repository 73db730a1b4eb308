import { useState } from 'preact/hooks';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { $statements, putBackWording, takeDraft } from '../../stores/statements';
import { useStore } from '../use-store';
import { DraftList } from './DraftList';
import { draftsOf, isHandmade } from './drafting';
import type { Statement } from './edits';

/** The drafts of one statement; a wording written by hand that a draft takes the place of can be brought back. */
export function DraftStep({ kind }: { kind: StatementKind }) {
  const statement: Statement = useStore($statements)[kind];
  const [replaced, setReplaced] = useState<Statement | null>(null);
  const take = (draft: Draft) => {
    if (isHandmade(kind, statement)) setReplaced(statement);
    takeDraft(kind, draft);
  };
  const edit = () => document.getElementById(`${kind}-wording`)?.focus();
  const putBack = () => {
    if (replaced === null) return;
    setReplaced(isHandmade(kind, statement) ? statement : null);
    putBackWording(kind, replaced);
    edit();
  };
  return (
    <DraftList
      kind={kind}
      drafts={draftsOf(kind, statement.parts)}
      taken={statement.draft}
      wording={statement.wording}
      onTake={take}
      onEdit={edit}
      onUndo={replaced ? putBack : null}
    />
  );
}
