import { useState } from 'preact/hooks';
import { respondWords } from '../../content/messages/en/respond';
import { minutesFor } from '../assess/reflect';
import { keepFocus } from '../ui/keep-focus';
import { offeredFunctions } from './handing';
import { takeCleared } from './cleared';
import type { StageProps } from './Stages';

const words = respondWords.welcome;

interface Props extends StageProps {
  apartFrom: string;
  missing: 'absent' | 'otherRound' | null;
  onRenew: () => void;
}

/** Before the questions: who asks, what it takes, who can read the answers. */
export function Welcome({ invitation, isHere, keep, answered, apartFrom, missing, onRenew }: Props) {
  const { organisation, practices, asks } = invitation;
  const { answers, at } = keep.now();
  const firstOpen = practices.find((practice) => !answers[practice]);
  const spot = at !== null && practices.includes(at) ? at : firstOpen;
  const askedAtEnd =
    asks.seniority || offeredFunctions(invitation).length > 0 ? words.asked.both : asks.name ? words.asked.name : null;
  return (
    <div class="respond-part">
      <h1 tabIndex={-1}>{organisation ? words.heading(organisation) : words.headingNoName}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.takes(practices.length, minutesFor(practices.length))} {keep.isKept() ? !isHere && words.stop : null}{' '}
        {askedAtEnd}
      </p>
      {missing && <p class="notice">{words.missing[missing]}</p>}
      {!keep.isKept() && <p class="notice">{words.notKept}</p>}
      <p class="respond-begin">
        <a
          class="button"
          href={`#${answered === 0 ? practices[0] : (firstOpen && spot) || 'overview'}`}
          onClick={keep.forget}
        >
          {answered === 0 ? words.begin : words.goOn}
        </a>
      </p>
      <Begun {...{ keep, answered, onRenew }} of={practices.length} />
      <WhoReads {...{ invitation, isHere, apartFrom }} />
    </div>
  );
}

function WhoReads({ invitation, isHere, apartFrom }: Pick<Props, 'invitation' | 'isHere' | 'apartFrom'>) {
  const { reader, promise } = invitation;
  return (
    <section class="respond-reads" aria-labelledby="who-reads">
      <h2 id="who-reads">{words.whoReads}</h2>
      <ul>
        <li>{reader ? words.reader(reader) : words.readerUnknown}</li>
        <li>{words.dots}</li>
        <li>{words.apart(apartFrom)}</li>
        {!isHere && <li>{words.notes}</li>}
        <li>{isHere ? words.here : words.leaves}</li>
      </ul>
      {promise && (
        <>
          <p>{words.promise}</p>
          <blockquote class="serif written">{promise}</blockquote>
        </>
      )}
    </section>
  );
}

/** What is on the device from before, and how to begin anew. */
function Begun({ keep, answered, of, onRenew }: Pick<Props, 'keep' | 'answered' | 'onRenew'> & { of: number }) {
  const [said, say] = useState(() => (takeCleared() ? words.cleared : ''));
  const empty = (sentence: string) => {
    keep.clear();
    onRenew();
    say(sentence);
    keepFocus(() => document.querySelector<HTMLElement>('.respond-undo'));
  };
  return (
    <div class="respond-begun">
      <div role="status">{answered > 0 ? <p>{words.begun(answered, of)}</p> : said && <p>{said}</p>}</div>
      {answered > 0 && (
        <p class="respond-ways">
          <button type="button" class="plain" onClick={() => empty(words.renewed)}>
            {words.other}
          </button>
          <button type="button" class="plain" onClick={() => empty(words.emptied)}>
            {words.clear}
          </button>
        </p>
      )}
      {answered === 0 && keep.canUndo() && (
        <button type="button" class="plain respond-undo" onClick={keep.undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
