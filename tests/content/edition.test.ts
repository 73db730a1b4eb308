import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { model, practices } from '../../src/content/assessment';
import { distribution, profileQuestions, readinessItems, roles } from '../../src/content/context';
import { practiceSeeds } from '../../src/content/practice-seeds';
import * as schema from '../../src/content/schema';
import {
  distributionWords,
  glossary,
  modelRuleWords,
  modelWords,
  practiceWords,
  profileWords,
  readinessWords,
} from '../../src/content/words';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const sortedKeys = (words: object) => Object.keys(words).sort();

describe('the files of the edition', () => {
  it.each([
    ['practices', v.array(schema.practiceSchema), practices],
    ['practice seeds', schema.practiceSeedsSchema, practiceSeeds],
    ['practice words', v.record(v.string(), schema.practiceWordsSchema), practiceWords],
    ['model', schema.modelSchema, model],
    ['profile', v.array(schema.profileQuestionSchema), profileQuestions],
    ['profile words', v.record(v.string(), schema.profileWordsSchema), profileWords],
    ['readiness', v.array(schema.readinessItemSchema), readinessItems],
    ['readiness words', v.record(v.string(), schema.readinessWordsSchema), readinessWords],
    ['distribution', schema.distributionSchema, distribution],
    ['distribution words', schema.distributionWordsSchema, distributionWords],
    ['glossary', v.record(v.string(), schema.glossaryEntrySchema), glossary],
  ])('%s keep to their schema', (_name, shape: v.GenericSchema, content) => {
    expect(v.safeParse(shape, content).issues ?? []).toEqual([]);
  });

  it('have words for every id and no word without its id', () => {
    expect(sortedKeys(practiceWords)).toEqual(ids(practices).sort());
    expect(sortedKeys(practiceSeeds)).toEqual(ids(practices).sort());
    expect(sortedKeys(profileWords)).toEqual(ids(profileQuestions).sort());
    expect(sortedKeys(readinessWords)).toEqual(ids(readinessItems).sort());
    for (const { id, options } of profileQuestions) {
      expect(sortedKeys(profileWords[id]!.options), id).toEqual([...options].sort());
    }
  });

  it('have words for every name of the model and no other', () => {
    expect(sortedKeys(modelWords)).toEqual([
      'areas',
      'families',
      'levels',
      'months',
      'programmeElements',
      'resources',
      'roles',
      'strategyElements',
    ]);
    expect(sortedKeys(modelWords.areas)).toEqual([...schema.areaIds].sort());
    expect(sortedKeys(modelWords.levels)).toEqual(schema.levels.map(String));
    expect(sortedKeys(modelWords.months)).toEqual(schema.months.map(String));
    expect(sortedKeys(modelWords.families)).toEqual([...schema.familyIds].sort());
    expect(sortedKeys(modelWords.roles)).toEqual([...roles].sort());
    expect(sortedKeys(modelWords.resources)).toEqual([...schema.resourceIds].sort());
    expect(sortedKeys(modelWords.strategyElements)).toEqual([...schema.strategyElementIds].sort());
    expect(sortedKeys(modelWords.programmeElements)).toEqual([...schema.programmeElementIds].sort());
    expect(sortedKeys(modelRuleWords)).toEqual(
      [...Object.keys(model.thresholds), ...Object.keys(model.objective), 'capacity', 'effortMultipliers'].sort(),
    );
  });

  it('list the terms of the glossary in the order a reader looks for them, each once', () => {
    const terms = Object.values(glossary).map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(terms).size).toBe(terms.length);
  });
});

describe('the published distribution', () => {
  it('adds up to the whole and names every stage', () => {
    expect(distribution.stages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(distributionWords.stages).toHaveLength(distribution.stages.length);
  });

  it('says the figures of its sources in its sentences', () => {
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    expect(distributionWords.caution).toContain(String(distribution.sample));
    for (const figure of [
      String(distribution.selfRating.year),
      String(distribution.selfRating.sample),
      percent(distribution.selfRating.firms),
      percent(distribution.selfRating.customers),
    ]) {
      expect(distributionWords.selfRating).toContain(figure);
    }
  });
});
