import { practices } from '../../../content/assessment';
import { roadmapOwnWords as words } from '../../../content/messages/en/roadmap-own';
import type { AreaId, Level } from '../../../content/schema';
import { $planning } from '../../../stores/roadmap';
import { useNames } from '../names';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

interface Lift {
  practice: string;
  from: Level;
  to: Level;
}

interface Props extends Lift {
  id: string;
  isBad: boolean;
  onChange: (patch: Partial<Lift>) => void;
}

/** The practice an own action lifts, and from which level to which; or none. */
export function LiftFields({ id, practice, from, to, isBad, onChange }: Props) {
  const names = useNames();
  const areas = Object.keys(names.areas) as AreaId[];
  const level = (name: 'from' | 'to', value: Level, field: string) => (
    <div class="field">
      <label for={field}>{words[name]}</label>
      <select
        id={field}
        value={value}
        onChange={(event) => onChange({ [name]: Number(event.currentTarget.value) as Level })}
        aria-invalid={isBad}
        aria-describedby={`${id}-lift-fault`}
      >
        {levels.map((each) => (
          <option key={each} value={each}>
            {names.levels[each]}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div class="own-lift">
      <div class="field">
        <label for={`${id}-practice`}>{words.practice}</label>
        <select
          id={`${id}-practice`}
          value={practice}
          onChange={(event) => onChange({ practice: event.currentTarget.value, ...stepOf(event.currentTarget.value) })}
        >
          <option value="">{words.noPractice}</option>
          {areas.map((area) => (
            <optgroup key={area} label={names.areas[area]}>
              {practices
                .filter((each) => each.area === area)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {names.practices[each.id]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {practice !== '' && (
        <div class="own-levels">
          {level('from', from, `${id}-lift`)}
          {level('to', to, `${id}-lift-to`)}
        </div>
      )}
    </div>
  );
}

/** One step from where the practice stands today, where that is known. */
function stepOf(practice: string): Partial<Lift> {
  const answer = $planning.get().input.answers[practice];
  if (answer?.kind !== 'level' || answer.level === 5) return {};
  return { from: answer.level, to: (answer.level + 1) as Level };
}
