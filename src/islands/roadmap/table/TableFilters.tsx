import { tableWords as words } from '../../../content/messages/en/roadmap-table';
import { runningWords } from '../../../content/messages/en/roadmap-running';
import { areas } from '../../../domain/assessment/levels';
import type { Filters, Row } from './table-rows';
import { useNames } from '../names';

interface Props {
  /** Of the whole plan, whatever is shown of it. */
  rows: readonly Row[];
  filters: Filters;
  choose: (patch: Partial<Record<keyof Filters, string>>) => void;
}

/** What to show of the plan: by owner, area, month and state, and by words. */
export function TableFilters({ rows, filters, choose }: Props) {
  const names = useNames();
  const owners = new Map(rows.map(({ planned, owner }) => [planned.owner, owner]));
  const options: Record<'owner' | 'area' | 'month' | 'state', [value: string, name: string][]> = {
    owner: [...owners].toSorted(([, a], [, b]) => a.localeCompare(b)),
    area: [
      ...areas.map((area): [string, string] => [area, names.areas[area]]),
      ...(rows.some(({ area }) => area === null) ? ([['none', words.noArea]] as [string, string][]) : []),
    ],
    month: [1, 2, 3].map((month) => [String(month), words.monthName(month)]),
    state: Object.entries(runningWords.states),
  };
  const labels = { owner: words.owner, area: words.area, month: words.month, state: words.state };
  return (
    <fieldset class="table-filters">
      <legend class="visually-hidden">{words.filters}</legend>
      <label class="field table-search">
        <span class="soft small">{words.search}</span>
        <input
          type="search"
          value={filters.q}
          title={words.searchHelp}
          onInput={(event) => choose({ q: event.currentTarget.value })}
        />
      </label>
      {(['owner', 'area', 'month', 'state'] as const).map((name) => (
        <label key={name} class="field">
          <span class="soft small">{labels[name]}</span>
          <select value={filters[name]} onChange={(event) => choose({ [name]: event.currentTarget.value })}>
            <option value="">{words.all[name]}</option>
            {options[name].map(([value, text]) => (
              <option key={value} value={value} selected={filters[name] === value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
