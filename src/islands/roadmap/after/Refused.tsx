import { roadmapAfterWords as afterWords } from '../../../content/messages/en/roadmap-after';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { choose } from '../../../stores/plan-edits';
import { titleOf, useNames } from '../names';

const words = afterWords.refused;

/** What the user keeps out, with the reason, and the way back in. */
export function Refused({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  if (roadmap.refused.length === 0) return null;
  return (
    <section class="refused" aria-labelledby="refused-heading">
      <h2 id="refused-heading">{words.heading}</h2>
      <p class="soft">{words.lead}</p>
      <ul class="plain-list after-list">
        {roadmap.refused.map(({ action, reason }) => (
          <li key={action}>
            <h3 class="action-title">{titleOf(names, action)}</h3>
            <p class={`small written${reason ? '' : ' soft'}`}>{reason || words.noReason}</p>
            <button
              type="button"
              class="plain"
              aria-label={`${words.takeBack}: ${titleOf(names, action)}`}
              onClick={() => choose(action, { decision: undefined, reason: undefined })}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
