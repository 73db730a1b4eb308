import { collectWords } from '../../../../content/messages/en/workshop-collect';
import { invitationOf } from '../../../../domain/workshop/invitation/invitation';
import { writeInvitation } from '../../../../domain/workshop/invitation/invitation-link';
import { respondPath } from '../../../../domain/workshop/invitation/respond-address';
import { pathTo } from '../../../../lib/base-path';
import { $engagement, $round } from '../../../../stores/engagement';
import { $views } from '../../../../stores/workshop';
import { useStore } from '../../../use-store';
import { askedPractices } from '../../asked';

const words = collectWords.here;

/** The questions on this device, handed round. */
export function Here() {
  const invitation = invitationOf(useStore($engagement), askedPractices(useStore($round)));
  const answered = useStore($views).filter(({ via }) => via === 'device').length;
  return (
    <>
      <p>{words.about}</p>
      <p class="collect-verbs">
        <a class="button" href={pathTo(respondPath(writeInvitation(invitation), { isHere: true }))}>
          {words.start}
        </a>
        <span role="status" class="small soft">
          {words.answered(answered)}
        </span>
      </p>
    </>
  );
}
