import { useState } from 'preact/hooks';
import { practices } from '../../../content/assessment';
import { workshopInviteWords } from '../../../content/messages/en/workshop-invite';
import { modelWords } from '../../../content/words/model';
import { practiceWords } from '../../../content/words/practices';
import { areas } from '../../../domain/assessment/levels';
import { fitsQuickCode } from '../../../domain/workshop/code/editions';
import { fullLength, quickLength } from '../../../domain/workshop/code/signs';
import { choiceOf, type Choice } from '../../../domain/workshop/invitation/invitation-practices';
import { $round } from '../../../stores/engagement';
import { setAsked } from '../../../stores/workshop';
import { minutesFor } from '../../assess/reflect';
import { Mark } from '../../ui/Mark';
import { useStore } from '../../use-store';
import { askedPractices } from '../asked';

const words = workshopInviteWords.practices;
const all = practices.map(({ id }) => id);
const quick = practices.filter((practice) => practice.quick).map(({ id }) => id);

/** Which practices people are asked: the quick way, all, or any of them. */
export function Practices() {
  const round = useStore($round);
  const asked = askedPractices(round);
  const standing = choiceOf(round.edition, asked);
  /** Somebody who opened the list sees it, also while it happens to be one of the two ways. */
  const [isOpen, setOpen] = useState(standing === 'chosen');
  const [isEmpty, setEmpty] = useState(false);
  const choice: Choice = isOpen ? 'chosen' : standing;
  const choose = (ids: readonly string[]) => {
    setEmpty(ids.length === 0);
    if (ids.length > 0) setAsked(all.filter((id) => ids.includes(id)));
  };
  const take = (next: Choice) => {
    setOpen(next === 'chosen');
    if (next !== 'chosen') choose(next === 'all' ? all : quick);
  };
  const shown = isEmpty ? [] : asked;
  const signs = fitsQuickCode(round.edition, asked) ? quickLength : fullLength;
  return (
    <fieldset class="invite-practices">
      <legend>{words.legend}</legend>
      <Way id="quick" now={choice} says={words.quick(quick.length, minutesFor(quick.length))} onTake={take} />
      <Way id="all" now={choice} says={words.all(all.length, minutesFor(all.length))} onTake={take} />
      <Way id="chosen" now={choice} says={words.chosen} onTake={take} />
      {isOpen && (
        <div class="invite-areas">
          {areas.map((area) => (
            <Area key={area} {...{ area, shown, choose }} />
          ))}
        </div>
      )}
      <p class="help" role="status">
        {isEmpty ? words.none : isOpen && words.sum(asked.length, minutesFor(asked.length))} {words.codes(signs)}
      </p>
    </fieldset>
  );
}

interface WayProps {
  id: Choice;
  now: Choice;
  says: string;
  onTake: (choice: Choice) => void;
}

function Way({ id, now, says, onTake }: WayProps) {
  return (
    <label class="invite-choice">
      <input type="radio" name="invite-practices" checked={now === id} onChange={() => onTake(id)} />
      <span>{says}</span>
    </label>
  );
}

interface AreaProps {
  area: (typeof areas)[number];
  shown: readonly string[];
  choose: (ids: readonly string[]) => void;
}

function Area({ area, shown, choose }: AreaProps) {
  const name = modelWords.areas[area].name;
  const of = practices.filter((practice) => practice.area === area).map(({ id }) => id);
  const taken = of.filter((id) => shown.includes(id));
  const put = (ids: readonly string[], isOn: boolean) =>
    choose([...shown.filter((id) => !ids.includes(id)), ...(isOn ? ids : [])]);
  return (
    <fieldset class="invite-area">
      <legend class="visually-hidden">{words.byArea(name)}</legend>
      <label class="invite-choice invite-area-name">
        <input
          type="checkbox"
          aria-label={words.allOfArea(name)}
          checked={taken.length === of.length}
          indeterminate={taken.length > 0 && taken.length < of.length}
          onChange={(event) => put(of, event.currentTarget.checked)}
        />
        <span>
          <Mark area={area} /> {name}
        </span>
      </label>
      {of.map((id) => (
        <label key={id} class="invite-choice">
          <input
            type="checkbox"
            checked={shown.includes(id)}
            onChange={(event) => put([id], event.currentTarget.checked)}
          />
          <span>{practiceWords[id]?.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
