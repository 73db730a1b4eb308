import { useEffect, useRef, useState } from 'preact/hooks';
import { roadmapProblemWords as words } from '../../content/messages/en/roadmap-problems';
import type { Problem } from '../../domain/roadmap/problem';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { mend } from '../../stores/action-edits';
import { useNames } from './names';
import { actionsOf, mendSentence, problemSentence } from './problem-sentence';
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
  const list = isWhole ? problems : problems.slice(0, shown);
  return (
    <>
      {problems.length > 0 && (
        <section class="notice problems" aria-labelledby="problems-heading">
          <h2 id="problems-heading" class="label">
            {words.heading(problems.length)}
          </h2>
          <p class="small soft">{words.lead}</p>
          <ul class="plain-list">
            {list.map((problem) => (
              <ProblemItem key={JSON.stringify(problem)} roadmap={roadmap} problem={problem} />
            ))}
          </ul>
          {problems.length > list.length && (
            <button type="button" class="plain" onClick={() => setWhole(true)}>
              {words.more(problems.length - list.length)}
            </button>
          )}
        </section>
      )}
      <Announced problems={roadmap.problems.map((problem) => problemSentence(names, problem))} />
    </>
  );
}

/** One problem and its ways out. */
export function ProblemItem({ roadmap, problem }: { roadmap: Roadmap; problem: Problem }) {
  const names = useNames();
  const mends = useMends(roadmap, problem);
  return (
    <li data-actions={actionsOf(problem).join(' ')}>
      <p>{problemSentence(names, problem)}</p>
      {mends.length > 0 && (
        <p class="mends small">
          {mends.map((way, index) => (
            <button key={index} type="button" class="plain" onClick={() => mend(way)}>
              {mendSentence(names, way)}
            </button>
          ))}
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
