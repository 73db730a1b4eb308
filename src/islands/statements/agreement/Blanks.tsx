import { agreementWords } from '../../../content/messages/en/statement-agreement';
import { statementActions } from '../../../content/statement-actions';
import { actionWords } from '../../../content/words';
import type { BlankId } from '../../../domain/statements/agreement';
import { pathTo } from '../../../lib/base-path';
import type { PlacedAction, PlanState } from './plan-facts';

const words = agreementWords.blanks;

interface Props {
  blanks: readonly BlankId[];
  plan: PlanState;
}

/** What the statement leaves blank, each with the action that fills it. */
export function Blanks({ blanks, plan }: Props) {
  return (
    <section class="blanks" aria-labelledby="blanks-heading">
      <h4 id="blanks-heading" class="label">
        {words.heading}
      </h4>
      {blanks.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <dl class="ledger">
          {blanks.map((blank) => (
            <Blank key={blank} blank={blank} plan={plan} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Blank({ blank, plan }: { blank: BlankId; plan: PlanState }) {
  return (
    <div class="ledger-line" data-state="open">
      <dt>{words.names[blank]}</dt>
      {(statementActions[blank] ?? []).map((id) => (
        <Filling key={id} id={id} plan={plan} />
      ))}
    </div>
  );
}

/** An action that fills a blank, and where it stands in the plan. */
function Filling({ id, plan }: { id: string; plan: PlanState }) {
  const placed = plan === null || typeof plan === 'string' ? undefined : plan.actions.get(id);
  const path = placed === undefined ? `/library/actions/${id}/` : `/roadmap/#action-${id}`;
  return (
    <dd>
      <a href={pathTo(path)}>{actionWords[id]!.title}</a>
      {typeof plan !== 'string' && (
        <span class="fills">{plan === null ? words.noPlan : placed ? placedSaid(placed) : words.absent}</span>
      )}
    </dd>
  );
}

function placedSaid(placed: PlacedAction): string {
  if (placed.kind === 'refused') return words.refused(placed.reason);
  if (placed.kind === 'waiting') return words.waiting[placed.why];
  if (placed.isDone) return words.done;
  const { startsOn, endsOn, owner } = placed;
  return placed.isThere ? words.confirm(startsOn, endsOn) : words.planned(startsOn, endsOn, owner);
}
