import { useEffect, useRef } from 'preact/hooks';
import { workshopInviteWords } from '../../../content/messages/en/workshop-invite';
import { minutesFor } from '../../assess/reflect';
import { QrCode } from '../../ui/QrCode';
import type { InvitationLink } from './link';

const words = workshopInviteWords.large;

/** The code over the whole screen, for a room to scan. */
export function Large({ made: { invitation, href }, onClose }: { made: InvitationLink; onClose: () => void }) {
  const layer = useRef<HTMLDialogElement>(null);
  useEffect(() => layer.current?.showModal(), []);
  const { organisation, practices } = invitation;
  return (
    <dialog ref={layer} class="invite-large" aria-label={words.name} onClose={onClose}>
      <div class="invite-large-says">
        <h2 class="written">{words.heading(organisation)}</h2>
        <p>{words.scan}</p>
        <p>{words.takes(practices.length, minutesFor(practices.length))}</p>
        <button type="button" class="button quiet" onClick={() => layer.current?.close()}>
          {words.close}
        </button>
      </div>
      <div class="invite-large-qr">
        <QrCode text={href} label={workshopInviteWords.handOut.qrOf(organisation)} />
      </div>
    </dialog>
  );
}
