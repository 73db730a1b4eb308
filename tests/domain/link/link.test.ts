import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practices } from '../../../src/content/assessment';
import { areas } from '../../../src/domain/assessment/levels';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import { ownResponse } from '../../../src/domain/engagement/progress';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { packed, sealed } from '../../../src/domain/link/code';
import { unsealed } from '../../../src/domain/link/decode';
import { linkEditions } from '../../../src/domain/link/editions';
import { linkContentOf, linkFor, writeLink, type LinkContent } from '../../../src/domain/link/link';
import { readLink } from '../../../src/domain/link/read';
import { exampleEngagement } from '../../support/example';
import { round } from '../engagement/arbitrary';

const ids = practices.map(({ id }) => id);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const answer = fc.oneof(
  fc.record({ kind: fc.constant('level'), level: fc.constantFrom(1, 2, 3, 4, 5), evidence: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('unknown', 'notApplicable') }),
);
const some = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, value])), { requiredKeys: [], noNullPrototype: true });
const content = fc.record({
  edition: fc.constant('2026'),
  way: fc.constantFrom('quick', 'full'),
  answers: some(answer),
  weights: fc.oneof(fc.constant({}), some(fc.constantFrom(0.5, 2))),
  targets: fc.record(Object.fromEntries(areas.map((area) => [area, fc.constantFrom(1, 2, 3, 4, 5)])), {
    requiredKeys: [],
    noNullPrototype: true,
  }),
}) as fc.Arbitrary<LinkContent>;

const kinds: LinkContent['answers'][string][] = [
  { kind: 'level', level: 1, evidence: false },
  { kind: 'level', level: 5, evidence: true },
  { kind: 'unknown' },
  { kind: 'level', level: 3, evidence: true },
  { kind: 'notApplicable' },
];
const empty: LinkContent = { edition: '2026', way: 'full', answers: {}, weights: {}, targets: {} };
const link = content.map(writeLink);

/** A link with these digits after the version and a right checksum, whatever it means. */
const madeOf = (...digits: number[]) => `answers=${sealed(digits)}`;

describe('a link', () => {
  test('gives back what was put in, whatever was answered, weighed and aimed at', () => {
    fc.assert(
      fc.property(content, (said) => {
        expect(readLink(writeLink(said))).toEqual({ kind: 'ok', content: said });
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives back what scoring reads of a round, for any round', () => {
    fc.assert(
      fc.property(round, (made) => {
        const engagement = createEngagement('e-1', made);
        expect(readLink(linkFor(engagement)!)).toEqual({ kind: 'ok', content: linkContentOf(engagement) });
      }),
    );
  });

  test('is short: 29 letters, 38 with weights', () => {
    fc.assert(
      fc.property(content, (said) => {
        const length = Object.keys(said.weights).length === 0 ? 29 : 38;
        expect(writeLink(said)).toMatch(new RegExp(`^answers=[A-Za-z0-9_-]{${length}}$`));
      }),
    );
  });

  test('says one thing in one way', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(writeLink(one) === writeLink(other)).toBe(
          JSON.stringify(ordered(one)) === JSON.stringify(ordered(other)),
        );
      }),
    );
    const needlessWeights = [1, 1, ...packed([...choices(0, 1), ...Array.from({ length: 32 }, () => zero(3))])];
    expect(readLink(madeOf(...needlessWeights))).toEqual({ kind: 'error', error: 'damaged' });
  });

  test('holds the level the group agreed on, and that evidence is there but not what it says', () => {
    const made = createRound('r-1', '2026', '2026-11-21');
    const engagement = createEngagement('e-1', {
      ...made,
      agreed: { [ids[0]!]: 4 },
      responses: [
        {
          ...ownResponse(made),
          answers: {
            [ids[0]!]: { kind: 'level', level: 2, evidence: 'Minutes of May' },
            [ids[1]!]: { kind: 'level', level: 3, evidence: '  ' },
            [ids[2]!]: { kind: 'notApplicable', reason: 'No branches' },
            'practice-of-another-edition': { kind: 'unknown' },
          },
        },
      ],
      weights: { [ids[0]!]: { weight: 2, reason: 'It matters' }, [ids[1]!]: { weight: 1, reason: 'x' } },
      targets: { listening: 4 },
    });
    expect(readLink(linkFor(engagement)!)).toEqual({
      kind: 'ok',
      content: {
        ...empty,
        answers: {
          [ids[0]!]: { kind: 'level', level: 4, evidence: true },
          [ids[1]!]: { kind: 'level', level: 3, evidence: false },
          [ids[2]!]: { kind: 'notApplicable' },
        },
        weights: { [ids[0]!]: 2 },
        targets: { listening: 4 },
      },
    });
  });

  test('is the same for two engagements that differ in nothing but words', () => {
    const example = exampleEngagement();
    const words: Engagement = {
      ...example,
      organisation: { ...example.organisation, name: 'Another', profile: {} },
      rounds: [...example.rounds.slice(0, -1), { ...example.rounds.at(-1)!, readiness: {}, startedOn: '2020-01-01' }],
    };
    expect(linkFor(words)).toBe(linkFor(example));
  });

  test('is none for a round of an edition that links do not know', () => {
    expect(linkFor(createEngagement('e-1', createRound('r-1', '2031', '2031-01-01')))).toBeNull();
    expect(() => writeLink({ ...empty, edition: '2031' })).toThrow('2031');
  });

  // What was sent once must open for ever: never change these lines.
  test('of the first version opens as it was sent', () => {
    expect(writeLink(empty)).toBe('answers=BBAAAAAAAAAAAAAAAAAAAAAAG30Sh');
    const full: LinkContent = {
      edition: '2026',
      way: 'quick',
      answers: Object.fromEntries(ids.map((id, at) => [id, kinds[at % kinds.length]!])),
      weights: { [ids[0]!]: 2, [ids[31]!]: 0.5 },
      targets: { listening: 1, aligning: 3, driving: 5 },
    };
    expect(writeLink(full)).toBe('answers=BBvQclqLaiMGb18JM4rWxPBecc24ZaN7AWt4K1');
  });
});

