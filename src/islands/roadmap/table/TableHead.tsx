import { tableWords as words } from '../../../content/messages/en/roadmap-table';
import { columns, type Column, type Sorting } from './table-rows';

const { dates, action, practice, owner, effort, marks } = words;
const names: Record<Column, string> = {
  dates,
  action,
  lifts: practice,
  owner,
  days: effort,
  state: words.state,
  kind: marks,
};

interface Props {
  sorting: Sorting | null;
  /** @param sort "owner", "-owner", or "" for the order of the plan */
  choose: (sort: string) => void;
}

const wayOf = (column: Column, sorting: Sorting | null) =>
  sorting?.column !== column ? null : sorting.isDown ? 'down' : 'up';

/** What a press leads to: one way, the other way, and back to the order of the plan. */
const next = (column: Column, sorting: Sorting | null) => {
  const way = wayOf(column, sorting);
  return way === 'down' ? '' : way === 'up' ? `-${column}` : column;
};

/** Names of the columns; each sorts by its own. */
export function TableHead({ sorting, choose }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const way = wayOf(column, sorting);
          return (
            <th
              key={column}
              scope="col"
              class={`table-${column}`}
              data-name={names[column]}
              aria-sort={way === null ? undefined : way === 'up' ? 'ascending' : 'descending'}
            >
              <button
                type="button"
                onClick={() => choose(next(column, sorting))}
                title={words.sortBy(names[column], way)}
              >
                {names[column]}
                <svg class="table-arrow" viewBox="0 0 10 10" aria-hidden="true">
                  <path
                    d={
                      way === 'up'
                        ? 'M1 7l4-5l4 5z'
                        : way === 'down'
                          ? 'M1 3l4 5l4-5z'
                          : 'M2.5 4L5 1l2.5 3zM2.5 6L5 9l2.5-3z'
                    }
                  />
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The same for a narrow screen, where the rows are a list and have no columns. */
export function TableOrder({ sorting, choose }: Props) {
  return (
    <div class="table-order">
      <label class="field">
        <span class="soft small">{words.sortOnList}</span>
        <select value={sorting?.column ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{words.planOrder}</option>
          {columns.map((column) => (
            <option key={column} value={column} selected={sorting?.column === column}>
              {names[column]}
            </option>
          ))}
        </select>
      </label>
      <label class="table-down">
        <input
          type="checkbox"
          checked={sorting?.isDown ?? false}
          disabled={!sorting}
          onChange={(event) => sorting && choose(`${event.currentTarget.checked ? '-' : ''}${sorting.column}`)}
        />
        {words.down}
      </label>
    </div>
  );
}
