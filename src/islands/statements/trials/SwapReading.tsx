import { swapWords, trialWords } from '../../../content/messages/en/statement-trials';
import { withRival } from '../../../domain/statements/trials/swap-name';
import { $organisation } from '../../../stores/organisation';
import { $statements } from '../../../stores/statements';
import { useStore } from '../../use-store';

/** The mission as it would read with another name in it. */
export function SwapReading({ wording, rival }: { wording: string; rival: string }) {
  const { name } = useStore($organisation);
  const brand = useStore($statements).mission.parts.brand ?? '';
  if (rival.trim() === '') return null;
  const pieces = withRival(wording, { name, brand }, rival, swapWords);
  return (
    <figure class="swap-reading">
      <figcaption class="label">{trialWords.tests.swap.reading(rival.trim())}</figcaption>
      <blockquote class="serif written">
        {pieces.map(({ text, isSwapped }, at) => (isSwapped ? <b key={at}>{text}</b> : text))}
      </blockquote>
      {pieces.every(({ isSwapped }) => !isSwapped) && <p class="soft small">{trialWords.tests.swap.unread}</p>}
    </figure>
  );
}
