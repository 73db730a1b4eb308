import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { missionPartWords, successPartWords } from '../../content/messages/en/statement-parts';
import { statementsWords } from '../../content/messages/en/statements';
import type { StatementKind } from '../../domain/statements/finding';
import { countParts, partsOf, type Statement } from './edits';
import { PartList } from './PartList';

const words = statementsWords.parts;

/**
 * The parts to fill in. Who comes back to a wording made of them reads them first, one a line; they open by a press, and
 * where something leads to one of them.
 */
export function PartsStep(props: ComponentProps<typeof PartList>) {
  const { kind, statement } = props;
  const [isFolded] = useState(() => isDone(kind, statement));
  if (!isFolded) return <PartList {...props} />;
  const labels = (kind === 'mission' ? missionPartWords : successPartWords) as Record<string, { label: string }>;
  return (
    <div class="parts-fold">
      <dl class="parts-read">
        {partsOf(kind).map((part) => {
          const text = statement.parts[part]?.trim() ?? '';
          return (
            <div key={part}>
              <dt>{labels[part]?.label}</dt>
              {text === '' ? <dd class="soft">{words.open}</dd> : <dd class="written">{text}</dd>}
            </div>
          );
        })}
      </dl>
      <details class="fold">
        <summary>{words.change}</summary>
        <PartList {...props} />
      </details>
    </div>
  );
}

/** There is a wording, and most of what it can be made of. */
function isDone(kind: StatementKind, statement: Statement): boolean {
  const [filled, of] = countParts(kind, statement.parts);
  return statement.wording.trim() !== '' && filled > of / 2;
}
