import { respondWords } from '../../../content/messages/en/respond';
import { workshopInviteWords } from '../../../content/messages/en/workshop-invite';
import { minutesFor } from '../../assess/reflect';
import { QrCode } from '../../ui/QrCode';
import type { InvitationLink } from './link';

const words = workshopInviteWords.sheet;

/** The invitation on paper, for a wall or a table. */
export function Sheet({ made: { invitation, href } }: { made: InvitationLink }) {
  const { organisation, reader, practices } = invitation;
  const { welcome } = respondWords;
  return (
    <div class="invite-sheet">
      <h2 class="written">{organisation ? welcome.heading(organisation) : welcome.headingNoName}</h2>
      <QrCode text={href} label={workshopInviteWords.handOut.qrOf(organisation)} />
      <p>{words.scan}</p>
      <p>{words.takes(practices.length, minutesFor(practices.length))}</p>
      <p>
        {words.back} {reader ? welcome.reader(reader) : welcome.readerUnknown}
      </p>
      <p class="invite-sheet-link">{href}</p>
    </div>
  );
}
