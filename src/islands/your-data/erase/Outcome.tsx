import { eraseWords as words } from '../../../content/messages/en/your-data-erase';
import type { Erased } from '../../../stores/erase';

/** What became of a removal: where was looked, and what was found there. */
export function Outcome({ outcome, done, undone }: { outcome: Erased; done: string; undone: string }) {
  const { looked, left } = outcome;
  return (
    <div class="erase-outcome notice stack">
      <p>
        <strong>{left.length === 0 ? done : undone}</strong>
      </p>
      <h3 class="label">{words.looked}</h3>
      <ul class="small">
        {looked.map((place) => (
          <li key={place}>
            {words.places[place]}: <strong>{left.includes(place) ? words.left : words.empty}</strong>
            {left.includes(place) && <p>{words.help[place]}</p>}
          </li>
        ))}
      </ul>
      <p class="soft small">{words.beyond}</p>
    </div>
  );
}
