import { useMemo, useState } from 'preact/hooks';
import { roadmapWords } from '../../content/messages/en/roadmap';
import { shell } from '../../content/messages/en/shell';
import { $engagement } from '../../stores/engagement';
import { $plan, $roadmap } from '../../stores/roadmap';
import { $today } from '../../stores/today';
import { useEngagementLoaded, useStore } from '../use-store';
import { Board } from './Board';
import { Head, viewOf } from './Head';
import { lazy } from './lazy';
import { Names, namesOfPlan, type PageNames } from './names';
import { Projection } from './Projection';
import { Refused } from './Refused';
import { Settings } from './Settings';
import { Thin } from './Thin';
import { UndoBar } from './UndoBar';
import { useHash } from './use-hash';
import { Waiting } from './Waiting';

const [Table] = lazy(async () => (await import('./Table')).Table);
const [Timeline] = lazy(async () => (await import('./Timeline')).Timeline);
const [Weeks] = lazy(async () => (await import('./Weeks')).Weeks);
const [RunningLine] = lazy(async () => (await import('./RunningLine')).RunningLine);

/** The roadmap page: what happens when, why, and what the user makes of it. */
export function Roadmap(pageNames: PageNames) {
  const loaded = useEngagementLoaded();
  const engagement = useStore($engagement);
  const roadmap = useStore($roadmap);
  const plan = useStore($plan);
  const today = useStore($today);
  const hash = useHash();
  const names = useMemo(() => namesOfPlan(pageNames, plan, roadmap.plannables), [pageNames, plan, roadmap]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (!loaded) return <p class="waiting">{shell.loading}</p>;
  const view = viewOf(hash);
  const isBegun = today > roadmap.startOn || Object.keys(plan.progress).length > 0;
  const toggle = (action: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, action] : [...before].filter((other) => other !== action)));
  return (
    <Names.Provider value={names}>
      <div class="roadmap">
        <Head roadmap={roadmap} view={view} />
        {isBegun && <RunningLine roadmap={roadmap} />}
        {roadmap.endOn < today && <p class="notice">{roadmapWords.head.over}</p>}
        <Thin roadmap={roadmap} />
        <Settings roadmap={roadmap} />
        {view === 'timeline' && <Timeline roadmap={roadmap} />}
        {view === 'table' && <Table roadmap={roadmap} />}
        {view === 'weeks' && <Weeks roadmap={roadmap} />}
        {view === 'board' && <Board roadmap={roadmap} open={open} onToggle={toggle} hash={hash} />}
        <Projection roadmap={roadmap} name={engagement.organisation.name.trim()} />
        <Waiting roadmap={roadmap} />
        <Refused roadmap={roadmap} />
        <datalist id="owners">
          {Object.entries(names.roles).map(([role, name]) => (
            <option key={role}>{name}</option>
          ))}
        </datalist>
        <UndoBar roadmap={roadmap} />
      </div>
    </Names.Provider>
  );
}
