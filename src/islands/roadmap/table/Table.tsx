import { useMemo, useState } from 'preact/hooks';
import { roadmapWords } from '../../../content/messages/en/roadmap';
import { tableWords } from '../../../content/messages/en/roadmap-table';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { useNames } from '../names';
import { TableFilters } from './TableFilters';
import { TableHead, TableOrder } from './TableHead';
import { TableRow } from './TableRow';
import { columns, filtered, rowsOf, sorted, sortingOf, type Row } from './table-rows';
import { useQuery } from '../use-query';

const nothing = { q: '', owner: '', area: '', month: '', state: '' };

/** Every action in one table, in the order and the choice the user likes; on a narrow screen its rows read as a list. */
export function Table({ roadmap }: { roadmap: Roadmap }) {
  const names = useNames();
  const [query, choose] = useQuery('table');
  const all = useMemo(() => rowsOf(names, roadmap), [names, roadmap]);
  const get = (name: keyof typeof nothing) => query.get(name) ?? '';
  const filters = { q: get('q'), owner: get('owner'), area: get('area'), month: get('month'), state: get('state') };
  const sorting = sortingOf(query.get('sort') ?? '');
  const shown = sorted(filtered(all, filters), sorting);
  const isFiltered = Object.values(filters).some((value) => value.trim() !== '');
  // Where there is room, and where it explains what is shown.
  const [isOpen] = useState(() => isFiltered || matchMedia('(min-width: 60rem)').matches);
  const effort = shown.reduce((sum, { planned }) => sum + planned.effort, 0);
  const order = { sorting, choose: (sort: string) => choose({ sort }) };
  return (
    <section class="plan-list">
      <details class="table-choices" open={isOpen}>
        <summary>{tableWords.choices}</summary>
        <TableFilters rows={all} filters={filters} choose={choose} />
        <TableOrder {...order} />
      </details>
      <div class="table-count">
        <p role="status">
          <b>{tableWords.count(shown.length, all.length)}</b>, {tableWords.inDays(effort)}
        </p>
        {isFiltered && (
          <button
            type="button"
            class="plain"
            onClick={(event) => {
              choose(nothing);
              // It goes with what it takes away.
              event.currentTarget.closest('section')?.querySelector('input')?.focus();
            }}
          >
            {tableWords.showAll}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <p>{tableWords.none}</p>
      ) : (
        <table class="plan-table">
          <caption class="visually-hidden">{tableWords.caption}</caption>
          <TableHead {...order} />
          {sorting ? (
            <tbody>{shown.map(rowOf)}</tbody>
          ) : (
            roadmap.months.map((month) => {
              const here = shown.filter((row) => row.month === month.month);
              if (here.length === 0) return null;
              return (
                <tbody key={month.month}>
                  <tr class="table-month">
                    <th colSpan={columns.length} scope="rowgroup">
                      {roadmapWords.month.label(month.month)}
                      <span class="soft"> · {roadmapWords.month.load(month.planned, month.capacity)}</span>
                    </th>
                  </tr>
                  {here.map(rowOf)}
                </tbody>
              );
            })
          )}
          <tfoot>
            <tr>
              <th colSpan={4} scope="row">
                {tableWords.sum}
              </th>
              <td class="table-days" data-unit={roadmapWords.days(effort)}>
                {roadmapWords.number(effort)}
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

const rowOf = (row: Row) => <TableRow key={row.planned.action} row={row} />;
