import { useEffect, useRef, useState } from 'preact/hooks';
import { sharedLinkWords } from '../../content/messages/en/shared-link';
import { pathTo } from '../../lib/base-path';
import type { TakeBack } from '../../stores/shared-answers';

const words = sharedLinkWords.done;

/** What was done with the answers of a link. */
export type Done = { kind: 'kept' | 'replaced'; takeBack: TakeBack } | { kind: 'refused' };

/** Says what was done over the result that shows it, and takes it back. */
export function Outcome({ done, onDismiss }: { done: Done; onDismiss: () => void }) {
  const says = useRef<HTMLParagraphElement>(null);
  const [undone, setUndone] = useState<'undone' | 'notUndone' | 'busy' | null>(null);
  useEffect(() => says.current?.focus(), []);
  const undo = async () => {
    if (done.kind === 'refused') return;
    setUndone('busy');
    setUndone((await done.takeBack()) ? 'undone' : 'notUndone');
    says.current?.focus();
  };
  const isOver = undone === 'undone' || undone === 'notUndone';
  return (
    <div class="shared-done">
      <p ref={says} class="notice" tabIndex={-1}>
        {isOver ? words[undone] : words[done.kind]}
      </p>
      <div class="buttons">
        {done.kind !== 'refused' && !isOver && (
          <button type="button" class="button quiet" disabled={undone === 'busy'} onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
        {done.kind === 'kept' && !isOver && <a href={pathTo('/report/')}>{words.files}</a>}
        <button type="button" class="plain" onClick={onDismiss}>
          {words.dismiss}
        </button>
      </div>
    </div>
  );
}
