/** Codes typed alone, and in whatever was pasted around them; a view as a link. */
import { collectWords } from '../../../src/content/messages/en/workshop-collect';
import { findCodes } from '../../../src/domain/workshop/code/find';
import { readCode } from '../../../src/domain/workshop/code/read';
import { writeCode } from '../../../src/domain/workshop/code/write';
import { readViewLink, writeViewLink } from '../../../src/domain/workshop/views/view-link';
import { typedCode } from '../../../src/islands/workshop/collect/ways/typed';
import { order } from '../../support/group';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import type { Random } from '../random';
import { spoilText } from '../spoil';

const round = { id: 'round-1', edition: '2026' };
const errors: Record<string, string> = collectWords.misread.errors;

function code(random: Random): string {
  const answers = order.map(() => random.pick([...'.12345?-'])).join('');
  return writeCode({
    round: random.oneIn(6) ? 'round-2' : round.id,
    edition: round.edition,
    isQuick: random.oneIn(3),
    tag: random.below(7_000),
    seniority: random.pick([null, 'leader', 'manager', 'front-line']),
    function: random.pick([null, 0, 7]),
    answers,
  });
}

const line = (random: Random) => {
  const made = code(random);
  const way = random.below(5);
  if (way === 0) return `[22/11/2026, 10:15] Ann: ${made}`;
  if (way === 1)
    return `https://x.example/workshop/#${writeViewLink({ code: made, name: text(random, 100).toWellFormed() })}`;
  if (way === 2) return made.toLowerCase().replaceAll('-', random.pick([' ', '', '\u2011', '\n', ' - ']));
  if (way === 3) return spoilText(made, random);
  return made;
};

const door: Door = {
  structured(random) {
    const whole = Array.from({ length: random.oneIn(60) ? 2_000 : random.some(8) }, () => line(random)).join('\n');
    return random.oneIn(2) ? whole : spoilText(whole, random);
  },
  unstructured(random) {
    const way = random.below(4);
    if (way === 0)
      return random
        .pick(['7KQ2-', 'AAAA ', '2', '-', 'take=', '&by=%41', 'A\u0300', '%3D', '7KQ2 7KQ2 7KQ2 7KQ2\n'])
        .repeat(random.some(random.oneIn(20) ? 60_000 : 2_000));
    return way === 1 ? text(random, 30_000) : letters(random, random.some(20_000));
  },
  knock(input) {
    const given = input as string;
    typedCode(given, round);
    const link = readViewLink(given);
    if (link) must((link.name ?? '').length <= 400, 'The name in a link is too long');
    const alone = readCode(given, round);
    if (alone.kind === 'error') must((errors[alone.error] ?? '') !== '', `No words for ${alone.error}`);
    const found = findCodes(given.slice(0, 1_000_000), round);
    for (const each of found) {
      if (each.kind === 'error') must((errors[each.error] ?? '') !== '', `No words for ${each.error}`);
      else must(/^[.1-5?-]{32}$/.test(each.answers), 'The answers are not packed as answers are');
      must((each.name ?? '').length <= 400, 'The name in a text is too long');
    }
    return found.some(({ kind }) => kind === 'ok') ? taken : refused(collectWords.summary.nothing);
  },
};
export default door;
