import { roadmapWords } from '../../content/messages/en/roadmap';
import { roadmapWhatIfWords as words } from '../../content/messages/en/roadmap-what-if';
import type { Level } from '../../content/schema';
import { areas } from '../../domain/assessment/levels';
import type { DialMark } from '../../domain/dial';
import type { Roadmap, RoadmapMonth } from '../../domain/roadmap/roadmap';
import { Dial } from '../ui/Dial';
import { AccountList } from './AccountList';
import { useNames, type PlanNames } from './names';

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
          {figuresOf(names, roadmap).map(([name, yours], index) => {
            const [, theirs] = figuresOf(names, other)[index]!;
            const month = roadmap.months.find((one) => words.rows.month(one.month) === name);
            return (
              <tr key={name} data-differs={yours !== theirs}>
                <th scope="row">{name}</th>
                <td>
                  {yours}
                  {month && <Load month={month} />}
                </td>
                <td>
                  {theirs}
                  {month && <Load month={other.months[month.month - 1]!} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AccountList before={roadmap} after={other} />
    </section>
  );
}

function BothOnTheDial({ roadmap, other }: Props) {
  const [today] = roadmap.projection;
  const [yours, theirs] = [roadmap, other].map(({ projection }) => projection[3].overall.position);
  const marks: DialMark[] = [];
  if (typeof yours === 'number') marks.push({ position: yours, name: words.marks.yours, look: 'open' });
  if (typeof theirs === 'number') marks.push({ position: theirs, name: words.marks.other, look: 'chosen' });
  return (
    <div>
      <Dial
        name={words.dial}
        position={today.overall.position}
        band={null}
        earned={today.overall.earned}
        marks={marks}
        marksSay={marks.length === 2 ? words.dialSays(yours!.toFixed(1), theirs!.toFixed(1)) : ''}
      />
      <p class="small soft">{words.key}</p>
    </div>
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

function figuresOf(names: PlanNames, { startOn, months, projection: [, , , after] }: Roadmap): [string, string][] {
  const level = (earned: Level | null) => (earned === null ? words.none : names.levels[earned]);
  const sum = (of: (month: RoadmapMonth) => number) => months.reduce((all, month) => all + of(month), 0);
  return [
    [words.rows.startOn, words.date(startOn)],
    [words.rows.actions, roadmapWords.number(sum(({ actions }) => actions.length))],
    [words.rows.days, roadmapWords.number(sum(({ planned }) => planned))],
    ...months.map(({ month, planned, capacity }): [string, string] => [
      words.rows.month(month),
      roadmapWords.month.load(planned, capacity),
    ]),
    [words.rows.position, after.overall.position?.toFixed(1) ?? words.none],
    [words.rows.whole, level(after.overall.earned)],
    ...areas.map((area): [string, string] => [words.rows.area(names.areas[area]), level(after.areas[area].earned)]),
  ];
}
