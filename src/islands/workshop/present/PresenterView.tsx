import { presenterWords as words } from '../../../content/messages/en/workshop-presenter';
import { modelWords } from '../../../content/words/model';
import type { Presented, Scene } from '../../../domain/workshop/present/presented-schema';
import { Mark } from '../../ui/Mark';
import { AgendaScene } from './scenes/AgendaScene';
import { AgreedScene } from './scenes/AgreedScene';
import { AskedScene } from './scenes/AskedScene';
import { areaOf, codeOf } from './scenes/names';
import { OverviewScene } from './scenes/OverviewScene';
import { PracticeScene } from './scenes/PracticeScene';
import { ResultScene } from './scenes/ResultScene';
import { WaitingScene } from './scenes/WaitingScene';

/** What the room sees: one picture that fills its window, with nothing on it to operate. @param shown null for blank paper */
export function PresenterView({ shown }: { shown: Presented | null }) {
  const scene: Scene = shown?.scene ?? { kind: 'blank' };
  return (
    <div class="presenter" data-scene={scene.kind}>
      {scene.kind === 'blank' || !shown ? (
        <h1 class="visually-hidden">{words.blank}</h1>
      ) : (
        <div class="presenter-picture">
          <Top shown={shown} />
          <SceneOf scene={scene} />
        </div>
      )}
    </div>
  );
}

function Top({ shown: { organisation, logo, colour, scene } }: { shown: Presented }) {
  const timer = scene.kind === 'practice' || scene.kind === 'agenda' ? scene.timer : null;
  return (
    <div class="presenter-top">
      {colour && (
        <svg class="presenter-colour" aria-hidden="true">
          <rect width="100%" height="100%" fill={colour} />
        </svg>
      )}
      {logo && (
        <img
          class="presenter-logo"
          src={`data:${logo.mediaType};base64,${logo.data}`}
          width={logo.width}
          height={logo.height}
          alt=""
        />
      )}
      <span class="presenter-client">{organisation}</span>
      {scene.kind === 'practice' && <Area practice={scene.shown.practice} />}
      {scene.kind === 'asked' && <Area practice={scene.practice} />}
      {timer && (
        <span class={`presenter-timer${timer.left < 0 ? ' over' : ''}`} role="timer">
          {words.timer(timer.left)}
        </span>
      )}
    </div>
  );
}

function Area({ practice }: { practice: string }) {
  const area = areaOf(practice);
  return (
    <span class="presenter-area">
      <Mark area={area} /> {modelWords.areas[area].name} {codeOf(practice)}
    </span>
  );
}

function SceneOf({ scene }: { scene: Scene }) {
  switch (scene.kind) {
    case 'waiting':
      return <WaitingScene scene={scene} />;
    case 'asked':
      return <AskedScene practice={scene.practice} />;
    case 'overview':
      return <OverviewScene scene={scene} />;
    case 'practice':
      return <PracticeScene shown={scene.shown} />;
    case 'agenda':
      return <AgendaScene scene={scene} />;
    case 'agreed':
      return <AgreedScene scene={scene} />;
    case 'result':
      return <ResultScene scene={scene} />;
    case 'blank':
      return null;
  }
}
