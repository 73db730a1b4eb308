import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import type { SceneOf } from '../../../../domain/workshop/present/presented-schema';
import { levelName, practiceName } from './names';

const words = presenterWords.agreed;
/** Lines there is room for. */
const most = 11;

/** What the group agreed on. */
export function AgreedScene({ scene: { items, of } }: { scene: SceneOf<'agreed'> }) {
  // A line that says “and 1 more” takes the room of that one.
  const left = items.length > most + 1 ? items.length - most : 0;
  return (
    <div class="presenter-list">
      <h1>{words.heading(items.length, of)}</h1>
      <ul class="plain-list presenter-agreed-list">
        {items.slice(0, left > 0 ? most : undefined).map(({ practice, level }) => (
          <li key={practice}>
            <span>{practiceName(practice)}</span>
            <strong>{levelName(level)}</strong>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="presenter-soft">{words.more(left)}</p>}
    </div>
  );
}
