import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readViewLink, writeViewLink } from '../../../../src/domain/workshop/views/view-link';
import { code } from '../code/arbitrary';

const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('', "J\u00F6rg O'Neil (IT)!", '&by=x', '100%', '#take=', '__proto__'),
  )
  .map((each) => Array.from(each.trim()).slice(0, 80).join('').trim());

describe('a link with an answer', () => {
  test('gives back the code and the name', () => {
    fc.assert(
      fc.property(code, name, (each, by) => {
        expect(readViewLink(writeViewLink({ code: each, name: by }))).toEqual({
          code: each,
          ...(by === '' ? {} : { name: by }),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('has only signs at which no program ends a link', () => {
    fc.assert(
      fc.property(code, name, (each, by) => {
        expect(writeViewLink({ code: each, name: by })).toMatch(/^take=[A-Z2-9-]+(&by=[\w.~%-]+)?$/);
      }),
    );
  });

  test('is read where a mail program wrote its signs as numbers', () => {
    const right = { code: 'AAAA-BBBB', name: 'Ann Lee' };
    const ways = [
      '#take=AAAA-BBBB&by=Ann%20Lee',
      'take%3DAAAA-BBBB%26by%3DAnn%20Lee',
      'take=AAAA%2DBBBB&amp;by=Ann%20Lee',
      ' take=AAAA-BBBB&by=Ann%20Lee%E2%80 ',
    ];
    for (const way of ways) expect(readViewLink(way)).toEqual(right);
  });

  test('has a name of 80 signs at most, and none that is half a sign', () => {
    expect(readViewLink(writeViewLink({ code: 'A', name: 'x'.repeat(900) }))?.name?.length).toBe(80);
    expect(readViewLink(writeViewLink({ code: 'A', name: '\uD83D' }))?.name).toBe('\uFFFD');
    expect(readViewLink(`take=A&by=${'x'.repeat(900)}`)?.name?.length).toBe(80);
  });

  test('is none where there is no code, and never throws', () => {
    for (const none of ['', '#', '#look', 'take', 'take=', 'invite=AAAA', 'by=Ann'])
      expect(readViewLink(none)).toBe(null);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readViewLink(text);
        expect(readViewLink(`take=A${text.replace(/[^a-z%]/g, '')}`)).not.toBe(null);
      }),
      { numRuns: 500 },
    );
  });
});
