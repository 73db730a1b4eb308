import { talkWords } from '../../../content/messages/en/workshop-talk';
import { practiceWords } from '../../../content/words/practices';
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';
import { $round } from '../../../stores/engagement';
import { setTalk } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { MinutesField } from './MinutesField';
import { levelName, whyOf } from './reason-sentence';

const words = talkWords.agenda;

/** One talk of the agenda: what about, why, and for how long. */
export function AgendaLine({ item }: { item: AgendaItem }) {
  const practice = item.practices[0]!;
  const { name } = practiceWords[practice]!;
  const agreed = useStore($round).agreed[practice];
  const id = `talk-minutes-${practice}`;
  return (
    <li class={item.agreed ? 'talk-line agreed' : 'talk-line'}>
      <div class="talk-what">
        <h3>
          <a href={`#talk/${practice}`}>{name}</a>
        </h3>
        {agreed !== undefined && <p class="talk-agreed">{words.agreed(levelName(agreed))}</p>}
        {!item.agreed && item.skipped && <p class="label">{words.skipped}</p>}
        <p class="soft">{whyOf(item)}</p>
      </div>
      <div class="talk-minutes">
        <label for={id}>
          {words.itemMinutes}
          <span class="visually-hidden">{words.of(name)}</span>
        </label>
        <MinutesField
          id={id}
          value={item.minutes}
          lowest={1}
          highest={480}
          wrong={words.notItem}
          onChange={(minutes) => setTalk(practice, { minutes })}
        />
        {item.byHand && (
          <button type="button" class="plain small" onClick={() => setTalk(practice, { minutes: null })}>
            {words.share}
            <span class="visually-hidden">{words.of(name)}</span>
          </button>
        )}
      </div>
    </li>
  );
}
