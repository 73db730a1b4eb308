import { useEffect, useState } from 'preact/hooks';
import { workshopWords } from '../../../content/messages/en/workshop';
import { workshopInviteWords as words } from '../../../content/messages/en/workshop-invite';
import { $engagement } from '../../../stores/engagement';
import { $workshop, markInvited } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { NextStep } from '../NextStep';
import { HandOut } from './HandOut';
import { invitationLink } from './link';
import { Preview } from './Preview';
import { Settings } from './Settings';
import { Sheet } from './Sheet';

/** The step "invite" of the workshop: what is asked, what people read, and the link and the code that bring it to them. */
export function Invite() {
  const made = invitationLink(useStore($engagement));
  const { invitedAt } = useStore($workshop);
  const href = made?.href ?? '';
  /** The link as it was handed out last; as it stood at the start where that was on another day. */
  const [handed, setHanded] = useState(invitedAt === null ? null : href);
  const handOut = () => {
    setHanded(href);
    markInvited();
  };
  useEffect(() => {
    addEventListener('beforeprint', handOut);
    return () => removeEventListener('beforeprint', handOut);
  });
  if (!made) return <p class="notice">{words.handOut.otherEdition}</p>;
  const isChanged = handed !== null && handed !== href;
  return (
    <>
      <h2 class="visually-hidden">{words.heading}</h2>
      <div class="invite">
        <Settings />
        <Preview invitation={made.invitation} />
        <HandOut made={made} onHandOut={handOut}>
          {invitedAt !== null && (
            <>
              <p class={isChanged ? 'notice' : 'soft small'}>
                {isChanged ? words.since.changed : words.since.invited(invitedAt.slice(0, 10))}
              </p>
              <NextStep {...workshopWords.next.collect} href="#collect" />
            </>
          )}
        </HandOut>
      </div>
      <Sheet made={made} />
    </>
  );
}
