import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapProblemWords as words } from '../../../content/messages/en/roadmap-problems';
import { problemKey } from '../../../domain/roadmap/mend/mends';
import { plannedOf } from '../../../domain/roadmap/edit/moves';
import type { Problem } from '../../../domain/roadmap/problem';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { mend } from '../../../stores/action-edits';
import { titleOf, useNames } from '../names';
import { actionsOf } from '../../../domain/roadmap/mend/problem-sentence';
import { mendSentence, problemSentence } from './problem-sentence';
import { useMends } from './use-mends';

/** A plan with more has one cause; the first few show it. */
const shown = 3;

/**
 * What does not fit, each with the ways to mend it; it stays as decided until somebody mends it.
 * @param action only what is about this one, null for everything
 */
export function Problems({ roadmap, action }: { roadmap: Roadmap; action: string | null }) {
  const names = useNames();
  const [isWhole, setWhole] = useState(false);
  const problems =
    action === null ? roadmap.problems : roadmap.problems.filter((problem) => actionsOf(problem).includes(action));
  const groups = inGroups(problems);
  const list = isWhole ? groups : groups.slice(0, shown);
  const hidden = groups.slice(list.length).flat().length;
  return (
    <>
      {problems.length > 0 && (
        <section class="notice problems" aria-labelledby="problems-heading">
          <h2 id="problems-heading" class="label" tabIndex={-1}>
            {words.heading(problems.length)}
          </h2>
          <p class="small soft">{words.lead}</p>
          <ul class="plain-list">
            {list.map((group) => (
              <ProblemItem key={problemKey(group[0]!)} roadmap={roadmap} problems={group} />
            ))}
          </ul>
          {hidden > 0 && (
            <button type="button" class="plain" onClick={() => setWhole(true)}>
              {words.more(hidden)}
            </button>
          )}
        </section>
      )}
      <Announced problems={roadmap.problems.map((problem) => problemSentence(names, problem))} />
    </>
  );
}

/** What is wrong with the same action stands together: a way out is most often one out of all of it. */
function inGroups(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = actionsOf(problem).join(' ') || problemKey(problem);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()];
}

/** Problems of one action, and the ways out. */
function ProblemItem({ roadmap, problems }: { roadmap: Roadmap; problems: readonly Problem[] }) {
  const names = useNames();
  const mends = useMends(roadmap, problems);
  const { itIs } = words.mends;
  const actions = actionsOf(problems[0]!);
  const about = actions.length === 1 ? actions[0] : undefined;
  return (
    <li data-actions={actions.join(' ')}>
      {problems.map((problem) => (
        <p key={problemKey(problem)}>{problemSentence(names, problem)}</p>
      ))}
      {mends.length > 0 && (
        <p class="mends small">
          {mends.map((way, index) => {
            const action = 'action' in way && way.kind !== 'dropNeed' ? way.action : undefined;
            const stands = action === undefined ? undefined : plannedOf(roadmap, action)?.month;
            return (
              <button key={index} type="button" class="plain" onClick={() => mend(way)}>
                {mendSentence(names, way, about, stands)}
                {action && action === about && <span class="visually-hidden">{itIs(titleOf(names, action))}</span>}
              </button>
            );
          })}
        </p>
      )}
    </li>
  );
}

/** Says it when something more is wrong than before, or nothing any more. */
function Announced({ problems }: { problems: readonly string[] }) {
  const before = useRef<readonly string[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const fresh = problems.find((problem) => !before.current.includes(problem));
    if (fresh !== undefined) setSaid(words.said(problems.length, fresh));
    else if (problems.length === 0 && before.current.length > 0) setSaid(words.said(0, ''));
    before.current = problems;
  }, [problems.join()]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}