describe('a link that is not whole', () => {
  test('is told, whichever letter is another', () => {
    fc.assert(
      fc.property(link, fc.nat(), fc.constantFrom(...letters), (sent, pick, letter) => {
        const at = 'answers='.length + (pick % (sent.length - 'answers='.length));
        fc.pre(sent[at] !== letter);
        const wrong = sent.slice(0, at) + letter + sent.slice(at + 1);
        expect(readLink(wrong)).toEqual({ kind: 'error', error: 'damaged' });
      }),
      { numRuns: 2_000 },
    );
  });

  test('is told, whatever sign stands in for a letter, and whichever two neighbours changed places', () => {
    fc.assert(
      fc.property(link, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (sent, pick, sign) => {
        const at = pick % sent.length;
        fc.pre(sent[at] !== sign && !(at === 0 && sign === '#'));
        expect(readLink(sent.slice(0, at) + sign + sent.slice(at + 1)).kind).toBe('error');
        const [a, b] = [sent[at]!, sent[at + 1]];
        fc.pre(b !== undefined && a !== b);
        expect(readLink(sent.slice(0, at) + b + a + sent.slice(at + 2)).kind).toBe('error');
      }),
      { numRuns: 1_000 },
    );
  });

  test('is told, wherever it was cut', () => {
    fc.assert(
      fc.property(link, fc.nat(), (sent, pick) => {
        expect(readLink(sent.slice(0, pick % sent.length)).kind).toBe('error');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever stands after the #', () => {
  test('nothing is thrown', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLink(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLink(`answers=${text}`)));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 63 }), { maxLength: 60 }), (digits) => void readLink(madeOf(1, 1, ...digits))),
    );
    expect(readLink(`answers=${'A'.repeat(5_000_000)}`)).toEqual({ kind: 'error', error: 'damaged' });
  });

  test.each(['', '#', '#plan', '#listening-methods', 'answer=BB', 'x answers=BB', '#Answers=BB'])(
    'is nothing of ours: %s',
    (text) => expect(readLink(text)).toEqual({ kind: 'error', error: 'foreign' }),
  );

  test('may come with its #, spaces around it and the full stop of its sentence', () => {
    const sent = writeLink(empty);
    for (const text of [
      `#${sent}`,
      `#${sent.replace('=', '%3D')}`,
      ` ${sent}\n`,
      `#${sent}.`,
      `${sent}),`,
      `${sent}”`,
    ]) {
      expect(readLink(text)).toEqual({ kind: 'ok', content: empty });
    }
  });

  test('is named as of a later version, or of an edition not known here', () => {
    expect(readLink(madeOf(2, 1, 5, 5, 5))).toEqual({ kind: 'error', error: 'newer' });
    expect(readLink(madeOf(63))).toEqual({ kind: 'error', error: 'newer' });
    expect(readLink(madeOf(1, 2, 0))).toEqual({ kind: 'error', error: 'otherEdition' });
    expect(readLink(madeOf(0, 1, 0))).toEqual({ kind: 'error', error: 'damaged' });
    expect(readLink(madeOf(1, 1))).toEqual({ kind: 'error', error: 'damaged' });
  });

  test('with the checksum of its letters comes apart into them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 63 }), { minLength: 1, maxLength: 50 }), (digits) => {
        expect(unsealed(sealed(digits))).toEqual(digits);
      }),
    );
  });
});

describe('the order in which answers stand', () => {
  test('is that of the edition, all of its practices and each once', () => {
    expect(linkEditions.map(({ id }) => id)).toEqual(['2026']);
    expect(linkEditions[0]!.practices).toEqual(ids);
    expect(new Set(linkEditions.map(({ number }) => number)).size).toBe(linkEditions.length);
  });
});

function zero(radix: number) {
  return { value: 0, radix };
}

function choices(way: number, isWeighted: number) {
  return [
    { value: way, radix: 2 },
    { value: isWeighted, radix: 2 },
    ...areas.map(() => zero(6)),
    ...ids.map(() => zero(13)),
  ];
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([name, child]) => [name, ordered(child)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
