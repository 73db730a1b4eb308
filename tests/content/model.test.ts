import { describe, expect, it } from 'vitest';
import { model } from '../../src/content/assessment';
import { families, profileQuestions, readinessItems, roles } from '../../src/content/context';
import { profileEffects } from '../../src/content/roadmap';
import { familyIds, months, staffBands } from '../../src/content/schema';
import { profileSchema } from '../../src/domain/engagement/engagement-schema';

/** The options that the document may hold, one or many. */
function storedOptions(question: keyof typeof profileSchema.entries): { many: boolean; options: readonly string[] } {
  const stored = profileSchema.entries[question].wrapped;
  return stored.type === 'array'
    ? { many: true, options: stored.item.options }
    : { many: false, options: stored.options };
}

describe('the model', () => {
  it('gives each of the thirteen families one month, in order, with goals first and the audit last', () => {
    expect(families.map(({ id }) => id)).toEqual(familyIds);
    expect(months.map((month) => families.filter((family) => family.month === month).length)).toEqual([3, 3, 7]);
  });

  it('states a source for every number it judges by', () => {
    const rules = [...Object.values(model.thresholds), model.effortMultipliers, model.capacity];
    for (const { source } of rules) expect(source).toMatch(/^our judgement$|https?:\/\//);
  });

  it('keeps shares between nothing and the whole, and the fallback under the level that asks for evidence', () => {
    const { earnedShare, coverage, notApplicableShare, evidenceFrom, evidenceFallback } = model.thresholds;
    for (const { value } of [earnedShare, coverage, notApplicableShare]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
    expect(evidenceFallback.value).toBeLessThan(evidenceFrom.value);
  });

  it('projects what the words beside the projection say: one level more at most, and none to driven', () => {
    expect(model.thresholds.projectedRise.value).toBe(1);
    expect(model.thresholds.projectedHighest.value).toBe(4);
  });

  it('asks more effort of more staff, and assumes as much more capacity', () => {
    const base = model.capacity.byStaff['51-250'];
    expect(model.effortMultipliers.byStaff['51-250']).toBe(1);
    for (const [index, band] of staffBands.entries()) {
      const before = staffBands[index - 1];
      expect(model.capacity.byStaff[band]).toBeCloseTo(base * model.effortMultipliers.byStaff[band], 10);
      if (before)
        expect(model.effortMultipliers.byStaff[band]).toBeGreaterThan(model.effortMultipliers.byStaff[before]);
    }
  });

  it('names each role once', () => {
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles).toHaveLength(18);
    expect(roles).toContain(model.defaultOwner);
  });
});

describe('the profile', () => {
  it('asks exactly what the document can hold, with the same options', () => {
    const keys = Object.keys(profileSchema.entries) as (keyof typeof profileSchema.entries)[];
    expect(profileQuestions.map(({ id }) => id)).toEqual(keys);
    for (const { id, many, options } of profileQuestions) expect({ many, options }, id).toEqual(storedOptions(id));
  });
});

describe('an effect of the profile', () => {
  it('hangs on an answer that the profile offers', () => {
    for (const { question, values } of profileEffects) {
      const { options } = profileQuestions.find(({ id }) => id === question)!;
      for (const value of values) expect(options, question).toContain(value);
    }
  });
});

describe('the readiness check', () => {
  it('has ten items, a few of them essential', () => {
    expect(new Set(readinessItems.map(({ id }) => id)).size).toBe(10);
    const essential = readinessItems.filter((item) => item.essential).length;
    expect(essential).toBeGreaterThan(0);
    expect(essential).toBeLessThan(5);
  });
});
