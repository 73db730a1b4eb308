import { talkWords } from '../../../content/messages/en/workshop-talk';
import { practiceWords } from '../../../content/words/practices';
import type { AgendaItem } from '../../../domain/workshop/talk/agenda';
import { setTalk } from '../../../stores/workshop';
import { nextOf, previousOf } from './order';

const words = talkWords.ways;

/** On to the next talk, back to the one before, or this one aside for later. */
export function WaysOn({ practice, agenda }: { practice: string; agenda: readonly AgendaItem[] }) {
  const item = agenda.find((each) => each.kind === 'talk' && each.practices.includes(practice));
  const next = nextOf(agenda, practice);
  const previous = previousOf(agenda, practice);
  const skip = () => {
    setTalk(practice, { skipped: true });
    location.hash = next === null ? 'talk' : `talk/${next}`;
  };
  return (
    <nav class="talk-ways" aria-label={words.name}>
      {next === null ? (
        <a class="button" href="#talk">
          {words.end}
        </a>
      ) : (
        <a class="button" href={`#talk/${next}`}>
          {words.next + words.to(practiceWords[next]!.name)}
        </a>
      )}
      {previous !== null && (
        <a class="button quiet" href={`#talk/${previous}`}>
          {words.previous}
          <span class="visually-hidden">{words.to(practiceWords[previous]!.name)}</span>
        </a>
      )}
      {item && !item.agreed && !item.skipped && (
        <button type="button" class="button quiet" onClick={skip}>
          {words.skip}
        </button>
      )}
      {item && !item.agreed && item.skipped && (
        <p>
          {words.skipped}{' '}
          <button type="button" class="plain" onClick={() => setTalk(practice, { skipped: false })}>
            {words.takeUp}
          </button>
        </p>
      )}
    </nav>
  );
}
