import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import { modelWords } from '../../../../content/words/model';
import type { SceneOf } from '../../../../domain/workshop/present/presented-schema';
import { Mark } from '../../../ui/Mark';
import { levelName } from './names';
import { WideDial } from './WideDial';

const words = presenterWords.result;

/** Where the group stands: the whole on one scale, the areas on four, a dot for everyone. */
export function ResultScene({ scene }: { scene: SceneOf<'result'> }) {
  const { overall, areas, views, revealed, of } = scene;
  return (
    <div class="presenter-result">
      <h1>{overall.earned === null ? words.notEarned : words.earned(levelName(overall.earned))}</h1>
      <p class="presenter-soft">{words.from(views, revealed, of)}</p>
      <WideDial name={words.whole} {...overall} size="large" />
      <ul class="plain-list presenter-areas">
        {areas.map(({ area, ...standing }) => (
          <li key={area}>
            <h2>
              <Mark area={area} /> {modelWords.areas[area].name}
            </h2>
            <WideDial name={modelWords.areas[area].name} {...standing} size="small" />
            <span class={standing.earned === null ? 'presenter-soft' : 'presenter-level'}>
              {standing.earned === null ? words.none : levelName(standing.earned)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
