import { useState } from 'preact/hooks';
import { statementsWords as words } from '../../content/messages/en/statements';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { putBackWording, takeDraft } from '../../stores/statements';
import { DraftList } from './DraftList';
import { missionGroups, successGroups, type FieldGroup } from './fields';
import { PartField } from './PartField';
import { draftsOf, fillPart, isHandmade, type PartId, type Statement } from './edits';
import type { Checked } from './use-findings';
import { Wording } from './Wording';

interface Props {
  kind: StatementKind;
  statement: Statement;
  checked: Checked;
  suggestions: Partial<Record<PartId, { from: string; text: string }>>;
  notes: Partial<Record<PartId, string>>;
}

/** One statement from its parts to its wording. */
export function Studio({ kind, statement, checked, suggestions, notes }: Props) {
  /** The wording somebody wrote and a draft took the place of. */
  const [replaced, setReplaced] = useState<Statement | null>(null);
  const groups: readonly FieldGroup<PartId>[] = kind === 'mission' ? missionGroups : successGroups;
  const drafts = draftsOf(kind, statement.parts);
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
    <section class="studio" id={kind} aria-labelledby={`${kind}-heading`}>
      <header>
        <h2 id={`${kind}-heading`}>{words[kind].heading}</h2>
        <p class="soft">{words[kind].lead}</p>
      </header>
      <div class="build">
        <form class="parts" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          {groups.map(({ legend, fields }) => (
            <fieldset key={legend}>
              <legend>{legend}</legend>
              {fields.map(({ id, kind: as, half, list }) => (
                <PartField
                  key={id}
                  kind={kind}
                  id={id}
                  as={as}
                  half={half ?? false}
                  list={list}
                  value={statement.parts[id] ?? ''}
                  suggestion={suggestions[id]}
                  note={notes[id]}
                  onText={(text) => fillPart(kind, statement, id, text)}
                />
              ))}
            </fieldset>
          ))}
        </form>
        <DraftList
          kind={kind}
          drafts={drafts}
          taken={statement.draft}
          wording={statement.wording}
          onTake={take}
          onEdit={edit}
          onUndo={replaced ? putBack : null}
        />
      </div>
      <Wording kind={kind} wording={statement.wording} checked={checked} />
    </section>
  );
}
