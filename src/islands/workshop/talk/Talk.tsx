import { useEffect } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { $agenda, $spreads } from '../../../stores/agenda';
import { keepSeconds, takeUp } from '../../../stores/talking';
import { useHash } from '../../ui/use-hash';
import { useStore } from '../../use-store';
import { practiceOf } from '../steps';
import { Agenda } from './Agenda';
import { TalkItem } from './TalkItem';

const words = talkWords.nothing;

/** The step "talk" of the workshop: the agenda, or the one practice that is talked over. */
export function Talk() {
  const agenda = useStore($agenda);
  const spreads = useStore($spreads);
  const asked = practiceOf(useHash());
  const spread = asked === null ? undefined : spreads.get(asked);
  const inView = spread?.practice ?? null;
  useEffect(() => takeUp(inView), [inView]);
  useEffect(() => {
    // The last moment there may be.
    addEventListener('pagehide', keepSeconds);
    return () => {
      removeEventListener('pagehide', keepSeconds);
      takeUp(null);
    };
  }, []);
  if (agenda.length === 0)
    return (
      <section class="talk-nothing">
        <h2>{words.heading}</h2>
        <p>{words.text}</p>
        <p>
          <a class="button" href="#look">
            {words.look}
          </a>
        </p>
      </section>
    );
  return spread ? <TalkItem key={spread.practice} spread={spread} agenda={agenda} /> : <Agenda agenda={agenda} />;
}
