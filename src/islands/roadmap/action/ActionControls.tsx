import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { canRetime } from '../../../domain/roadmap/edit/retime';
import type { PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { removeOwn } from '../../../stores/action-edits';
import { $plan } from '../../../stores/roadmap';
import { ActionDates } from './ActionDates';
import { ActionWords } from './ActionWords';
import { ActionWork } from './ActionWork';
import { commandsFor, type Command } from '../board/commands';
import { OwnForm } from './OwnForm';
import { RefuseForm } from './RefuseForm';
import { StateControls } from './StateControls';

const { view: words, commands } = roadmapAuthorWords;

/** Everything the user can do about one action of the plan. */
export function ActionControls({ roadmap, planned }: { roadmap: Roadmap; planned: PlannedAction }) {
  // The plan is drawn anew with every change of it.
  const own = $plan.get().own[planned.action];
  const all = commandsFor(planned);
  const isBegun = !canRetime(planned);
  const keep = all.filter(({ id }) => id === 'keep');
  return (
    <div class="action-controls">
      <section aria-labelledby="action-when">
        <h3 id="action-when" class="label">
          {words.when}
        </h3>
        <p class="small soft">{isBegun ? words.begun : planned.pinned ? words.heldHere : words.free}</p>
        <Buttons commands={all.filter(({ id }) => id !== 'keep')} />
        {!isBegun && <ActionDates roadmap={roadmap} planned={planned} />}
      </section>
      <StateControls roadmap={roadmap} planned={planned} />
      {own ? (
        <section aria-labelledby="action-own">
          <h3 id="action-own" class="label">
            {words.own}
          </h3>
          <OwnForm key={JSON.stringify(own)} action={planned.action} month={own.month} />
        </section>
      ) : (
        <>
          <section aria-labelledby="action-who">
            <h3 id="action-who" class="label">
              {words.who}
            </h3>
            <ActionWork planned={planned} />
          </section>
          <ActionWords action={planned.action} />
        </>
      )}
      <section aria-labelledby="action-in">
        <h3 id="action-in" class="label">
          {words.inOrOut}
        </h3>
        <Buttons commands={keep} />
        <details class="refuse-more">
          <summary>{commands.refuse}</summary>
          <RefuseForm action={planned.action} />
        </details>
        {own && (
          <p>
            <button type="button" class="plain" onClick={() => removeOwn(planned.action)}>
              {commands.remove}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}

function Buttons({ commands: shown }: { commands: readonly Command[] }) {
  if (shown.length === 0) return null;
  return (
    <p class="action-buttons">
      {shown.map(({ id, label, run }) => (
        <button key={id} type="button" class="button quiet" onClick={run}>
          {label}
        </button>
      ))}
    </p>
  );
}
