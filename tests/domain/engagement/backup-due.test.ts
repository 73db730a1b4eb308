import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupDue, noWork, putOff, workedAt, worthABackup } from '../../../src/domain/engagement/backup-due';

const work = (minutes: readonly number[], backupAt: string | null = null) =>
  minutes.reduce((so, minute) => workedAt(so, minute, backupAt), noWork(backupAt));
const anHour = Array.from({ length: worthABackup }, (_, minute) => minute);

describe('the reminder of a backup', () => {
  test('comes after sixty minutes in which something was edited, however far apart they lie', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 59, maxLength: 59 }), (pauses) => {
        let at = 0;
        const minutes = [0, ...pauses.map((pause) => (at += pause))];
        const before = minutes.slice(0, -1);
        expect(backupDue(work(before), false)).toBeNull();
        // Many edits in one minute are one minute.
        expect(backupDue(work(before.flatMap((minute) => [minute, minute, minute])), false)).toBeNull();
        expect(backupDue(work(minutes), false)).toBe('hour');
      }),
    );
  });

  test('is not kept from coming by a clock that goes back', () => {
    expect(backupDue(work(anHour.toReversed()), false)).toBe('hour');
  });

  test('comes when everything is answered for the first time and there is no backup at all', () => {
    expect(backupDue(work([1]), true)).toBe('finished');
    expect(backupDue(work([1], '2026-11-21T13:00:00.000Z'), true)).toBeNull();
    expect(backupDue(noWork(null), true)).toBeNull();
  });

  test('put off, comes after another hour of work and not before', () => {
    const later = putOff(work(anHour));
    expect(backupDue(later, true)).toBeNull();
    const almost = anHour.slice(1).reduce((so, minute) => workedAt(so, 1_000 + minute, null), later);
    expect(backupDue(almost, true)).toBeNull();
    expect(backupDue(workedAt(almost, 5_000, null), true)).toBe('hour');
    expect(backupDue(putOff(work([1])), true)).toBeNull();
  });

  test('begins anew with every backup', () => {
    const backedUp = workedAt(work(anHour), null, '2026-11-21T13:00:00.000Z');
    expect(backedUp).toEqual(noWork('2026-11-21T13:00:00.000Z'));
    expect(backupDue(workedAt(putOff(work(anHour)), 7, '2026-11-21T13:00:00.000Z'), true)).toBeNull();
  });
});
