import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { lintWordsSchema } from '../../../../src/content/schema';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { ruleWords } from '../../../../src/content/messages/en/statement-rules';
import { missionDrafts, successDrafts } from '../../../../src/domain/statements/drafts/drafts';
import type { StatementKind } from '../../../../src/domain/statements/finding';
import { lint, rules } from '../../../../src/domain/statements/lint';
import { context, findingsOf } from '../context';

test('Every rule has its words, and a file of tests of its own', () => {
  const ids = rules.map((rule) => rule.id);
  const files = new Set(readdirSync(new URL('.', import.meta.url)).map((file) => file.replace('.test.ts', '')));
  expect(ids.filter((id) => !files.has(id))).toEqual([]);
  expect(Object.keys(ruleWords).sort()).toEqual([...ids, 'other-language'].sort());
});

describe('The checks of a text in another language', () => {
  const rulesOf = (wording: string) => lint('mission', wording, {}, context).map(({ rule }) => rule);
  test('say so, and keep to what reads no English words', () => {
    expect(rulesOf('Unsere Gäste schlafen gut. Immer. Zu 95 %. [Wer?]')).toEqual([
      'open-gap',
      'number-in-mission',
      'sentences',
      'other-language',
    ]);
  });
  test('stay on for a word or two quoted in an English sentence', () =>
    expect(rulesOf('Guests are world-class, and feel “zu Hause” here.')).toContain('platitude'));
  test('do no harm to a text from right to left, or of emoji alone', () => {
    expect(rulesOf('كل ضيف يشعر بالترحيب في كل مرة دون أن يسأل مرتين.')).toEqual(['other-language']);
    expect(rulesOf('🙂 🙂')).toEqual(['other-language']);
  });
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

test('The word lists have the shape the schema asks for', () => {
  expect(v.safeParse(lintWordsSchema, context.words).success).toBe(true);
});
