import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { lintWordsSchema } from '../../../src/content/schema';
import { draftWords } from '../../../src/content/messages/en/statement-drafts';
import { ruleWords } from '../../../src/content/messages/en/statement-rules';
import { missionDrafts, successDrafts } from '../../../src/domain/statements/drafts/drafts';
import type { StatementKind } from '../../../src/domain/statements/finding';
import { lint, rules } from '../../../src/domain/statements/lint';
import { context, findingsOf } from './context';

interface Examples {
  kind: StatementKind;
  /** Wordings the rule must find, with the phrase it stands on; null where something is absent. */
  bad: [string, string | null][];
  good: string[];
  /** Wordings that look like a fault and are none. */
  near: string[];
}

const examples: Record<string, Examples> = {
  'open-gap': {
    kind: 'mission',
    bad: [['Every guest can [what they can do], always.', '[what they can do]']],
    good: ['Every guest can rest.'],
    near: ['Every guest can rest (and sleep).', 'Guests read [1] first.'],
  },
  platitude: {
    kind: 'mission',
    bad: [
      ['We exceed our guests’ expectations.', 'exceed our guests’ expectations'],
      ['To deliver the best possible customer experience.', 'best possible customer experience'],
      ['World class banking for people.', 'World class'],
      ['Our customer‑centric culture serves people.', 'customer‑centric'],
      ['We go the extra mile for guests.', 'extra mile'],
      ['Putting our customers first since 1920.', 'Putting our customers first'],
    ],
    good: ['Every guest reaches a room that is ready.'],
    near: [
      'Our rooms exceed the legal minimum for guests.',
      'Guests leave with great coats.',
      'Every shopper can read the best before date.',
      'We tell the customer first.',
      'The best time to service a boiler is before winter, and households hear it from us.',
      'Hotels at the heart of the city for guests.',
      'Bus number one brings pupils home.',
      'Residents of our care home sleep well.',
    ],
  },
  'no-customer': {
    kind: 'mission',
    bad: [
      ['We deliver excellence in every market.', null],
      ['Our people are our greatest asset.', null],
      ['To be known for customer service.', null],
    ],
    good: ['Every guest rests.', 'Anyone who calls is heard.'],
    near: [
      'People who rent from us feel safe.',
      'A customer’s word is enough.',
      'Members of the club settle it at once.',
    ],
  },
  hedge: {
    kind: 'mission',
    bad: [
      ['We strive to answer guests at once.', 'strive'],
      ['We aim to answer guests at once.', 'aim to'],
      ['We are committed to our guests.', 'committed to'],
    ],
    good: ['We answer guests at once.'],
    near: [
      'Our aim for guests is quiet.',
      'Whatever guests want to change, they can.',
      'Archers hit what they aim at.',
    ],
  },
  'company-aim': {
    kind: 'mission',
    bad: [
      ['We serve guests to grow our market share.', 'market share'],
      ['Guests make us profitable.', 'profitable'],
    ],
    good: ['Guests rest.'],
    near: ['A non-profit for patients.', 'Our sales team calls clients back.', 'We see your margins before you do.'],
  },
  'number-in-mission': {
    kind: 'mission',
    bad: [
      ['We answer 95 % of guests.', '95 %'],
      ['Guests give us an NPS of fifty.', 'NPS'],
    ],
    good: ['We answer guests in one conversation.'],
    near: ['Guests settle it in one conversation, the first time.'],
  },
  sentences: {
    kind: 'mission',
    bad: [['Guests rest. We listen. All is well.', 'All is well.']],
    good: ['Guests rest. We listen.'],
    near: ['Guests rest, e.g. at noon. We listen.', 'Dr. Hart meets each patient. We listen.'],
  },
  length: {
    kind: 'mission',
    bad: [
      ['Guests rest.', null],
      [`Guests ${'really '.repeat(36)}rest.`, null],
    ],
    good: ['Every guest reaches a room that is ready.'],
    near: ['Every well-rested guest leaves us feeling at home.'],
  },
};

const other = 'Every guest leaves feeling welcome, without ever having to ask twice.';

describe.each(Object.keys(examples))('The rule %s', (rule) => {
  const { kind, bad, good, near } = examples[rule]!;
  test.each(bad)('finds "%s"', (wording, phrase) => {
    const found = findingsOf(rule, kind, wording, {}, { other });
    expect(found.length).toBeGreaterThan(0);
    const at = found[0]!.at;
    expect(at === null ? null : wording.slice(at.from, at.to)).toBe(phrase);
  });
  test.each(good)('is content with "%s"', (wording) =>
    expect(findingsOf(rule, kind, wording, {}, { other })).toEqual([]),
  );
  test.each(near)('is not misled by "%s"', (wording) =>
    expect(findingsOf(rule, kind, wording, {}, { other })).toEqual([]),
  );
});

