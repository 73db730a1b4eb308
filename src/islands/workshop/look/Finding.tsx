import { lookWords } from '../../../content/messages/en/workshop-look';
import { pathTo } from '../../../lib/base-path';
import { $workshop } from '../../../stores/workshop';
import { useStore } from '../../use-store';
import { widestFirst } from './arrange';
import { practiceName } from './names';
import type { Look } from './use-look';

const words = lookWords.finding;
const inOrder = ['aligned', 'close', 'split'] as const;

/** What the dots come to, as a sentence, and whose they are. */
export function Finding({ look: { views, hasHands, shown } }: { look: Look }) {
  const { reader } = useStore($workshop);
  return (
    <div class="look-finding stack">
      <h2 id="look-finding" class="finding" tabIndex={-1}>
        {sentence(shown)}
      </h2>
      <p class="soft">
        {views > 0 && words.people(views, hasHands)} {words.reader(reader.trim())}{' '}
        <a href={pathTo('/method/#group')}>{words.method}</a>
      </p>
    </div>
  );
}

function sentence(shown: Look['shown']): string {
  const mostLevels = Math.max(...shown.map(({ spread }) => spread.n));
  const parts = inOrder.flatMap((word) => {
    const n = shown.filter(({ spread }) => spread.agreement === word).length;
    return n > 0 ? [{ n, word: lookWords.agreement[word] }] : [];
  });
  if (parts.length === 0) return mostLevels > 0 ? words.tooFew(mostLevels) : words.noLevels;
  const none = shown.filter(({ spread }) => spread.agreement === null).length;
  const counted = words.of(shown.length, parts, none);
  const [widest] = widestFirst(shown);
  if (shown.length === 1) return counted;
  return `${counted} ${widest?.spread.agreement === 'split' ? words.widest(practiceName(widest.id)) : words.noSplit}`;
}
