import { presenterWords } from '../../../../content/messages/en/workshop-presenter';
import { number } from '../../../../content/messages/en/format';
import type { SceneOf } from '../../../../domain/workshop/present/presented-schema';
import { QrCode } from '../../../ui/QrCode';

const words = presenterWords.waiting;

/** How many views are in, and the way to join. */
export function WaitingScene({ scene: { views, link } }: { scene: SceneOf<'waiting'> }) {
  return (
    <div class={`presenter-waiting${link ? ' with-link' : ''}`}>
      <div>
        <h1>
          <span class="presenter-number">{number(views)}</span> {words.views(views)}
        </h1>
        <p>{link ? words.scan : words.wait}</p>
      </div>
      {link && (
        <div class="presenter-qr">
          <QrCode text={link} label={words.qr} missing={words.noQr} />
        </div>
      )}
    </div>
  );
}
