import { useState } from 'preact/hooks';
import { collectWords } from '../../../../content/messages/en/workshop-collect';
import type { Level } from '../../../../content/schema';
import { modelWords, practiceWords } from '../../../../content/words';
import type { Tally } from '../../../../domain/engagement/engagement';
import { handsAt, mostHands, readHands, type Place } from './tally';

const words = collectWords.hands;

interface Props {
  practice: string;
  place: Place;
  tally: Tally | undefined;
  onChange: (hands: number) => void;
}

/** The hands for one level: typed, or counted up and down. */
export function HandsField({ practice, place, tally, onChange }: Props) {
  const [isWrong, setWrong] = useState(false);
  const hands = handsAt(tally, place);
  const name = nameOf(place);
  const id = `collect-hands-${place}`;
  const sentence = (practiceWords[practice]?.anchors as readonly string[] | undefined)?.[place];
  return (
    <li>
      <div class="collect-level">
        <label for={id}>{name}</label>
        {sentence && (
          <p id={`${id}-says`} class="small soft">
            {sentence}
          </p>
        )}
      </div>
      <span class="collect-counter">
        <button
          type="button"
          class="button quiet"
          aria-label={words.fewer(name)}
          disabled={hands === 0}
          onClick={() => onChange(hands - 1)}
        >
          &minus;
        </button>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          aria-describedby={sentence && `${id}-says`}
          aria-invalid={isWrong}
          value={hands}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => {
            const read = readHands(currentTarget.value);
            setWrong(read === null);
            if (read !== null) onChange(read);
          }}
          onBlur={({ currentTarget }) => {
            setWrong(false);
            currentTarget.value = String(hands);
          }}
        />
        <button
          type="button"
          class="button quiet"
          aria-label={words.more(name)}
          disabled={hands >= mostHands}
          onClick={() => onChange(hands + 1)}
        >
          +
        </button>
      </span>
      {isWrong && (
        <p class="notice small" role="alert">
          {words.refused}
        </p>
      )}
    </li>
  );
}

function nameOf(place: Place): string {
  if (place === 5) return words.unknown;
  return place === 6 ? words.notApplicable : modelWords.levels[(place + 1) as Level].short;
}
