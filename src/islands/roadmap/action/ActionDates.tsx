import { useRef, useState } from 'preact/hooks';
import { roadmapAuthorWords } from '../../../content/messages/en/roadmap-author';
import { isPlainDate } from '../../../domain/calendar/dates';
import type { PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { retime } from '../../../stores/action-edits';

const words = roadmapAuthorWords.dates;

/** First and last day, held together in one step; what makes no sense is said and changes nothing. */
export function ActionDates({ roadmap, planned }: { roadmap: Roadmap; planned: PlannedAction }) {
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const id = `dates-${planned.action}`;
  const set = (event: Event) => {
    event.preventDefault();
    const [startsOn, endsOn] = [first.current!.value, last.current!.value];
    const month = roadmap.months.find((each) => startsOn >= each.startsOn && startsOn <= each.endsOn)?.month;
    const wrong =
      !isPlainDate(startsOn) || !isPlainDate(endsOn)
        ? words.bad
        : endsOn < startsOn
          ? words.reversed
          : month === undefined
            ? words.outside(roadmap.startOn, roadmap.endOn)
            : '';
    setProblem(wrong);
    if (wrong === '' && month && !retime(planned.action, { month, startsOn, endsOn })) setProblem(words.bad);
  };
  const field = (name: 'first' | 'last', ref: typeof first, value: string) => (
    <div class="field">
      <label for={`${id}-${name}`}>{words[name]}</label>
      <input
        // The plan may have other dates by now than when it was drawn first.
        key={value}
        ref={ref}
        id={`${id}-${name}`}
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        defaultValue={value}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
      />
    </div>
  );
  return (
    <form class="action-dates-form" noValidate onSubmit={set}>
      {field('first', first, planned.startsOn)}
      {field('last', last, planned.endsOn)}
      <button type="submit" class="button quiet">
        {words.set}
      </button>
      <p class="field-error" role="alert" id={`${id}-problem`}>
        {problem}
      </p>
    </form>
  );
}
