import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/content/context';
import { metricKinds, metricSchema, metricWordsSchema } from '../../src/content/schema';
import { metricWords } from '../../src/content/words';

const words = Object.entries(metricWords);
const of = (id: string) => metrics.find((metric) => metric.id === id)!;

describe('the metric catalogue', () => {
  it('keeps to its schema', () => {
    expect(v.safeParse(v.array(metricSchema), metrics).issues ?? []).toEqual([]);
    expect(v.safeParse(v.record(v.string(), metricWordsSchema), metricWords).issues ?? []).toEqual([]);
  });

  it('has words for every metric and no words without a metric', () => {
    expect(metrics).toHaveLength(31);
    expect(Object.keys(metricWords).sort()).toEqual(metrics.map(({ id }) => id).sort());
  });

  it('uses no id, name or formula twice', () => {
    for (const list of [metrics.map(({ id }) => id), words.map(([, w]) => w.name), words.map(([, w]) => w.formula)]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('offers several metrics of every kind to choose from', () => {
    for (const kind of metricKinds)
      expect(metrics.filter((metric) => metric.kind === kind).length, kind).toBeGreaterThan(1);
  });

  it('gives a margin of error as a share only to shares, and a net score only to points', () => {
    for (const { id, unit, noise } of metrics) {
      if (noise === 'share') expect(unit, id).toBe('percent');
      expect(noise === 'net-score', id).toBe(unit === 'points');
    }
  });

  it('wants fewer complaints, waits, losses and costs, and more of what customers value', () => {
    for (const id of ['complaint-rate', 'time-to-first-answer', 'churn', 'cost-to-serve', 'abandonment']) {
      expect(of(id).better, id).toBe('down');
    }
    for (const id of ['customer-satisfaction', 'customer-effort', 'trust', 'on-time-in-full', 'lifetime-value']) {
      expect(of(id).better, id).toBe('up');
    }
    expect(of('theme-share').better).toBe('depends');
  });

  it('writes formula, reason to pick and pitfall as whole sentences', () => {
    for (const [id, { formula, pickWhen, pitfall }] of words) {
      for (const text of [formula, pickWhen, pitfall]) {
        expect(text, id).toMatch(/^[A-Z].*\.$/);
        expect(text, id).not.toMatch(/["'!]/);
      }
    }
  });

  it('gives a source as an address or not at all', () => {
    for (const [id, { source }] of words) expect(source, id).toMatch(/^$|^https:\/\/\S+$/);
  });

  it('credits the owners of the registered mark wherever the mark is named', () => {
    const named = words.filter(([, w]) => /Net Promoter/.test(Object.values(w).join(' ')));
    expect(named.map(([id]) => id)).toEqual(['net-promoter-score']);
    expect(metricWords['net-promoter-score']!.name).toContain('®');
    expect(metricWords['net-promoter-score']!.formula).toMatch(/registered mark of its owners/);
  });
});
