import { respondWords } from '../../content/messages/en/respond';
import type { Invitation } from '../../domain/workshop/invitation/invitation';
import { About } from './About';
import { Done } from './Done';
import { askedAnswers } from './handing';
import { HandIn } from './HandIn';
import { HandInHere } from './HandInHere';
import type { Keep } from './keep';
import type { Stage } from './stage';
import { Welcome } from './Welcome';

export interface StageProps {
  /** As it stands in the address of the link. */
  fragment: string;
  invitation: Invitation;
  /** The device is passed round. */
  isHere: boolean;
  keep: Keep;
  /** The practices answered, of those asked. */
  answered: number;
}

interface Props extends Omit<StageProps, 'answered'> {
  stage: Exclude<Stage, 'asking'>;
  /** Groups smaller than this are not shown apart. */
  apartFrom: string;
  /** Why answers given on this device could not go into the workshop; null while nothing speaks against it. */
  missing: 'absent' | 'otherRound' | null;
  /** Nothing of the former person is left in the questionnaire. */
  onRenew: () => void;
}

/** All of the page but the questions: before them, and after. */
export function Stages({ stage, apartFrom, missing, onRenew, ...common }: Props) {
  const answered = Object.keys(askedAnswers(common.keep.now(), common.invitation)).length;
  const props = { ...common, answered };
  const { isHere } = common;
  if (stage === 'welcome') return <Welcome {...props} {...{ apartFrom, missing }} onRenew={onRenew} />;
  if (isHere && stage === 'handed-in') return <HandInHere {...props} isPassed onRenew={onRenew} />;
  if (answered === 0) return <Nothing first={common.invitation.practices[0]!} />;
  if (stage === 'about-you') return <About {...props} />;
  if (isHere) return <HandInHere {...props} isPassed={false} onRenew={onRenew} />;
  return stage === 'hand-in' ? <HandIn {...props} /> : <Done {...props} onRenew={onRenew} />;
}

function Nothing({ first }: { first: string }) {
  const words = respondWords.handIn;
  return (
    <div class="respond-part">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p class="lead">{words.nothing}</p>
      <p>
        <a class="button" href={`#${first}`}>
          {words.nothingLink}
        </a>
      </p>
    </div>
  );
}
