import { useEffect, useState } from 'preact/hooks';
import { respondWords } from '../../content/messages/en/respond';
import { pathTo } from '../../lib/base-path';
import { latePart } from '../../lib/late-part';
import { whenIdle } from '../../platform/when-idle';
import { HowMuch, SaidOfSelf } from './HandIn';
import { incomingOf } from './handing';
import type { StageProps } from './Stages';

const words = respondWords.here;
const workshop = latePart(() => import('../../stores/passed-device'));

/**
 * Has what opens the workshop fetched and opened, so that nothing is missing when the network goes.
 * @param onMissing the answers could not go in: better said before anybody gave them
 */
export function findWorkshopWhenIdle(round: string, onMissing: (why: 'absent' | 'otherRound') => void): void {
  whenIdle(() => {
    void workshop()
      .then((part) => part.openRound(round))
      .then((found) => found !== 'found' && onMissing(found))
      .catch(() => undefined);
  });
}

interface Props extends StageProps {
  /** The answers are in, and the next person is awaited. */
  isPassed: boolean;
  onRenew: () => void;
}

/** Where the device is passed round: the answers go straight into the workshop, and nothing of them stays on the page. */
export function HandInHere(props: Props) {
  return props.isPassed ? <Passed /> : <Putting {...props} />;
}

function Putting({ invitation, keep, answered, onRenew }: Props) {
  const [state, set] = useState<'waiting' | 'handing' | keyof typeof words.failed>('waiting');
  const handIn = async () => {
    set('handing');
    const part = await workshop().catch(() => null);
    const outcome = part ? await part.passOn(incomingOf(keep.now(), invitation), invitation.round) : 'unfetched';
    if (outcome !== 'in' && outcome !== 'late') return set(outcome);
    keep.clear();
    keep.forget();
    onRenew();
    sawLate = outcome === 'late';
    // The place in the history where the former person handed in is the next one's.
    location.replace('#handed-in');
  };
  return (
    <div class="respond-part">
      <h1 tabIndex={-1}>{respondWords.handIn.heading}</h1>
      <HowMuch {...{ answered, invitation }} />
      <p>{words.lead}</p>
      <p class="respond-ways">
        <button type="button" class="button" disabled={state === 'handing'} onClick={() => void handIn()}>
          {words.handIn}
        </button>
        <a class="button quiet" href="#overview">
          {respondWords.handIn.check}
        </a>
      </p>
      <div role="status">
        {state === 'handing' && <p>{words.handing}</p>}
        {state !== 'waiting' && state !== 'handing' && <p class="notice">{words.failed[state]}</p>}
      </div>
      <SaidOfSelf {...{ invitation }} />
    </div>
  );
}

/** Some practices had been shown before the last answers came. */
let sawLate = false;

function Passed() {
  const [isLate] = useState(sawLate);
  useEffect(() => {
    sawLate = false;
  }, []);
  return (
    <div class="respond-part">
      <h1 tabIndex={-1}>{words.passed}</h1>
      <p class="lead">{words.passedLead}</p>
      {isLate && <p class="notice">{words.late}</p>}
      <p>
        <a class="button" href="#welcome">
          {words.next}
        </a>
      </p>
      <p class="respond-end">
        <a class="plain" href={`${pathTo('/workshop/')}#collect`}>
          {words.back}
        </a>
      </p>
    </div>
  );
}