describe('Rules about what is absent', () => {
  test('take the user’s own word for a customer, in the singular and the plural', () => {
    expect(findingsOf('no-customer', 'mission', 'Every wayfarer rests.', {}, { customerWord: 'wayfarers' })).toEqual(
      [],
    );
    expect(findingsOf('no-customer', 'mission', 'Parties rest.', {}, { customerWord: 'party' })).toEqual([]);
    expect(findingsOf('no-customer', 'mission', 'It rests.', {}, { customerWord: '  ' })).toHaveLength(1);
  });
  test('believe the part that was filled before any list, and only while the wording still says it', () => {
    const parts = { who: 'quayside regulars' };
    expect(findingsOf('no-customer', 'mission', 'Quayside regulars rest.', parts)).toEqual([]);
    expect(findingsOf('no-customer', 'mission', 'It rests.', parts)[0]!.values).toEqual({ part: 'quayside regulars' });
  });
});

test('Every rule has its words, and its examples here or in a file of its own', () => {
  const ids = rules.map((rule) => rule.id);
  const files = readdirSync(new URL('lint', import.meta.url)).map((file) => file.replace('.test.ts', ''));
  expect(ids.filter((id) => !files.includes(id) && !(id in examples))).toEqual([]);
  expect(Object.keys(ruleWords).sort()).toEqual([...ids, 'other-language'].sort());
});

describe('The checks together', () => {
  test('say nothing about an empty wording', () => expect(lint('mission', '  \n', {}, context)).toEqual([]));
  test('tell what must be mended before what should', () => {
    const severities = lint('mission', 'We strive to be world-class. In all. At 95 %.', {}, context).map(
      ({ severity }) => severity,
    );
    const order = ['must', 'should', 'hint'];
    expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(severities).toContain('must');
    expect(severities).toContain('should');
  });
  test('stand inside the wording, whatever the wording', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mission' as const, 'success' as const),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (kind, wording) => {
          for (const { at } of lint(kind, wording, {}, context)) {
            if (at === null) continue;
            expect(at.from).toBeGreaterThanOrEqual(0);
            expect(at.to).toBeGreaterThan(at.from);
            expect(at.to).toBeLessThanOrEqual(wording.length);
          }
        },
      ),
    );
  });
  test('have nothing that must be mended in a draft whose parts are filled well', () => {
    const mission = {
      who: 'tenants',
      done: 'see who is coming and when',
      feeling: 'in control',
      always: 'ring first',
      situation: 'something breaks',
      pain: 'asking twice',
    };
    const success = {
      goal: 'keep more small-business clients',
      group: 'small-business clients',
      behaviour: 'renew',
      cause: 'claims are answered within one day',
      metric: 'churn',
      baseline: '18 %',
      baselineOn: 'March 2026',
      sample: '2,400 contracts',
      target: '16 %',
      by: 'December 2027',
      leader: 'head of service',
      contributors: 'the finance director',
      review: 'every month by the steering group',
      guardrail: 'no rise in cost per contact',
      sign: 'half of all claims answered in a day',
    };
    const must = (kind: StatementKind, parts: Record<string, string>, texts: string[]) =>
      texts.flatMap((text) => lint(kind, text, parts, context)).filter(({ severity }) => severity === 'must');
    expect(
      must(
        'mission',
        mission,
        missionDrafts(mission, draftWords).map(({ text }) => text),
      ),
    ).toEqual([]);
    expect(
      must(
        'success',
        success,
        successDrafts(success, draftWords).map(({ text }) => text),
      ),
    ).toEqual([]);
    expect(
      must(
        'success',
        {},
        successDrafts(success, draftWords).map(({ text }) => text),
      ),
    ).toEqual([]);
  });
  test('find an open gap in every draft with an empty part', () => {
    for (const { text } of missionDrafts({}, draftWords))
      expect(findingsOf('open-gap', 'mission', text).length).toBeGreaterThan(0);
  });
});

test('A statement of 120 words is checked well within a frame', () => {
  const sentence =
    'We strive to exceed expectations, and churn among tenants falls from 18 % to 16 % by June 2027 because claims are answered. ';
  const wording = sentence.repeat(6).trim();
  const times = Array.from({ length: 40 }, (_, run) => {
    const begun = performance.now();
    lint('success', `${wording} ${run}`, { goal: 'keep more clients' }, context);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  process.stdout.write(
    `lint of ${wording.split(' ').length} words: median ${times[20]!.toFixed(2)} ms, slowest ${times[39]!.toFixed(2)} ms\n`,
  );
  expect(times[20]).toBeLessThan(16);
});

test('The word lists have the shape the schema asks for', () => {
  expect(v.safeParse(lintWordsSchema, context.words).success).toBe(true);
});
