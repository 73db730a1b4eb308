import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import { waitingForWork } from '../../content/messages/en/shell';
import { $engagement, $saveState } from '../../stores/engagement';
import { $plan, $roadmap } from '../../stores/roadmap';
import { $today } from '../../stores/today';
import { useEngagementLoaded, useStore } from '../use-store';
import { ActionView } from './action/action-view';
import { Below } from './Below';
import { Board } from './board/Board';
import { Head, viewOf } from './Head';
import { lazy } from '../ui/lazy';
import { Names, namesOfPlan, ownersNamed, type PageNames } from './names';
import { Settings } from './settings/Settings';
import { Thin } from './Thin';
import { useHash } from '../ui/use-hash';
import { useOpenAction } from './action/use-open-action';

const [UndoBar] = lazy(async () => (await import('./undo/UndoBar')).UndoBar);
const [Table] = lazy(async () => (await import('./table/Table')).Table);
const [Timeline] = lazy(async () => (await import('./timeline/Timeline')).Timeline);
const [Weeks] = lazy(async () => (await import('./weeks/Weeks')).Weeks);
const [Problems] = lazy(async () => (await import('./board/Problems')).Problems);
const [RunningLine] = lazy(async () => (await import('./weeks/RunningLine')).RunningLine);

/** The roadmap page: what happens when, why, and what the user makes of it. */
export function Roadmap(pageNames: PageNames) {
  const loaded = useEngagementLoaded();
  const engagement = useStore($engagement);
  const roadmap = useStore($roadmap);
  const plan = useStore($plan);
  const today = useStore($today);
  const hash = useHash();
  const names = useMemo(() => namesOfPlan(pageNames, plan, roadmap.plannables), [pageNames, plan, roadmap]);
  const { action, back } = useOpenAction(hash, roadmap);
  // Something may have been changed already, or is about to be: then there is something to undo.
  const [isTouched, setTouched] = useState(false);
  const touch = () => setTouched(true);
  useEffect(() => {
    if (loaded && $saveState.get().kind !== 'empty') touch();
  }, [loaded]);
  const hadProblems = useRef(false);
  // Once there, it stays: it says so when nothing is wrong any more.
  hadProblems.current ||= roadmap.problems.length > 0;
  if (!loaded) return <p class="waiting">{waitingForWork}</p>;
  const view = viewOf(hash);
  const isBegun = today > roadmap.startOn || Object.keys(plan.progress).length > 0;
  return (
    <Names.Provider value={names}>
      <div class="roadmap" onPointerDown={touch} onFocusIn={touch}>
        <Head roadmap={roadmap} view={view} />
        {isBegun && (
          <div class="running-place">
            <RunningLine roadmap={roadmap} />
          </div>
        )}
        {roadmap.endOn < today && view !== 'weeks' && <p class="notice">{roadmapWords.head.over}</p>}
        {hadProblems.current && <Problems roadmap={roadmap} action={action} />}
        {action !== null ? (
          <ActionView roadmap={roadmap} action={action} back={back} />
        ) : (
          <>
            <Thin roadmap={roadmap} />
            <Settings roadmap={roadmap} />
            {view === 'timeline' && <Timeline roadmap={roadmap} />}
            {view === 'table' && <Table roadmap={roadmap} />}
            {view === 'weeks' && <Weeks roadmap={roadmap} />}
            {view === 'board' && <Board roadmap={roadmap} />}
            <Below roadmap={roadmap} name={engagement.organisation.name.trim()} />
          </>
        )}
        <datalist id="owners">
          {ownersNamed(names, roadmap).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        {isTouched && <UndoBar roadmap={roadmap} />}
      </div>
    </Names.Provider>
  );
}
