import { describe, expect, test } from 'vitest';
import { over, power, times } from '../../../../src/domain/workshop/code/gf32';
import { isWhole, syndromes, withParity } from '../../../../src/domain/workshop/code/parity';
import { fullLength, quickLength } from '../../../../src/domain/workshop/code/signs';

const elements = Array.from({ length: 32 }, (_, element) => element);
const others = elements.slice(1);
/** The field by its definition: carry-less products of bits, modulo x^5 + x^2 + 1. */
function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) sum ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((sum >> bit) & 1) sum ^= 0b100101 << (bit - 5);
  return sum;
}

describe('the field of 32 elements', () => {
  test('multiplies as polynomials do, for every pair', () => {
    for (const a of elements) for (const b of elements) expect(times(a, b)).toBe(product(a, b));
  });

  test('divides what was multiplied, for every pair', () => {
    for (const a of elements) for (const b of others) expect(over(times(a, b), b)).toBe(a);
    expect(() => over(1, 0)).toThrow('divided by zero');
  });

  test('has a root whose powers are all elements other than 0', () => {
    expect(new Set(elements.slice(0, 31).map(power)).size).toBe(31);
    expect(power(31)).toBe(1);
    expect(power(-1)).toBe(power(30));
  });
});

// Both sums are linear: those of a code with a slip are the sums of the slip alone. So the slips are gone through here once,
// over every place and every difference, and what holds for them holds for every code there is.
describe.each([fullLength, quickLength])('of a code of %i signs', (length) => {
  const leaves = (...slips: (readonly [place: number, difference: number])[]) => {
    const signs = Array.from({ length }, () => 0);
    for (const [place, difference] of slips) signs[place]! ^= difference;
    return syndromes(signs).some((sum) => sum !== 0);
  };
  const places = Array.from({ length }, (_, place) => place);

  test('sums are linear in the signs', () => {
    for (const place of places) {
      for (const a of elements) {
        for (const b of elements) {
          const alone = (value: number) => syndromes(places.map((each) => (each === place ? value : 0)));
          expect(alone(a ^ b)).toEqual(alone(a).map((sum, at) => sum ^ alone(b)[at]!));
        }
      }
    }
  });

  test('every single wrong sign at every place leaves a trace', () => {
    const hidden = places.flatMap((place) => others.filter((difference) => !leaves([place, difference])));
    expect(hidden).toEqual([]);
  });

  test('every two that changed places, neighbours or not, leave a trace', () => {
    const hidden = places.flatMap((first) =>
      places
        .slice(first + 1)
        .flatMap((second) => others.filter((difference) => !leaves([first, difference], [second, difference]))),
    );
    expect(hidden).toEqual([]);
  });

  test('every two wrong signs at any two places leave a trace', () => {
    const traces = places.map((place) =>
      elements.map((difference) => syndromes(places.map((each) => (each === place ? difference : 0)))),
    );
    let hidden = 0;
    for (const first of places) {
      for (const second of places.slice(first + 1)) {
        for (const a of others) {
          const [sum, placed] = traces[first]![a]!;
          for (const b of others) {
            const other = traces[second]![b]!;
            if (other[0] === sum && other[1] === placed) hidden += 1;
          }
        }
      }
    }
    expect(hidden).toBe(0);
  });

  test('the two signs of parity make any signs whole, and no other two do', () => {
    for (const start of [0, 7, 31]) {
      const body = places.slice(2).map((place) => (start + place * 11) % 32);
      const whole = withParity(body);
      expect(whole.slice(0, -2)).toEqual(body);
      const right = elements.flatMap((a) => elements.filter((b) => isWhole([...body, a, b])).map((b) => [a, b]));
      expect(right).toEqual([whole.slice(-2)]);
    }
  });
});
