import { talkWords } from '../../../content/messages/en/workshop-talk';
import { practiceWords } from '../../../content/words/practices';
import type { Spread } from '../../../domain/workshop/agreement/spread';
import { $round } from '../../../stores/engagement';
import { useStore } from '../../use-store';
import { levelSpan } from './reason-sentence';
import { TalkText } from './TalkText';
import { ViewNotes } from './ViewNotes';

const words = talkWords.evidence;

/** The questions to both sides, and what was shown. */
export function AskForEvidence({ spread }: { spread: Spread }) {
  const { practice, n, unknown } = spread;
  const sides = sidesOf(spread);
  const own = useStore($round).workshop.talks[practice]?.evidence ?? '';
  return (
    <section class="talk-evidence" aria-labelledby="talk-evidence-heading">
      <h3 id="talk-evidence-heading">{sides.length > 1 ? words.heading : words.headingOne}</h3>
      <ul class="plain-list serif">
        {n === 0 && <li>{words.nobody}</li>}
        {sides.length === 1 && <li>{words.all}</li>}
        {sides.length > 1 && sides.map((side) => <li key={side}>{words.side(side)}</li>)}
        {n > 0 && unknown > 0 && <li>{words.unknown}</li>}
      </ul>
      <p class="small soft">
        {words.example} {practiceWords[practice]!.evidence}
      </p>
      <TalkText practice={practice} field="evidence" label={words.field} isLong />
      <ViewNotes practice={practice} taken={own} />
    </section>
  );
}

/** The levels of each side in words: the two camps, else the lowest and the highest; one where all chose the same. */
function sidesOf({ camps, lowest, highest }: Spread): string[] {
  if (camps) return camps.map(({ from, to }) => levelSpan(from, to));
  if (lowest === null || highest === null) return [];
  return [...new Set([levelSpan(lowest, lowest), levelSpan(highest, highest)])];
}
