import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInvitation, writeInvitation } from '../../../../src/domain/statements/staff/invitation';

it('the link carries name and word in any script, and nothing when there is nothing', () => {
  const invitation = { name: 'Häfen & Söhne #1', customerWord: 'אורחים' };
  expect(readInvitation(writeInvitation(invitation))).toEqual(invitation);
  expect(writeInvitation({ name: ' ', customerWord: '' })).toBe('');
});

it('whatever stands in a link is read as one short line each', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (fragment) => {
      for (const text of Object.values(readInvitation(fragment))) expect(text).toMatch(/^[^\n\r]{0,120}$/);
    }),
  );
});
