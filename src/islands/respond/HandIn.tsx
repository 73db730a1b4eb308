import { useEffect, useState } from 'preact/hooks';
import { respondWords } from '../../content/messages/en/respond';
import { viewNotes } from '../../domain/workshop/views/view-notes';
import { askedAnswers, asksOfSelf, changeSince, shownNow } from './handing';
import type { StageProps } from './Stages';
import { AsCode } from './ways/AsCode';
import { AsFile } from './ways/AsFile';
import { AsLink } from './ways/AsLink';
import { AsPicture } from './ways/AsPicture';

const words = respondWords.handIn;

/** The answers as a code, a picture of it, a link and a file: the only ways in which they leave the device. */
export function HandIn(props: StageProps) {
  const { invitation, keep, answered } = props;
  const { reader, practices } = invitation;
  const now = shownNow(keep.now(), invitation);
  // What changed since the last time is said for as long as the page is open.
  const [change] = useState(() => changeSince(keep.now().shown, now));
  useEffect(() => keep.change({ shown: now }), []);
  const notes = Object.keys(viewNotes(askedAnswers(keep.now(), invitation))).length;
  return (
    <div class="respond-part respond-hand-in">
      <h1 tabIndex={-1}>{words.heading}</h1>
      {change !== 'none' && <p class="notice">{change === 'notes' ? words.changed.notes : words.changed.code}</p>}
      {change === 'role' && <p class="notice">{words.changed.role}</p>}
      <HowMuch {...{ answered, invitation }} />
      {reader && <p>{words.reader(reader)}</p>}
      {notes > 0 && <p>{words.leftBehind(notes)}</p>}
      <p>{words.choose}</p>
      <AsCode code={now.code} />
      <AsPicture code={now.code} />
      <AsLink {...props} code={now.code} />
      <AsFile {...props} notes={now.notes} />
      <p class="respond-ways respond-end">
        <a class="button" href="#handed-in">
          {words.done}
        </a>
        <a class="button quiet" href="#overview">
          {answered < practices.length ? words.checkOpen : words.check}
        </a>
      </p>
      <SaidOfSelf {...{ invitation }} />
    </div>
  );
}

/** How many of the practices are answered, and that the rest may stay open. */
export function HowMuch({ answered, invitation }: Pick<StageProps, 'answered' | 'invitation'>) {
  const of = invitation.practices.length;
  return <p class="lead">{answered === of ? words.all(of) : words.some(answered, of)}</p>;
}

/** The way back to what the person said of themselves, where it was asked. */
export function SaidOfSelf({ invitation }: Pick<StageProps, 'invitation'>) {
  if (!asksOfSelf(invitation)) return null;
  return (
    <p>
      <a class="plain" href="#about-you">
        {words.aboutYou}
      </a>
    </p>
  );
}
