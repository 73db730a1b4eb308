import { useEffect, useRef } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { practiceWords } from '../../../content/words/practices';
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';
import { lateViews } from '../../../domain/workshop/views/late-views';
import type { Spread } from '../../../domain/workshop/agreement/spread';
import { $round } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { AskForEvidence } from './AskForEvidence';
import { Clock } from './Clock';
import { LevelChoice } from './LevelChoice';
import { Said } from './Said';
import { WaysOn } from './WaysOn';
import { whyOf } from './reason-sentence';

const words = talkWords.item;

interface Props {
  spread: Spread;
  agenda: readonly AgendaItem[];
}

/** One practice as it is talked over: what people chose, what they can show for it, and what they agree on. */
export function TalkItem({ spread, agenda }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { practice } = spread;
  const { name, question } = practiceWords[practice]!;
  const talks = agenda.filter(({ kind }) => kind === 'talk');
  const place = talks.findIndex((each) => each.practices.includes(practice));
  const item = agenda.find((each) => each.practices.includes(practice));
  // Coming from the agenda or from another practice, reading goes on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="talk-item" aria-labelledby="talk-heading">
      <p class="talk-place small">
        <a href="#talk">{words.agenda}</a>{' '}
        {place >= 0 && <span class="soft">{words.place(place + 1, talks.length)}</span>}
      </p>
      <h2 id="talk-heading" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p class="lead">{question}</p>
      <div class="talk-why">
        {item && <p>{whyOf(item)}</p>}
        <Clock practice={practice} minutes={item?.kind === 'talk' ? item.minutes : 0} />
      </div>
      <Late practice={practice} isAgreed={spread.agreed !== null} />
      <LevelChoice spread={spread} />
      <div class="talk-kept">
        <AskForEvidence spread={spread} />
        <Said practice={practice} />
      </div>
      <WaysOn practice={practice} agenda={agenda} />
    </article>
  );
}

function Late({ practice, isAgreed }: { practice: string; isAgreed: boolean }) {
  const late = lateViews(useStore($round), practice).length;
  if (late === 0) return null;
  return (
    <p class="notice">
      {isAgreed ? words.lateAfterAgreed(late) : words.late(late)} <a href="#collect">{talkWords.agenda.lateLink}</a>
    </p>
  );
}
