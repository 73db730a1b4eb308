import { roadmapWords } from '../../content/messages/en/roadmap';
import type { AreaId, Level } from '../../content/schema';
import { areas } from '../../domain/assessment/levels';
import type { Assessment } from '../../domain/assessment/standing';
import type { Round } from '../../domain/engagement/engagement';
import type { Roadmap } from '../../domain/roadmap/roadmap';
import { pathTo } from '../../lib/base-path';
import { $round } from '../../stores/engagement';
import { Dial } from '../ui/Dial';
import { Mark } from '../ui/Mark';
import { useStore } from '../use-store';
import { useNames, type PlanNames } from './names';

const words = roadmapWords.projection;

/** Where the plan leads if all of it is done: a sentence, the dial, and the numbers behind both. */
export function Projection({ roadmap, name }: { roadmap: Roadmap; name: string }) {
  const names = useNames();
  const { targets } = useStore($round);
  const [today, , , after] = roadmap.projection;
  const waits = roadmap.waiting.filter(({ why }) => why.kind === 'capacity').length;
  return (
    <section class="projection" aria-labelledby="projection-heading">
      <div class="projection-says">
        <h2 id="projection-heading">{words.heading}</h2>
        <p class="serif">
          {[
            capital(sentence(names, today, after, name || words.you)),
            words.targets(...targetsOf(names, targets, after)),
            words.waiting(waits),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
      <div class="projection-dial">
        <Dial
          name={words.dial}
          position={today.overall.position}
          band={null}
          earned={today.overall.earned}
          target={after.overall.position}
          triangle="day90"
        />
        <p class="small soft">
          {words.caption} {words.heldBack(roadmap.heldBack.length)}{' '}
          <a href={pathTo('/method/#projection')}>{words.rule}</a>
        </p>
      </div>
      <details class="projection-table">
        <summary>{words.table}</summary>
        <table aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.today}</th>
              {roadmap.months.map(({ month }) => (
                <th key={month} scope="col">
                  {words.after(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <Row key={area} values={roadmap.projection.map((one) => one.areas[area].earned)}>
                <Mark area={area} /> {names.areas[area]}
              </Row>
            ))}
            <Row values={roadmap.projection.map((one) => one.overall.earned)}>{words.whole}</Row>
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Row({ values, children }: { values: (Level | null)[]; children: preact.ComponentChildren }) {
  const names = useNames();
  const heads = [words.today, ...[1, 2, 3].map(words.after)];
  return (
    <tr>
      <th scope="row">{children}</th>
      {values.map((level, index) => (
        <td key={index} data-label={heads[index]}>
          {level === null ? words.none : names.levels[level]}
        </td>
      ))}
    </tr>
  );
}

function sentence(names: PlanNames, today: Assessment, after: Assessment, name: string): string {
  const [from, to] = [today.overall.earned, after.overall.earned];
  if (to === null || from === null) return words.thin;
  const risen = areas.filter((area) => (after.areas[area].earned ?? 0) > (today.areas[area].earned ?? 0));
  if (to > from) {
    const carrying = risen.filter((area) => after.areas[area].earned === to);
    return words.rises(
      carrying.length === areas.length ? [] : carrying.map((area) => names.areas[area]),
      names.levels[to],
      name,
    );
  }
  if (risen.length > 0)
    return words.areasRise(
      risen.map((area) => names.areas[area]),
      capital(name),
      names.levels[to],
    );
  return words.stays(name, names.levels[to], today.overall.position!.toFixed(1), after.overall.position!.toFixed(1));
}

/** The areas whose target the plan reaches, and those it does not, where a level can be named at all. */
function targetsOf(names: PlanNames, targets: Round['targets'], after: Assessment): [string[], string[]] {
  const set = areas.filter((area) => targets[area] !== undefined && after.areas[area].earned !== null);
  const isMet = (area: AreaId) => after.areas[area].earned! >= targets[area]!;
  const named = (some: readonly AreaId[]) => some.map((area) => names.areas[area]);
  return [named(set.filter(isMet)), named(set.filter((area) => !isMet(area)))];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
