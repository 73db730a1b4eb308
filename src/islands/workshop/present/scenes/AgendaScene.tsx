import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import type { SceneOf } from '../../../../domain/workshop/present/presented-schema';
import { levelName, practiceName } from './names';

const words = presenterWords.agenda;
/** Lines there is room for. */
const most = 10;

/** What the group talks over, and what came of it. */
export function AgendaScene({ scene: { items, minutes } }: { scene: SceneOf<'agenda'> }) {
  const left = items.length - most;
  return (
    <div class="presenter-list">
      <h1>{items.length === 0 ? words.none : words.heading}</h1>
      <p class="presenter-soft">{words.minutes(minutes)}</p>
      <ol class="plain-list presenter-agenda">
        {items.slice(0, left > 0 ? most : undefined).map(({ practice, minutes: own, agreement, agreed }) => (
          <li key={practice} class={agreed === null ? undefined : 'is-done'}>
            <span class="presenter-minutes">{words.short(own)}</span>
            <span>{practiceName(practice)}</span>
            <span class="presenter-word">
              {agreed !== null ? words.agreed(levelName(agreed)) : agreement && words.words[agreement]}
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="presenter-soft">{words.more(left)}</p>}
    </div>
  );
}
