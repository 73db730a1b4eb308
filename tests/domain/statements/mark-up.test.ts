import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/domain/statements/finding';
import { findingsAt, stretchesOf } from '../../../src/domain/statements/mark-up';

const finding = (from: number, to: number, severity: Severity = 'should'): Finding => ({
  rule: 'hedge',
  severity,
  at: { from, to },
  values: {},
});

test('the stretches put together are the text, and each says what stands on it', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const severity = fc.constantFrom<Severity>('must', 'should', 'hint');
  const place = fc.record({ from: fc.nat(70), length: fc.nat(20), severity });
  fc.assert(
    fc.property(text, fc.array(place, { maxLength: 6 }), (wording, places) => {
      const findings = places.map(({ from, length, severity: grave }) => finding(from, from + length, grave));
      const stretches = stretchesOf(wording, findings);
      expect(stretches.map(({ text: piece }) => piece).join('')).toBe(wording);
      let from = 0;
      for (const { text: piece, findings: over, severity: grave } of stretches) {
        const to = from + piece.length;
        const expected = findings.flatMap(({ at }, index) =>
          at!.from < at!.to && at!.to <= wording.length && at!.from <= from && to <= at!.to ? [index] : [],
        );
        expect(over.toSorted((a, b) => a - b)).toEqual(expected);
        expect(grave === null).toBe(expected.length === 0);
        from = to;
      }
    }),
  );
});

test('the gravest finding gives a stretch its mark, and the shortest is the one the caret is in', () => {
  const findings = [finding(0, 12, 'should'), finding(3, 8, 'must')];
  expect(stretchesOf('We aim to be', findings).map(({ severity }) => severity)).toEqual(['should', 'must', 'should']);
  expect(findingsAt(findings, 5)).toEqual([1, 0]);
  expect(findingsAt(findings, 12)).toEqual([0]);
  expect(findingsAt([{ ...finding(0, 1), at: null }], 0)).toEqual([]);
});
