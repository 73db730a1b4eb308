import { useRef, useState } from 'preact/hooks';
import { roadmapWhatIfWords as words } from '../../../content/messages/en/roadmap-what-if';
import type { Level } from '../../../content/schema';
import { areas, levels } from '../../../domain/assessment/levels';
import { $planning } from '../../../stores/roadmap';
import { $whatIf, tryOut } from '../../../stores/what-if';
import { useStore } from '../../use-store';
import { practiceOf, useNames } from '../names';

/** Answers to try: a practice is picked, then the level it would have. */
export function WhatIfAnswers() {
  const names = useNames();
  const { edition } = useStore($planning);
  const tried = useStore($whatIf).answers;
  const [picked, setPicked] = useState<readonly string[]>(() => Object.keys(tried));
  const field = useRef<HTMLSelectElement>(null);
  const rest = edition.practices.filter(({ id }) => !picked.includes(id));
  const add = () => {
    const id = field.current!.value;
    if (id) setPicked([...picked, id]);
  };
  const remove = (practice: string) => {
    const { [practice]: _, ...answers } = tried;
    tryOut({ answers });
    setPicked(picked.filter((id) => id !== practice));
    field.current?.focus();
  };
  return (
    <fieldset class="what-if-answers">
      <legend>{words.answers}</legend>
      <p class="soft small">{words.answersHelp}</p>
      {picked.length > 0 && (
        <ul class="plain-list">
          {picked.map((practice) => (
            <Answer key={practice} practice={practice} onRemove={() => remove(practice)} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <div class="what-if-add">
          <select ref={field} aria-label={words.practice}>
            {areas.map((area) => (
              <optgroup key={area} label={names.areas[area]}>
                {rest
                  .filter((practice) => practice.area === area)
                  .map(({ id }) => (
                    <option key={id} value={id}>
                      {practiceOf(names, id)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          <button type="button" class="button quiet" onClick={add}>
            {words.add}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function Answer({ practice, onRemove }: { practice: string; onRemove: () => void }) {
  const names = useNames();
  const given = useStore($planning).input.answers[practice];
  const tried = useStore($whatIf).answers;
  const name = practiceOf(names, practice);
  const change = (event: Event) => {
    const chosen = Number((event.currentTarget as HTMLSelectElement).value);
    const { [practice]: _, ...others } = tried;
    tryOut({ answers: chosen === 0 ? others : { ...others, [practice]: chosen as Level } });
  };
  return (
    <li>
      <p>
        {name} <span class="soft small">{words.now(given?.kind === 'level' ? names.levels[given.level] : null)}</span>
      </p>
      <div class="what-if-row">
        <select aria-label={words.level(name)} value={String(tried[practice] ?? 0)} onChange={change}>
          <option value="0">{words.asNow}</option>
          {levels.map((level) => (
            <option key={level} value={String(level)}>
              {names.levels[level]}
            </option>
          ))}
        </select>
        <button type="button" class="plain" aria-label={words.remove(name)} onClick={onRemove}>
          {words.removeShort}
        </button>
      </div>
    </li>
  );
}
