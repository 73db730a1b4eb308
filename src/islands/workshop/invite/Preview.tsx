import { model } from '../../../content/assessment';
import { inWords } from '../../../content/messages/en/format';
import { respondWords } from '../../../content/messages/en/respond';
import { workshopInviteWords } from '../../../content/messages/en/workshop-invite';
import type { Invitation } from '../../../domain/workshop/invitation/invitation';
import { minutesFor } from '../../assess/reflect';

const words = respondWords.welcome;

/** What people read before they answer, in the very words of the page they come to. */
export function Preview({ invitation }: { invitation: Invitation }) {
  const { organisation, reader, promise, practices } = invitation;
  return (
    <section class="invite-preview" aria-labelledby="invite-preview">
      <h3 id="invite-preview" class="label">
        {workshopInviteWords.preview.heading}
      </h3>
      <div class="invite-preview-page">
        <p class="invite-preview-heading written">{organisation ? words.heading(organisation) : words.headingNoName}</p>
        <p>{words.takes(practices.length, minutesFor(practices.length))}</p>
        <p class="label">{words.whoReads}</p>
        <ul>
          <li>{reader ? words.reader(reader) : words.readerUnknown}</li>
          <li>{words.dots}</li>
          <li>{words.apart(inWords(model.thresholds.breakdownFrom.value))}</li>
          <li>{words.notes}</li>
          <li>{words.leaves}</li>
        </ul>
        {promise && (
          <>
            <p>{words.promise}</p>
            <blockquote class="serif written">{promise}</blockquote>
          </>
        )}
      </div>
    </section>
  );
}
