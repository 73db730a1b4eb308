import { useEffect } from 'preact/hooks';
import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { practiceWords } from '../../../../content/words';
import { $asked, askRoom } from '../../../../stores/asking';
import { $round } from '../../../../stores/engagement';
import { setTally } from '../../../../stores/workshop';
import { keepFocus } from '../../../ui/keep-focus';
import { useStore } from '../../../use-store';
import { askedPractices } from '../../asked';
import { HandsField } from './HandsField';
import { handsOf, places, withHands } from './tally';

const words = collectWords.hands;

/** A show of hands: one practice at a time, a number for each level. */
export function Hands() {
  const round = useStore($round);
  const asked = askedPractices(round);
  const at = Math.max(0, asked.indexOf(useStore($asked) ?? ''));
  const practice = asked[at];
  // The room sees what it is asked for as long as hands are counted here.
  useEffect(() => askRoom(practice ?? null), [practice]);
  useEffect(() => () => askRoom(null), []);
  if (practice === undefined) return null;
  const { tallies, revealed } = round.workshop;
  const tally = tallies[practice];
  const counted = asked.filter((id) => tallies[id]).length;
  const step = (by: number) => askRoom(asked[at + by] ?? practice);

  return (
    <div class="collect-hands">
      <p>{words.about}</p>
      <p>{words.room}</p>
      <p class="small soft">{words.counted(counted, asked.length)}</p>
      <div class="field">
        <label for="collect-practice">{words.practice}</label>
        <select
          id="collect-practice"
          value={practice}
          aria-describedby="collect-practice-at"
          onChange={({ currentTarget }) => askRoom(currentTarget.value)}
        >
          {asked.map((id) => (
            <option key={id} value={id}>
              {practiceWords[id]?.name ?? id}
            </option>
          ))}
        </select>
      </div>
      <p class="collect-verbs">
        <button type="button" class="button quiet" disabled={at === 0} onClick={() => step(-1)}>
          {words.before}
        </button>
        <button type="button" class="button quiet" disabled={at === asked.length - 1} onClick={() => step(1)}>
          {words.next}
        </button>
        <span id="collect-practice-at" class="small soft">
          {words.of(at + 1, asked.length)}
        </span>
      </p>
      {revealed[practice] !== undefined && (
        <p class="notice" role="note">
          {words.revealed}
        </p>
      )}
      {practiceWords[practice] && <p class="serif">{practiceWords[practice].question}</p>}
      <ul class="plain-list collect-levels" key={practice}>
        {places.map((place) => (
          <HandsField
            key={place}
            practice={practice}
            place={place}
            tally={tally}
            onChange={(hands) => setTally(practice, withHands(tally, place, hands))}
          />
        ))}
      </ul>
      <p role="status" class="collect-verbs">
        <b>{words.sum(handsOf(tally))}</b>
      </p>
      {tally && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setTally(practice, null);
            keepFocus(() => document.getElementById('collect-practice'));
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}
