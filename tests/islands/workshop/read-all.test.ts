import { describe, expect, test } from 'vitest';
import { createRound } from '../../../src/domain/engagement/create';
import { writeCode } from '../../../src/domain/workshop/code/write';
import { addViews } from '../../../src/domain/workshop/views/incoming';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { writeViewFile } from '../../../src/domain/workshop/views/view-file';
import { readAll } from '../../../src/islands/workshop/collect/worker/read-all';
import { limits } from '../../../src/domain/engagement/engagement';

const order = practiceOrder('2026')!;
const at = '2026-11-21T10:00:00.000Z';
const empty = createRound('r-1', '2026', '2026-11-21');
const round = { ...empty, workshop: { ...empty.workshop, functions: ['Fleet', 'Stations'] } };

const code = (tag: number, sign: string, of = 'r-1') =>
  writeCode({
    round: of,
    edition: '2026',
    tag,
    seniority: 'leader',
    function: 1,
    answers: sign.repeat(order.length),
    isQuick: false,
  });
const fileText = (tag: number, level: 1 | 2 | 3 | 4 | 5, of = 'r-1') =>
  writeViewFile({
    round: of,
    edition: '2026',
    organisation: 'Harbour Rail',
    view: {
      id: `v-${tag}-abcdefghij`,
      rater: { seniority: 'manager' },
      answers: { [order[0]!]: { kind: 'level', level, evidence: 'The list' } },
    },
  });
const file = (text: string, name = 'ana.attune-view.json') => new File([text], name);
const read = (...files: (File | string)[]) => readAll(files, { round, at });

describe('what is read of files and texts', () => {
  test('is every code of a chat with its line, the function by its name', async () => {
    const {
      incoming,
      sources,
      problems,
      empty: nothing,
    } = await read(`Ana: ${code(1, '3')}\nno code here\nBo ${code(2, '4')} done`, 'Good morning, all.');
    expect(incoming).toEqual([
      {
        id: 'v-1-0',
        rater: { function: 'Stations', seniority: 'leader' },
        via: 'code',
        answers: '3'.repeat(order.length),
        round: 'r-1',
        edition: '2026',
      },
      expect.objectContaining({ id: 'v-2-0', answers: '4'.repeat(order.length) }),
    ]);
    expect(sources).toEqual([
      { place: 0, file: null, line: 1 },
      { place: 0, file: null, line: 3 },
    ]);
    expect(problems).toEqual([]);
    expect(nothing).toBe(1);
  });

  test('is the answers and notes of a file, in the order of the files, though there be many', async () => {
    const files = Array.from({ length: 200 }, (_, tag) => file(fileText(tag, 3), `${tag}.json`));
    const { incoming, sources } = await read(...files);
    expect(incoming.map(({ id }) => id)).toEqual(files.map((_, tag) => `v-${tag}-abcdefghij`));
    expect(sources.at(-1)).toEqual({ place: 199, file: '199.json', line: null });
    expect(incoming[0]).toMatchObject({
      rater: { seniority: 'manager' },
      via: 'file',
      answers: '3'.padEnd(order.length, '.'),
      notes: { [order[0]!]: 'The list' },
    });
  });

  test('is a named problem where a file or code is no answer to this round', async () => {
    const {
      incoming,
      outcomes,
      problems,
      empty: nothing,
    } = await read(
      file('{ "format": "attune", "version": 5 }'),
      file('not json'),
      file('{"name":"package"}', 'package.json'),
      file(fileText(1, 3).slice(0, 200)),
      file(fileText(2, 3, 'r-2')),
      `Bo ${code(3, '3', 'r-2')}`,
      file('x'.repeat(13_000_000), 'log.txt'),
      file('# Read me', 'README.md'),
    );
    expect(incoming).toEqual([]);
    expect(problems.map(({ error, source }) => [source.place, error])).toEqual([
      [0, 'backup'],
      [1, 'notJson'],
      [2, 'foreign'],
      [3, 'damaged'],
      [5, 'otherRound'],
      [6, 'tooLarge'],
    ]);
    expect(outcomes).toEqual([
      {
        outcome: { id: 'v-2-abcdefghij', kind: 'otherRound' },
        source: { place: 4, file: 'ana.attune-view.json', line: null },
      },
    ]);
    expect(nothing).toBe(1);
  });

  test('is each file’s own text, also where one of many cannot be read or is too large', async () => {
    const gone = file(fileText(2, 4));
    gone.text = () => Promise.reject(new Error('gone'));
    Object.defineProperty(gone, 'size', { value: 7 });
    const { incoming, problems } = await read(
      file(`\uFEFF${fileText(1, 3)}`),
      gone,
      'no code',
      file(fileText(3, 5).replace('The list', 'Größe 🚆')),
    );
    expect(problems.map(({ error, source }) => [source.place, error])).toEqual([[1, 'unreadable']]);
    expect(incoming.map(({ id }) => id)).toEqual(['v-1-abcdefghij', 'v-3-abcdefghij']);
    expect(incoming[1]!.notes).toEqual({ [order[0]!]: 'Größe 🚆' });
  });

  test('is codes of a chat that begins with a brace, too', async () => {
    expect((await read(`{Ana} ${code(1, '3')}`)).incoming).toHaveLength(1);
    expect((await read(file(`{Ana} ${code(1, '3')}`, 'chat.txt'))).incoming).toHaveLength(1);
  });

  test('does not come to the page again once it is known, unless it would fill in a name', async () => {
    const first = await read(`Ana: ${code(1, '3')}`, file(fileText(2, 3)));
    const taken = addViews(round, first.incoming, at).round;
    const again = await readAll([`Ana: ${code(1, '3')}`, file(fileText(2, 3))], { round: taken, at });
    expect(again.incoming).toEqual([]);
    expect(again.outcomes.map(({ outcome }) => outcome.kind)).toEqual(['known', 'known']);
    const link = `https://attune.example/workshop/#take=${code(1, '3').replaceAll('-', '')}&by=Ana`;
    const named = await readAll([link], { round: taken, at });
    expect(named.incoming).toMatchObject([{ id: 'v-1-0', rater: { name: 'Ana' }, via: 'link' }]);
  });

  test('goes up to what a round can hold and tells the page about the rest', async () => {
    const views = Array.from({ length: limits.responses - 1 }, (_, place) => ({
      id: `x-${place}`,
      rater: {},
      via: 'code' as const,
      answers: '3',
    }));
    const full = addViews(round, views, at).round;
    const { incoming } = await readAll([code(1, '3')], { round: full, at });
    expect(addViews(full, incoming, at).outcomes).toEqual([{ id: 'v-1-0', kind: 'full' }]);
  });

  test('ends with the reason of whoever cancels it, and says how far it is till then', async () => {
    const aborter = new AbortController();
    const shares: number[] = [];
    const files = Array.from({ length: 1_000 }, () => 'nothing');
    const reading = readAll(
      files,
      { round, at },
      {
        signal: aborter.signal,
        onProgress(share) {
          shares.push(share);
          if (share > 0.5) aborter.abort(new Error('enough'));
        },
      },
    );
    await expect(reading).rejects.toThrow('enough');
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBeLessThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
