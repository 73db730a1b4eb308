import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practices } from '../../../../src/content/assessment';
import { createEngagement, createRound } from '../../../../src/domain/engagement/create';
import { serialiseEngagement } from '../../../../src/domain/engagement/serialise';
import { maxViewFileLength, readViewFile } from '../../../../src/domain/workshop/views/read-view-file';
import { writeViewFile, type ViewFile } from '../../../../src/domain/workshop/views/view-file';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const answer = fc.oneof(
  fc.record(
    { kind: fc.constant('level' as const), level: fc.constantFrom(1, 2, 3, 4, 5), evidence: text },
    { requiredKeys: ['kind', 'level'] },
  ),
  fc.record({ kind: fc.constant('unknown' as const), evidence: text }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('notApplicable' as const), reason: text }),
) as fc.Arbitrary<ViewFile['view']['answers'][string]>;
const content = fc.record({
  round: fc.uuid(),
  edition: fc.constant('2026'),
  organisation: text,
  view: fc.record({
    id: fc.stringMatching(/^v-[0-7][0-9]{0,3}-[a-z0-9]{10}$/),
    rater: fc.record(
      {
        name: text,
        function: text,
        seniority: fc.constantFrom('leader' as const, 'manager' as const, 'front-line' as const),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    answers: fc.dictionary(fc.constantFrom(...practices.map(({ id }) => id)), answer, { noNullPrototype: true }),
  }),
});

const right: Omit<ViewFile, 'format' | 'version'> = {
  round: 'r1',
  edition: '2026',
  organisation: 'Harbour',
  view: {
    id: 'v-12-abcdefghij',
    rater: { name: 'Ann' },
    answers: { training: { kind: 'level', level: 3, evidence: 'minutes' } },
  },
};
const changed = (change: (file: ViewFile) => unknown) => {
  const file = JSON.parse(writeViewFile(right)) as ViewFile;
  return JSON.stringify(change(file) ?? file);
};

describe('a file with an answer', () => {
  test('gives back what was put in, whatever was answered and noted', () => {
    fc.assert(
      fc.property(content, (made) => {
        expect(readViewFile(writeViewFile(made))).toEqual({
          kind: 'ok',
          file: { format: 'attune-view', version: 1, ...made },
        });
      }),
      { numRuns: 300 },
    );
  });

  test('holds only what it is for, whatever hangs on the value it is made of', () => {
    const more = { ...right, secret: 1, view: { ...right.view, secret: 2 } };
    expect(writeViewFile(more)).toBe(writeViewFile(right));
  });

  test('is told from a backup, from other programs, from a later one and from what is no JSON', () => {
    const backup = createEngagement('work', createRound('r1', '2026', '2026-11-22'));
    const cases: [text: string, error: string][] = [
      [serialiseEngagement(backup), 'backup'],
      [serialiseEngagement(backup).slice(0, 400), 'backup'],
      ['{"format":"other"}', 'foreign'],
      ['{}', 'foreign'],
      ['[]', 'foreign'],
      ['null', 'foreign'],
      ['{"__proto__":{"format":"attune-view"}}', 'foreign'],
      [changed((file) => ({ ...file, version: 2 })), 'newer'],
      ['', 'notJson'],
      ['Dear Ann,', 'notJson'],
      ['\u0000'.repeat(100), 'notJson'],
      [writeViewFile(right).slice(0, 120), 'damaged'],
      [`{"format":"attune-view","x":"${'x'.repeat(maxViewFileLength)}"}`, 'damaged'],
      ['x'.repeat(maxViewFileLength + 1), 'foreign'],
      [`{"format":"attune-view","version":1,"view":${'['.repeat(500)}${']'.repeat(500)}}`, 'damaged'],
    ];
    for (const [each, error] of cases) expect(readViewFile(each)).toMatchObject({ kind: 'error', error });
  });

  test('is read with a byte order mark and with keys nobody knows, which are dropped', () => {
    const read = readViewFile(`\uFEFF${changed((file) => ({ ...file, later: 1 }))}`);
    expect(read).toEqual({ kind: 'ok', file: { format: 'attune-view', version: 1, ...right } });
  });

  test('says where it is damaged', () => {
    const cases: [change: (file: ViewFile) => unknown, path: string][] = [
      [(file) => ({ ...file, round: '' }), 'round'],
      [(file) => ({ ...file, version: '1' }), 'version'],
      [(file) => ({ ...file, view: { ...file.view, id: 'self' } }), 'view.id'],
      [(file) => ({ ...file, view: { ...file.view, rater: { seniority: 'king' } } }), 'view.rater.seniority'],
      [
        (file) => ({ ...file, view: { ...file.view, answers: { training: { kind: 'level', level: 6 } } } }),
        'view.answers.training.level',
      ],
    ];
    for (const [change, path] of cases)
      expect(readViewFile(changed(change))).toEqual({ kind: 'error', error: 'damaged', path });
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`p-${at}`, { kind: 'unknown' }]));
    expect(readViewFile(changed((file) => ({ ...file, view: { ...file.view, answers: many } })))).toMatchObject({
      error: 'damaged',
    });
  });

  test('with keys of prototypes changes nothing but itself', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const hostile = writeViewFile(right).replace('"training"', JSON.stringify(key));
      const read = readViewFile(hostile);
      if (read.kind === 'ok') expect(Object.keys(read.file.view.answers).filter((each) => each !== key)).toEqual([]);
      expect(({} as Record<string, unknown>)['level']).toBe(undefined);
    }
  });

  test('or any text at all never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((each) => `{"format":"attune-view","version":1,"view":${each}}`),
        ),
        (each) => {
          expect(readViewFile(each).kind).toBe('error');
        },
      ),
      { numRuns: 500 },
    );
  });
});
