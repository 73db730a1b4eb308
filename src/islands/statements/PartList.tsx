import { missionGroups, successGroups, type FieldGroup } from './fields';
import { fillPart, type PartId, type Statement } from './edits';
import { PartField } from './PartField';
import { usePartHelp } from './use-part-help';
import type { StatementKind } from '../../domain/statements/finding';

interface Props {
  kind: StatementKind;
  statement: Statement;
  suggestions: Partial<Record<PartId, { from: string; text: string }>>;
  notes: Partial<Record<PartId, string>>;
}

/** The parts a statement is built from, in groups. */
export function PartList({ kind, statement, suggestions, notes }: Props) {
  const help = usePartHelp();
  const groups: readonly FieldGroup<PartId>[] = kind === 'mission' ? missionGroups : successGroups;
  return (
    <form class="parts" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <div class="example-room">{help && <help.ExampleChoice kind={kind} />}</div>
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
  );
}
