import { describe, expect, it } from 'vitest';
import { isolated } from '../../../src/domain/report/isolated';
import { reportOf } from '../../../src/islands/report/report-of';
import { exampleEngagement } from '../../support/example';

describe('a name in a sentence of the report', () => {
  it('stays as it is unless it is written from right to left', () => {
    for (const name of ['Managing director', 'Łódź 15%', 'Північна залізниця', '日本港湾鉄道株式会社', ''])
      expect(isolated(name)).toBe(name);
    expect(isolated('רכבת הצפון 15%')).toBe('\u2067רכבת הצפון 15%\u2069');
    expect(isolated('شركة القطارات 2026')).toBe('\u2067شركة القطارات 2026\u2069');
    expect(isolated('SLA of the סודי desk')).toBe('\u2066SLA of the סודי desk\u2069');
  });

  it('keeps the date of the report out of a line of the client’s own', () => {
    const engagement = exampleEngagement();
    const { brand } = engagement.organisation;
    const { furniture } = reportOf(
      { ...engagement, organisation: { ...engagement.organisation, brand: { ...brand, confidentiality: 'סודי' } } },
      '2026-11-21',
    );
    expect(furniture.right).toBe('\u2067סודי\u2069 · 21 November 2026');
  });
});
