import fc from 'fast-check';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { brandColours } from '../../../src/domain/report/brand-colours';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
/** The colours the report sets text in. */
const ink = '#181f28';

describe('the client’s colour', () => {
  it('is none where none was given', () => {
    expect(brandColours(null)).toBeNull();
  });

  it('stays as it was chosen for areas, and gives text on it a colour that can be read', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const { fill, onFill } = brandColours(chosen)!;
        expect(fill).toBe(chosen);
        expect(wcagContrast(fill, onFill)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('is dark enough for text and thin lines on white, and on its own wash for the body’s ink', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const { ink: own, wash } = brandColours(chosen)!;
        expect(wcagContrast(own, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(ink, wash)).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not changed where it can be read already', () => {
    expect(brandColours('#003366')).toMatchObject({ ink: '#003366', onFill: '#ffffff' });
    expect(brandColours('#ffe800')).toMatchObject({ fill: '#ffe800', onFill: ink });
  });
});
