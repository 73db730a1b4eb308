import { lookWords } from '../../../content/messages/en/workshop-look';
import { Reveal } from './Reveal';
import type { Look } from './use-look';

const words = lookWords.before;

interface Props {
  look: Look;
  onRevealed: (practices: readonly string[]) => void;
}

/** Before the reveal: how many views are in, and nothing of what they say. */
export function Before({ look: { views, hasHands, hidden }, onRevealed }: Props) {
  if (views === 0 && !hasHands)
    return (
      <section class="look stack">
        <h2>{words.none}</h2>
        <p>{words.noneHelp}</p>
        <p class="look-links">
          <a class="button" href="#invite">
            {words.invite}
          </a>
          <a href="#collect">{words.collect}</a>
        </p>
      </section>
    );
  return (
    <section class="look stack" aria-labelledby="look-before">
      <h2 id="look-before">{views === 0 ? words.handsOnly : words.heading(views)}</h2>
      <p>{words.what}</p>
      <p>{words.once}</p>
      <Reveal hidden={hidden} onRevealed={onRevealed} />
    </section>
  );
}
