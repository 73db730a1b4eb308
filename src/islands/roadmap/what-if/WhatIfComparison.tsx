import { roadmapWords } from '../../../content/messages/en/roadmap';
import { roadmapWhatIfWords as words } from '../../../content/messages/en/roadmap-what-if';
import type { Level } from '../../../content/schema';
import { areas } from '../../../domain/assessment/levels';
import type { DialMark } from '../../../domain/dial';
import type { Roadmap, RoadmapMonth } from '../../../domain/roadmap/roadmap';
import { Dial } from '../../ui/Dial';
import { AccountList } from '../undo/AccountList';
import { useNames, type PlanNames } from '../names';

interface Props {
  roadmap: Roadmap;
  other: Roadmap;
}

/** Both plans side by side: where they lead, their figures, and what would come in, leave and move. */
export function WhatIfComparison({ roadmap, other }: Props) {
  const names = useNames();
  return (
    <section class="what-if-plans" aria-labelledby="what-if-compared">
      <h3 id="what-if-compared">{words.compared}</h3>
      <BothOnTheDial roadmap={roadmap} other={other} />
      <table class="what-if-figures" aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.figure}</span>
            </th>
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.other}</th>
          </tr>
        </thead>
        <tbody>
          {plansOf(roadmap).map(([name, yours], index) => (
            <Row key={name} name={name} yours={yours} other={plansOf(other)[index]![1]} />
          ))}
          {roadmap.months.map((month, index) => (
            <Months key={month.month} yours={month} other={other.months[index]!} />
          ))}
        </tbody>
        <tbody>
          <tr>
            <th class="what-if-group" colSpan={3} scope="rowgroup">
              {words.rows.day90}
            </th>
          </tr>
          {day90Of(names, roadmap).map(([name, yours], index) => (
            <Row key={name} name={name} yours={yours} other={day90Of(names, other)[index]![1]} />
          ))}
        </tbody>
      </table>
      <AccountList before={roadmap} after={other} />
    </section>
  );
}

function Row({ name, yours, other }: { name: string; yours: string; other: string }) {
  return (
    <tr data-differs={yours !== other}>
      <th scope="row">{name}</th>
      <td>{yours}</td>
      <td>{other}</td>
    </tr>
  );
}

function Months({ yours, other }: { yours: RoadmapMonth; other: RoadmapMonth }) {
  const load = ({ planned, capacity }: RoadmapMonth) => roadmapWords.month.load(planned, capacity);
  return (
    <tr data-differs={load(yours) !== load(other)}>
      <th scope="row">{words.rows.month(yours.month)}</th>
      {[yours, other].map((month, index) => (
        <td key={index}>
          {load(month)}
          <Load month={month} />
        </td>
      ))}
    </tr>
  );
}

/** One scale: the needle for today, a triangle for each plan at day 90. */
function BothOnTheDial({ roadmap, other }: Props) {
  const [{ overall: today }, , , { overall: yours }] = roadmap.projection;
  const theirs = other.projection[3].overall;
  if (today.position === null || yours.position === null || theirs.position === null) return null;
  const said = [today, yours, theirs].map(({ position }) => position!.toFixed(1)) as [string, string, string];
  const marks: DialMark[] = [
    { position: theirs.position, name: '', look: 'filled' },
    { position: yours.position, name: '', look: 'open' },
  ];
  return (
    <div>
      <Dial
        name={words.dial}
        position={today.position}
        band={null}
        earned={today.earned}
        marks={marks}
        marksSay={words.dialSays(said[1], said[2])}
      />
      <ul class="plain-list small what-if-key">
        <li>
          <svg class="dial-needle" width="11" height="14" aria-hidden="true">
            <rect x="4.5" y="4" width="2" height="10" />
            <circle cx="5.5" cy="4" r="3.5" />
          </svg>
          {words.key.today(said[0])}
        </li>
        <li>
          <Triangle look="open" />
          {words.key.yours(said[1])}
        </li>
        <li>
          <Triangle look="filled" />
          {words.key.other(said[2])}
        </li>
      </ul>
    </div>
  );
}

function Triangle({ look }: { look: DialMark['look'] }) {
  return (
    <svg class={`dial-mark dial-mark-${look}`} width="14" height="12" aria-hidden="true">
      <path d="M7 1.5l5.5 9h-11z" />
    </svg>
  );
}

/** How full a month is; its figures stand beside it. */
function Load({ month: { planned, capacity } }: { month: RoadmapMonth }) {
  const share = capacity > 0 ? Math.min(1, planned / capacity) : planned > 0 ? 1 : 0;
  return (
    <svg class="what-if-load" width="100%" height="5" aria-hidden="true">
      <rect class="what-if-room" width="100%" height="5" />
      <rect class={planned > capacity ? 'what-if-over' : 'what-if-planned'} width={`${share * 100}%`} height="5" />
    </svg>
  );
}

type Figure = [name: string, value: string];

function plansOf({ startOn, months }: Roadmap): Figure[] {
  const sum = (of: (month: RoadmapMonth) => number) => months.reduce((all, month) => all + of(month), 0);
  return [
    [words.rows.startOn, words.date(startOn)],
    [words.rows.actions, roadmapWords.number(sum(({ actions }) => actions.length))],
    [words.rows.days, roadmapWords.number(sum(({ planned }) => planned))],
  ];
}

function day90Of(names: PlanNames, { projection: [, , , after] }: Roadmap): Figure[] {
  const level = (earned: Level | null) => (earned === null ? words.none : names.levels[earned]);
  return [
    [words.rows.position, after.overall.position?.toFixed(1) ?? words.none],
    [words.rows.whole, level(after.overall.earned)],
    ...areas.map((area): Figure => [names.areas[area], level(after.areas[area].earned)]),
  ];
}
