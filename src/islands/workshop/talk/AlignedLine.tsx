import { useState } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { practiceWords } from '../../../content/words/practices';
import type { Level } from '../../../content/schema';
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';
import { $spreads } from '../../../stores/agenda';
import { $round } from '../../../stores/engagement';
import { setAgreedAll, setTalk } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { levelName, whyOf } from './reason-sentence';

const words = talkWords.agenda;

/** What nobody sees differently, in one line: agreed as it stands, with one button and back again. */
export function AlignedLine({ item }: { item: AgendaItem }) {
  const { agreed } = useStore($round);
  const spreads = useStore($spreads);
  const [before, setBefore] = useState<Readonly<Record<string, Level | null>> | null>(null);
  const [says, say] = useState('');
  const open = item.practices.filter((practice) => agreed[practice] === undefined);
  const middle = (practice: string) => spreads.get(practice)?.lowerMedian ?? null;
  const nameOf = (level: Level | null) => (level === null ? '' : levelName(level));
  const agreeAll = () => {
    const levels = Object.fromEntries(open.map((practice) => [practice, middle(practice)]));
    const isDone = setAgreedAll(levels);
    if (isDone) setBefore(Object.fromEntries(open.map((practice) => [practice, null])));
    say(isDone ? words.agreedAll(open.length) : talkWords.undoFailed);
  };
  const undo = () => {
    if (before && setAgreedAll(before)) say(words.undone);
    setBefore(null);
  };
  return (
    <li class={item.agreed ? 'talk-line agreed' : 'talk-line'}>
      <div class="talk-what">
        <h3>{words.aligned(item.practices.length)}</h3>
        <p class="soft">{whyOf(item)}</p>
        <details>
          <summary>{words.alignedList}</summary>
          <ul class="plain-list talk-aligned">
            {item.practices.map((practice) => (
              <li key={practice}>
                <a href={`#talk/${practice}`}>{practiceWords[practice]!.name}</a>{' '}
                <span class={agreed[practice] === undefined ? 'soft' : 'talk-agreed'}>
                  {agreed[practice] === undefined
                    ? nameOf(middle(practice))
                    : words.agreed(levelName(agreed[practice]))}
                </span>{' '}
                <button type="button" class="plain small" onClick={() => setTalk(practice, { minutes: 5 })}>
                  {words.ownMinutes}
                  <span class="visually-hidden">{words.of(practiceWords[practice]!.name)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
        {open.length > 0 && (
          <p>
            <button type="button" class="button quiet" onClick={agreeAll}>
              {words.agreeAll}
            </button>{' '}
            <span class="small soft">{words.agreeAllHelp}</span>
          </p>
        )}
        <p role="status" class="talk-says">
          {says}{' '}
          {before && (
            <button type="button" class="plain" onClick={undo}>
              {words.undo}
            </button>
          )}
        </p>
      </div>
      <p class="talk-minutes">
        {item.minutes > 0 && (
          <>
            <span class="label">{words.itemMinutes}</span> <span class="talk-number">{item.minutes}</span>
          </>
        )}
      </p>
    </li>
  );
}
