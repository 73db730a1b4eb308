/** Why something is on the agenda, in sentences. */
import { talkWords } from '../../../content/messages/en/workshop-talk';
import { levelWords } from '../../../content/words/levels';
import type { Level } from '../../../content/schema';
import type { AgendaItem, AgendaReason } from '../../../domain/workshop/talk/agenda';

const { why: words, span } = talkWords;

export const levelName = (level: Level) => levelWords[level].short;
export const levelSpan = (from: Level, to: Level) => span(levelName(from), levelName(to));

export const whyOf = ({ why }: AgendaItem) => why.map(sentenceOf).join(' ');

function sentenceOf(reason: AgendaReason): string {
  switch (reason.kind) {
    case 'camps': {
      const { low, high } = reason;
      return words.camps(low.n, levelSpan(low.from, low.to), high.n, levelSpan(high.from, high.to));
    }
    case 'split':
    case 'close':
      return words[reason.kind](levelName(reason.lowest), levelName(reason.highest));
    case 'few':
      return words.few(reason.n);
    case 'nobodyKnows':
    case 'unknown':
      return words[reason.kind](reason.unknown);
    case 'weight':
      return reason.weight > 1 ? words.double : words.half;
    default:
      return words[reason.kind];
  }
}
