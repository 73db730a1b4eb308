import { roadmapActionWords } from '../../content/messages/en/roadmap-action';
import type { PlannedAction, Roadmap } from '../../domain/roadmap/roadmap';
import { pathTo } from '../../lib/base-path';
import { ActionControls } from './ActionControls';
import { actionOf, titleOf, useNames, type PlanNames } from './names';
import { ObligationTopics } from './ObligationTopics';
import { reasonSentence } from './reason-sentence';

const words = roadmapActionWords.action;

/** Why the action is there, what shows that it is done, what hangs on it, and what the user can do about it. */
export function ActionDetail({ roadmap, planned }: { roadmap: Roadmap; planned: PlannedAction }) {
  const names = useNames();
  const id = planned.action;
  const text = names.actions[id];
  const neededBy = roadmap.months.flatMap(({ actions }) => actions).filter(({ after }) => after.includes(id));
  return (
    <div class="action-detail">
      <dl>
        <div>
          <dt>{words.why}</dt>
          {planned.reasons.map((reason, index) => (
            <dd key={index}>{reasonSentence(names, id, reason)}</dd>
          ))}
        </div>
        <div>
          <dt>{words.doneWhen}</dt>
          {planned.mode === 'confirm' && (
            <dd>
              {words.confirmWhen} <a href={pathTo(`/assess/#${actionOf(names, id).practice}`)}>{words.confirmLink}</a>
            </dd>
          )}
          <dd>{text?.doneWhen}</dd>
        </div>
        {text?.measure && (
          <div>
            <dt>{words.measure}</dt>
            <dd>{text.measure}</dd>
          </div>
        )}
        {listsObligations(names, id) && <ObligationTopics />}
        <Links name={words.needs} actions={planned.after} />
        <Links name={words.neededBy} actions={neededBy.map(({ action }) => action)} />
      </dl>
      <p>
        <a href={pathTo(`/library/actions/${id}/`)}>
          {words.library}
          <span class="visually-hidden">{words.about(titleOf(names, id))}</span>
        </a>
      </p>
      <ActionControls key={id} planned={planned} />
    </div>
  );
}

/** The register of every plan: the one action that asks which rules hold. */
function listsObligations(names: PlanNames, id: string): boolean {
  const { family, backbone } = actionOf(names, id);
  return backbone && family === 'obligations';
}

function Links({ name, actions }: { name: string; actions: readonly string[] }) {
  const names = useNames();
  if (actions.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {actions.map((action) => (
        <dd key={action}>
          <a href={`#action-${action}`}>{titleOf(names, action)}</a>
        </dd>
      ))}
    </div>
  );
}
