import { useState } from 'preact/hooks';
import { roadmapSettingsWords as words } from '../../../content/messages/en/roadmap-settings';
import type { Plan } from '../../../domain/engagement/engagement';
import { ownerKey, ownerRate, usualPeople } from '../../../domain/roadmap/owner-days';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { setOwnerDays } from '../../../stores/calendar-edits';
import { $planning } from '../../../stores/roadmap';
import { useStore } from '../../use-store';
import { DaysInput } from './DaysInput';
import { ownerOf, useNames } from '../names';
import { ownerLoads, type OwnerLoads } from './owner-loads';

/** Each owner of the plan, how many days a week they give to it, and what each month asks of them. */
export function Owners({ plan, roadmap }: { plan: Plan; roadmap: Roadmap }) {
  const names = useNames();
  const { edition, input } = useStore($planning);
  const people = usualPeople(edition, input.profile);
  const days = new Set(plan.workingWeek).size;
  const [fault, setFault] = useState<{ typed: string; kept: number } | null>(null);
  const owners = ownerLoads(plan, roadmap, people);
  const over = owners.filter(({ months }) => months.some(isOver)).map(({ owner }) => ownerOf(names, owner));
  return (
    <fieldset class="settings-owners" aria-describedby="plan-owners-help">
      <legend>{words.owners}</legend>
      <p class="help soft small" id="plan-owners-help">
        {words.ownersHelp(days * people, people)}
      </p>
      {over.length > 0 && <p class="small">{words.ownersOver(over)}</p>}
      <p class="field-error" role="alert">
        {fault && words.ownerBad(fault.typed, fault.kept)}
      </p>
      <ul class="plain-list owner-list">
        <li class="owner-head soft small" aria-hidden="true">
          <span>{words.owner}</span>
          <span>{words.daysAWeek}</span>
          {([1, 2, 3] as const).map((month) => (
            <span key={month}>{words.month(month)}</span>
          ))}
        </li>
        {owners.map((owner) => (
          <Owner
            key={ownerKey(owner.owner)}
            {...owner}
            name={ownerOf(names, owner.owner)}
            daysPerWeek={ownerRate(plan, owner.owner, people) * days}
            usual={days * people}
            onFault={setFault}
          />
        ))}
      </ul>
    </fieldset>
  );
}

const isOver = (load: OwnerLoads['months'][number]) => load.planned > load.days + 1e-6;

interface Props extends OwnerLoads {
  name: string;
  daysPerWeek: number;
  usual: number;
  onFault: (fault: { typed: string; kept: number } | null) => void;
}

function Owner({ owner, name, isOwn, months, daysPerWeek, usual, onFault }: Props) {
  return (
    <li>
      <span class="owner-name">{name}</span>
      <span class="owner-days">
        <span class="owner-month soft small" aria-hidden="true">
          {words.daysAWeek}
        </span>
        <DaysInput
          label={words.daysAWeekOf(name)}
          value={daysPerWeek}
          onTake={(days) => setOwnerDays(owner, days ?? undefined)}
          onFault={(typed) => onFault(typed === null ? null : { typed, kept: daysPerWeek })}
        />
        {isOwn && (
          <button
            type="button"
            class="plain"
            aria-label={words.ownerResetSpoken(name, usual)}
            onClick={(event) => {
              // The button goes; the field beside it stays.
              event.currentTarget.parentElement?.querySelector('input')?.focus();
              setOwnerDays(owner, undefined);
            }}
          >
            {words.ownerReset}
          </button>
        )}
      </span>
      {months.map((load, index) => (
        <span key={index} class="owner-load small" data-over={isOver(load) ? '' : undefined}>
          <span class="owner-month soft" aria-hidden="true">
            {words.month(index + 1)}
          </span>
          <span class={load.planned === 0 ? 'soft' : ''} aria-hidden="true">
            {load.planned === 0 ? words.noLoad : words.load(load.planned, load.days)}
          </span>
          <span class="visually-hidden">
            {words.loadSpoken(index + 1, load.planned, load.days)}
            {isOver(load) && `, ${words.loadOver}`}
          </span>
        </span>
      ))}
    </li>
  );
}
