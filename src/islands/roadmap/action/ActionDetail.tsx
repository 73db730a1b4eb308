import { roadmapActionWords } from '../../../content/messages/en/roadmap-action';
import { roadmapTalkWords } from '../../../content/messages/en/roadmap-talk';
import type { PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { pathTo } from '../../../lib/base-path';
import { actionOf, titleOf, useNames, type PlanNames } from '../names';
import { ObligationTopics } from './ObligationTopics';
import { Why } from './Why';

const words = roadmapActionWords.action;

/** What shows that the action is done, why it is there and what hangs on it. */
export function ActionDetail({ roadmap, planned }: { roadmap: Roadmap; planned: PlannedAction }) {
  const names = useNames();
  const id = planned.action;
  const text = names.actions[id];
  const { talk, practice } = actionOf(names, id);
  const hasWords = !!text?.doneWhen || planned.mode === 'confirm';
  return (
    <div class="action-detail">
      {hasWords && (
        <dl>
          <div>
            <dt>{words.doneWhen}</dt>
            {planned.mode === 'confirm' && (
              <dd>
                {words.confirmWhen} <a href={pathTo(`/assess/#${actionOf(names, id).practice}`)}>{words.confirmLink}</a>
              </dd>
            )}
            <dd class="written">{text?.doneWhen}</dd>
          </div>
          {text?.measure && (
            <div>
              <dt>{words.measure}</dt>
              <dd>{text.measure}</dd>
            </div>
          )}
          {listsObligations(names, id) && <ObligationTopics />}
        </dl>
      )}
      <Why roadmap={roadmap} planned={planned} />
      {talk && (
        <p>
          <a href={pathTo(`/workshop/#talk/${practice}`)}>{roadmapTalkWords.link}</a>
        </p>
      )}
      {!planned.own && !talk && (
        <p>
          <a href={pathTo(`/library/actions/${id}/`)}>
            {words.library}
            <span class="visually-hidden">{words.about(titleOf(names, id))}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** The register of every plan: the one action that asks which rules hold. */
function listsObligations(names: PlanNames, id: string): boolean {
  const { family, backbone } = actionOf(names, id);
  return backbone && family === 'obligations';
}
