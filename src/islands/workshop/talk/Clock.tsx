import { useEffect, useState } from 'preact/hooks';
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { practiceWords } from '../../../content/words/practices';
import { $talk, keepSeconds, pauseClock, resetClock, secondsTalked, startClock } from '../../../stores/talking';
import { useStore } from '../../use-store';

const words = talkWords.clock;
/** So often what was talked is written down, in seconds, in case the page has no last moment. */
const keptEvery = 15;

/** How much of a talk's minutes is left, or how long it was talked where it has none. It says when they are over, and rings nothing. */
export function Clock({ practice, minutes }: { practice: string; minutes: number }) {
  const talking = useStore($talk);
  const isRunning = talking.since !== null;
  const [seconds, setSeconds] = useState(secondsTalked());
  useEffect(() => {
    setSeconds(secondsTalked());
    if (!isRunning) return;
    let ticks = 0;
    const timer = setInterval(() => {
      setSeconds(secondsTalked());
      ticks += 1;
      if (ticks % keptEvery === 0) keepSeconds();
    }, 1000);
    return () => clearInterval(timer);
  }, [talking]);
  const left = minutes * 60 - seconds;
  const isUp = minutes > 0 && left <= 0;
  return (
    <section class="talk-clock" aria-label={words.name}>
      <p class={isUp ? 'talk-time over' : 'talk-time'} role="timer">
        {minutes > 0 ? words.left(left) : words.talked(seconds)}
      </p>
      {minutes > 0 && <p class="small soft">{words.of(minutes)}</p>}
      <p class="talk-clock-buttons">
        <button type="button" class="button quiet" onClick={isRunning ? pauseClock : startClock}>
          {isRunning ? words.pause : seconds > 0 ? words.goOn : words.start}
        </button>
        {seconds > 0 && (
          <button type="button" class="plain" onClick={resetClock}>
            {words.again}
          </button>
        )}
      </p>
      <p role="status" class="visually-hidden">
        {isUp && isRunning ? words.up(practiceWords[practice]!.name) : ''}
      </p>
    </section>
  );
}
