import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialGeometry } from '../../src/domain/dial';

const empty = { width: 400, position: null, band: null, earned: null };
const anyPosition = fc.double({ min: 1, max: 5, noNaN: true });

describe('the geometry of a dial', () => {
  it('spreads the five stops evenly over the width and anchors the outer labels inwards', () => {
    const { stops } = dialGeometry({ ...empty, earned: 2 });
    expect(stops.map(({ x }) => x)).toEqual([0, 100, 200, 300, 400]);
    expect(stops.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
    expect(stops.map(({ earned }) => earned)).toEqual([false, true, false, false, false]);
  });

  it('has a tick each twentieth of a level, longer at the half and at the stop', () => {
    const { ticks } = dialGeometry(empty);
    expect(ticks).toHaveLength(81);
    expect(ticks.filter(({ size }) => size === 'stop').map(({ x }) => x)).toEqual([0, 100, 200, 300, 400]);
    expect(ticks.filter(({ size }) => size === 'half').map(({ x }) => x)).toEqual([50, 150, 250, 350]);
  });

  it('has no needle, band, target or dots where there is nothing to show', () => {
    expect(dialGeometry(empty)).toMatchObject({ needle: null, band: null, target: null, dots: [] });
    expect(dialGeometry({ ...empty, band: { low: 2, high: 2 } }).band).toBeNull();
  });

  it('puts needle and band inside the scale, in order, for every position', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyPosition, (position, a, b) => {
        const low = Math.min(a, b);
        const high = Math.max(a, b);
        const { needle, band } = dialGeometry({ ...empty, position, band: { low, high } });
        expect(needle!.x).toBeGreaterThanOrEqual(0);
        expect(needle!.x).toBeLessThanOrEqual(400);
        if (band) expect(band.x0).toBeLessThanOrEqual(band.x1);
      }),
    );
  });

  it('draws what lies outside the scale at its end', () => {
    expect(dialGeometry({ ...empty, position: 7, target: 0 })).toMatchObject({ needle: { x: 400 }, target: { x: 0 } });
  });

  it('never lets two dots cover each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 }), (dots) => {
        const placed = dialGeometry({ ...empty, dots }).dots.map(({ x, row }) => `${x} ${row}`);
        expect(new Set(placed).size).toBe(dots.length);
      }),
    );
  });

  it('names marks that nearly touch together, in their order, and leaves marks without a name unnamed', () => {
    const mark = (position: number, name: string) => ({ position, name, look: 'open' as const });
    const apart = dialGeometry({ ...empty, marks: [mark(2, '1'), mark(3, '2'), mark(3.125, '3'), mark(2.25, '')] });
    expect(apart.marks.map(({ x }) => x)).toEqual([100, 200, 212.5, 125]);
    expect(apart.markNames).toEqual([
      { x: 100, name: '1' },
      { x: 206.25, name: '2–3' },
    ]);
    const still = dialGeometry({ ...empty, marks: [mark(2.4, '1'), mark(2.4, '2'), mark(2.3, '3')] });
    expect(still.markNames.map(({ name }) => name)).toEqual(['1–3']);
  });
});
