import { respondWords } from '../../../content/messages/en/respond';
import { QrCode } from '../../ui/QrCode';
import { Way } from './Way';

const words = respondWords.handIn.qr;

/** Without dashes, for then all of it is capitals and digits, and the picture needs fewer and larger squares. */
export function AsPicture({ code }: { code: string }) {
  return (
    <Way id="as-picture" heading={words.heading} who={words.who}>
      <div class="respond-picture">
        <QrCode text={code.replaceAll('-', '')} label={words.label} missing={words.missing} />
      </div>
    </Way>
  );
}
