import { useState } from 'preact/hooks';
import { statementsWords as words } from '../../content/messages/en/statements';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { $statements, putBackWording, takeDraft } from '../../stores/statements';
import { keepWording } from '../../stores/statement-versions';
import { useStore } from '../use-store';
import { DraftList } from './DraftList';
import { draftsOf, isHandmade } from './drafting';
import type { Statement } from './edits';

/** The drafts of one statement; a wording written by hand that a draft takes the place of can be brought back. */
export function DraftStep({ kind }: { kind: StatementKind }) {
  const statement: Statement = useStore($statements)[kind];
  const [replaced, setReplaced] = useState<Statement | null>(null);
  /** A wording written by hand is kept as a version, so that it outlasts this page. */
  const kept = (): Statement | null => {
    if (!isHandmade(kind, statement)) return null;
    keepWording(kind, words.drafts.keptNote);
    return statement;
  };
  const take = (draft: Draft) => {
    setReplaced(kept() ?? replaced);
    takeDraft(kind, draft);
  };
  const edit = () => document.getElementById(`${kind}-wording`)?.focus();
  const putBack = () => {
    if (replaced === null) return;
    setReplaced(kept());
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
