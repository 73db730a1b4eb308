import { useState } from 'preact/hooks';
import { projectionWords as words } from '../../../content/messages/en/roadmap-projection';
import type { Month } from '../../../content/schema';
import { areas } from '../../../domain/assessment/levels';
import type { Assessment, Standing } from '../../../domain/assessment/standing';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { Mark } from '../../ui/Mark';
import { RadarDrawing, RadarKey } from '../../ui/RadarDrawing';
import type { RadarLook } from '../../ui/radar-chart';
import { useNames } from '../names';

interface Column {
  name: string;
  standing: Assessment;
}

/** The areas by month: a radar of today and the month that is looked at, and the table that holds every number. */
export function LeadsByArea({ roadmap, month }: { roadmap: Roadmap; month: Month }) {
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const [today, ...after] = roadmap.projection;
  const isMoved = areas.some((area) => roadmap.doneProjection.areas[area].position !== today.areas[area].position);
  const done: Column[] = isMoved ? [{ name: words.doneSoFar, standing: roadmap.doneProjection }] : [];
  const columns: Column[] = [
    { name: words.today, standing: today },
    ...done,
    ...after.map((standing, index) => ({ name: words.after(index + 1), standing })),
  ];
  const series: (Column & { look: RadarLook })[] = [
    { name: words.today, standing: today, look: 'first' },
    { name: words.after(month), standing: roadmap.projection[month], look: 'second' },
    ...done.map((one) => ({ ...one, look: 'third' as const })),
  ];
  const isWhole = areas.every((area) => today.areas[area].position !== null);
  return (
    <details class="projection-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      <div class="projection-areas">
        {isOpen && isWhole && (
          <div class="projection-radar">
            <RadarDrawing
              axes={areas.map((area) => names.areas[area])}
              series={series.map(({ look, standing }) => ({
                look,
                values: areas.map((area) => standing.areas[area].position),
              }))}
              label={words.radar(month)}
              failed={words.radarFailed}
            />
            <ul class="plain-list radar-legend small">
              {series.map(({ look, name }) => (
                <li key={look}>
                  <RadarKey look={look} /> {name}
                </li>
              ))}
            </ul>
          </div>
        )}
        <table aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <Row key={area} columns={columns} pick={(one) => one.areas[area]}>
                <Mark area={area} /> {names.areas[area]}
              </Row>
            ))}
            <Row columns={columns} pick={(one) => one.overall}>
              {words.whole}
            </Row>
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  columns: readonly Column[];
  pick: (standing: Assessment) => Standing;
  children: preact.ComponentChildren;
}

function Row({ columns, pick, children }: RowProps) {
  const names = useNames();
  return (
    <tr>
      <th scope="row">{children}</th>
      {columns.map(({ name, standing }) => {
        const { earned, position } = pick(standing);
        return (
          <td key={name} data-label={name}>
            <span>
              {earned === null ? words.none : names.levels[earned]}
              {position !== null && <span class="soft"> {position.toFixed(1)}</span>}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
