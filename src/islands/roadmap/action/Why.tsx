import { useMemo } from 'preact/hooks';
import { roadmapWhyWords as words } from '../../../content/messages/en/roadmap-why';
import { explain, type Explanation, type NeedState } from '../../../domain/roadmap/why/explain';
import type { PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { pathTo } from '../../../lib/base-path';
import { $planning } from '../../../stores/roadmap';
import { practiceOf, titleOf, useNames } from '../names';
import { reasonSentence } from './reason-sentence';

/** The reason of one action: what it rests on, its rank, what it needs, what needs it, what it keeps out. */
export function Why({ roadmap, planned }: { roadmap: Roadmap; planned: PlannedAction }) {
  const names = useNames();
  const id = planned.action;
  // The plan is made from what $planning holds when it is drawn, so the two belong together.
  const told = useMemo(() => explain($planning.get(), roadmap, id), [roadmap, id]);
  return (
    <dl class="why">
      <div>
        <dt>{words.why}</dt>
        {planned.reasons.map((reason, index) => (
          <dd key={index}>{reasonSentence(names, id, reason)}</dd>
        ))}
      </div>
      {told.answer && <Behind answer={told.answer} lift={told.lift} />}
      {planned.mode === 'do' && (
        <div>
          <dt>{words.rank}</dt>
          <dd>
            {told.rank && `${words.place(told.rank.place, told.rank.of)} `}
            {!told.isChosen && `${words.noRank} `}
            <a href={pathTo('/method/#plan')}>{words.rule}</a>
          </dd>
        </div>
      )}
      <Actions name={words.needs} actions={told.needs.map((need) => [need.action, stateOf(need.state)])} />
      <Actions name={words.neededBy} actions={told.neededBy.map((action) => [action, ''])} />
      {planned.mode === 'do' && <KeepsOut pushedOut={told.pushedOut} />}
    </dl>
  );
}

interface BehindProps {
  answer: NonNullable<Explanation['answer']>;
  lift: Explanation['lift'];
}

function Behind({ answer: { practice, given }, lift }: BehindProps) {
  const names = useNames();
  const name = practiceOf(names, practice);
  const evidence = given?.evidence?.trim();
  const stepsBefore = given?.kind === 'level' && lift && lift.from > given.level ? lift.from : null;
  return (
    <div>
      <dt>{words.answer}</dt>
      <dd>
        {!given
          ? words.open(name)
          : given.kind === 'level'
            ? words.level(name, names.levels[given.level])
            : given.kind === 'unknown'
              ? words.dontKnow(name)
              : words.notApplicable(name)}{' '}
        {stepsBefore && `${words.first(names.levels[stepsBefore])} `}
        <a href={pathTo(`/assess/#${practice}`)}>{words.change}</a>
      </dd>
      {evidence ? (
        <dd>
          <span class="soft">{words.evidence}:</span> <q class="written">{evidence}</q>
        </dd>
      ) : (
        given?.kind === 'level' && given.level > 2 && <dd class="soft">{words.noEvidence}</dd>
      )}
    </div>
  );
}

function KeepsOut({ pushedOut }: Pick<Explanation, 'pushedOut'>) {
  const names = useNames();
  return (
    <div>
      <dt>{words.pushedOut}</dt>
      <dd>{pushedOut.length === 0 ? words.pushesNothing : words.pushes}</dd>
      {pushedOut.map(({ action, month, effort }) => (
        <dd key={action}>
          {titleOf(names, action)} <span class="soft">({words.pushed(month, effort)})</span>
        </dd>
      ))}
    </div>
  );
}

/** Links to actions, each with what is to be said of it. */
function Actions({ name, actions }: { name: string; actions: readonly (readonly [action: string, said: string])[] }) {
  const names = useNames();
  if (actions.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {actions.map(([action, said]) => (
        <dd key={action}>
          <a href={`#action-${action}`}>{titleOf(names, action)}</a>
          {said && <span class="soft"> ({said})</span>}
        </dd>
      ))}
    </div>
  );
}

function stateOf(state: NeedState): string {
  switch (state.kind) {
    case 'done':
      return words.done(state.on);
    case 'planned':
      return words.planned(state.month, state.endsOn);
    default:
      return words[state.kind];
  }
}
