/** The examples beside the parts: one story a sector, fit for every draft, and nothing in them that must be mended. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { profileQuestions } from '../../src/content/context';
import { draftWords } from '../../src/content/messages/en/statement-drafts';
import { statementExampleSchema } from '../../src/content/schema';
import { statementExamples, type ExampleSector } from '../../src/content/statement-examples';
import { missionPartIds, successPartIds } from '../../src/domain/engagement/engagement';
import { missionDrafts, successDrafts } from '../../src/domain/statements/drafts/drafts';
import { lint } from '../../src/domain/statements/lint';
import { wordsOf } from '../../src/domain/statements/text/sentences';
import { context } from '../domain/statements/context';

const sectors = Object.keys(statementExamples) as ExampleSector[];
const around = { ...context, startOn: '2026-12-01' };
const kinds = ['mission', 'success'] as const;

describe('the examples of the parts', () => {
  test('stand for every sector of the profile and for no other', () => {
    expect(sectors).toEqual(profileQuestions.find(({ id }) => id === 'sector')?.options);
  });

  test.each(sectors)('of %s have every part', (sector) => {
    expect(v.safeParse(statementExampleSchema, statementExamples[sector]).issues ?? []).toEqual([]);
    expect(Object.keys(statementExamples[sector].mission)).toEqual([...missionPartIds]);
    expect(Object.keys(statementExamples[sector].success)).toEqual([...successPartIds]);
  });

  test.each(kinds)('differ in every part of the %s from sector to sector', (kind) => {
    const said = sectors.map((sector) => Object.entries(statementExamples[sector][kind]));
    for (const [at, [part]] of said[0]!.entries()) {
      const texts = said.map((parts) => parts[at]![1].toLowerCase());
      expect(new Set(texts).size, part).toBe(sectors.length);
    }
  });

  test.each(sectors)('of %s are short enough to be read at a glance, and each says another thing', (sector) => {
    const { mission, success, organisation } = statementExamples[sector];
    const texts = [organisation, ...Object.values(mission), ...Object.values(success)];
    expect(new Set(texts).size).toBe(texts.length);
    for (const [part, text] of Object.entries({ ...mission, ...success })) {
      const isSentence = part === 'collision' || part === 'recovery';
      expect(wordsOf(text).length, text).toBeLessThanOrEqual(isSentence ? 22 : 13);
      expect(text, part).toMatch(isSentence ? /^\p{Lu}.*\.$/u : /[^.]$/u);
    }
  });

  test.each(sectors)('of %s make drafts in which nothing must be mended, nor should be', (sector) => {
    const { mission, success } = statementExamples[sector];
    const drafts = {
      mission: missionDrafts(mission, draftWords),
      success: successDrafts(success, draftWords),
    };
    for (const kind of kinds) {
      for (const { id, text, gaps } of drafts[kind]) {
        const found = lint(kind, text, statementExamples[sector][kind], around);
        expect(gaps).toEqual([]);
        expect(
          found.filter(({ severity }) => severity === 'must'),
          `${id}: ${text}`,
        ).toEqual([]);
      }
    }
  });
});
