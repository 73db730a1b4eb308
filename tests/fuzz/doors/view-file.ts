/** Files of answers and whatever lies in a workshop's folder, as the worker that collects reads them and the round takes them in. */
import { collectWords } from '../../../src/content/messages/en/workshop-collect';
import { isEngagement } from '../../../src/domain/engagement/check';
import { currentRound } from '../../../src/domain/engagement/create';
import type { Answer, Engagement } from '../../../src/domain/engagement/engagement';
import { addViews } from '../../../src/domain/workshop/views/incoming';
import { writeViewFile } from '../../../src/domain/workshop/views/view-file';
import { fileKind } from '../../../src/islands/workshop/collect/files/file-kind';
import { readAll } from '../../../src/islands/workshop/collect/worker/read-all';
import { groupEngagement, order } from '../../support/group';
import { must, refused, taken, type Door } from '../door';
import { keys, letters, text, value } from '../hostile';
import type { Random } from '../random';
import { backups } from '../specimens';
import { spoilText, spoilValue } from '../spoil';

const work = groupEngagement({ revealed: [] });
const round = currentRound(work);
const at = '2026-11-22T10:00:00.000Z';
const words: Record<string, unknown> = { ...collectWords.refused, ...collectWords.misread.errors };
let came: Engagement | null = null;

function viewFile(random: Random): string {
  const answers = Object.fromEntries(
    order.map((practice): [string, Answer] => [
      practice,
      { kind: 'level', level: random.pick([1, 2, 3, 4, 5]), evidence: text(random, 200) },
    ]),
  );
  return writeViewFile({
    round: random.oneIn(5) ? 'another' : round.id,
    edition: round.edition,
    organisation: 'Any',
    view: {
      id: `v-${random.below(99)}-${random.oneIn(3) ? 'abcdefghij' : letters(random, 3)}`,
      rater: { name: text(random, 300), function: text(random, 300) },
      answers,
    },
  });
}

function file(random: Random): string {
  const way = random.below(8);
  if (way === 0) return random.pick(backups);
  if (way === 1) return spoilText(viewFile(random), random);
  if (way === 2)
    return `{"format":"attune-view","version":1,"view":{${`"${random.pick(keys)}":{},`.repeat(random.some(50_000))}"a":0}}`;
  return JSON.stringify(spoilValue(JSON.parse(viewFile(random)), random)) ?? '';
}

interface Given {
  name: string;
  text: string;
}

const door: Door = {
  structured: (random): Given[] =>
    Array.from({ length: random.oneIn(40) ? 60 : random.some(3) }, (_, place) => ({
      name: random.oneIn(9) ? text(random, 200) : `${place}.json`,
      text: file(random),
    })),
  unstructured: (random): Given[] => [
    {
      name: random.pick(['a.json', 'a.txt', '.json', 'a.htm', '__proto__', 'x.constructor']),
      text: random.oneIn(2) ? (JSON.stringify(value(random)) ?? '') : letters(random, random.some(20_000)),
    },
  ],
  async knock(input) {
    const given = input as Given[];
    for (const { name } of given) fileKind(name);
    const files = given.map((each) => new File([each.text], each.name));
    const collected = await readAll(files, { round, at });
    const after = addViews(round, collected.incoming, at);
    for (const { error } of collected.problems) must(words[error] !== undefined, `No words for ${error}`);
    for (const { kind } of after.outcomes) must(collectWords.each[kind].length > 0, `No words for ${kind}`);
    came = { ...work, rounds: work.rounds.map((each) => (each === round ? after.round : each)) };
    return collected.incoming.length > 0 ? taken : refused(collectWords.summary.nothing);
  },
  after() {
    if (!came) return;
    must(isEngagement(came), 'The round takes in what is no view');
    const kept = currentRound(came).responses;
    must(
      round.responses.every((each) => kept.some((now) => now.id === each.id)),
      'A view that was there is gone',
    );
    came = null;
  },
};
export default door;
