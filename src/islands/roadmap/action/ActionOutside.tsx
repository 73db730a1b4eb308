import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { roadmapAfterWords as afterWords } from '../../../content/messages/en/roadmap-after';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { choose } from '../../../stores/plan-edits';
import { useNames } from '../names';
import { waitSentence } from '../after/wait-sentence';

const words = roadmapAuthorWords.view;

/** An action that does not stand in the ninety days: why, and the way in. */
export function ActionOutside({ roadmap, action }: { roadmap: Roadmap; action: string }) {
  const names = useNames();
  const waiting = roadmap.waiting.find((one) => one.action === action);
  const refused = roadmap.refused.find((one) => one.action === action);
  return (
    <div class="stack">
      <p>{names.actions[action]?.doneWhen}</p>
      {waiting && (
        <>
          <p>
            <b>{words.waits}.</b> {waitSentence(names, roadmap, waiting.why)}
          </p>
          <button
            type="button"
            class="button quiet"
            onClick={() => choose(action, { decision: 'accepted', reason: undefined })}
          >
            {words.takeIn}
          </button>
        </>
      )}
      {refused && (
        <>
          <p>
            <b>{words.refused}.</b> <span class="written">{refused.reason || afterWords.refused.noReason}</span>
          </p>
          <button
            type="button"
            class="button quiet"
            onClick={() => choose(action, { decision: undefined, reason: undefined })}
          >
            {words.takeBack}
          </button>
        </>
      )}
      {!waiting && !refused && <p>{words.nothingLeft}</p>}
    </div>
  );
}
