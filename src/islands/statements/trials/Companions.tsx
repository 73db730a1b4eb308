import { useState } from 'preact/hooks';
import { trialWords } from '../../../content/messages/en/statement-trials';
import { setPart, $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';
import { PartField } from '../PartField';
import { CollisionGuide, RecoveryGuide } from './Guides';

const words = trialWords.companions;

/** What wins when two good things collide, and what happens when it goes wrong. */
export function Companions() {
  return (
    <section class="companions" aria-labelledby="companions-heading">
      <h4 id="companions-heading">{words.heading}</h4>
      <p class="soft">{words.lead}</p>
      <div class="pair">
        <Companion part="collision" />
        <Companion part="recovery" />
      </div>
    </section>
  );
}

function Companion({ part }: { part: 'collision' | 'recovery' }) {
  const { mission, foundation } = useStore($statements);
  const value = mission.parts[part] ?? '';
  /** The line that one made from the answers took the place of. */
  const [replaced, setReplaced] = useState<string | null>(null);
  const make = (line: string) => {
    setReplaced(value.trim() === '' || value === line ? null : value);
    setPart('mission', part, line);
  };
  const guide = { isMade: value.trim() !== '', onMake: make };
  return (
    <div class="companion">
      <PartField
        kind="mission"
        id={part}
        as="text"
        value={value}
        onText={(text) => {
          setReplaced(null);
          setPart('mission', part, text);
        }}
      />
      {replaced !== null && (
        <button
          type="button"
          class="plain small"
          onClick={() => {
            setPart('mission', part, replaced);
            setReplaced(null);
          }}
        >
          {words.undo}
        </button>
      )}
      <details class="guide">
        <summary>{words[part].guide}</summary>
        {part === 'collision' ? (
          <CollisionGuide {...guide} values={foundation.values ?? ''} />
        ) : (
          <RecoveryGuide {...guide} />
        )}
      </details>
    </div>
  );
}
