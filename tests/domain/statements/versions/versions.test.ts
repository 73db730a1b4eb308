import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatementComment, Statements } from '../../../../src/domain/engagement/engagement';
import { emptyStatements } from '../../../../src/domain/engagement/empty';
import { compareWords } from '../../../../src/domain/statements/versions/compare';
import { standingWording } from '../../../../src/domain/statements/versions/standing';
import {
  approveVersion,
  commentsInOrder,
  countComments,
  keepVersion,
  keptAs,
  putBackApprovals,
  quarterAfter,
  restoreVersion,
  standOn,
  takeBackApproval,
  versionsInOrder,
  withComment,
} from '../../../../src/domain/statements/versions/versions';
import { statements } from '../../engagement/arbitrary';

type Mission = Statements['mission'];
const empty = emptyStatements.mission;
const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;
const keeping = (id: string, minute = 0, note = '') => ({ id, madeAt: at(minute), note });
const approval = { by: 'Ana', on: '2026-11-20' };
const worded = (wording: string, before: Mission = empty): Mission => ({ ...before, wording });
/** Two versions, "A" and then "B"; the wording is "C". */
const history = worded('C', keepVersion(worded('B', keepVersion(worded('A'), keeping('a', 1))), keeping('b', 2)));

const anyMission = statements.map(({ mission }) => mission);
const pick = (mission: Mission, place: number): string | undefined => {
  const ids = Object.keys(mission.versions);
  return ids[place % Math.max(1, ids.length)];
};

describe('a kept version', () => {
  test('holds the wording, when, from which draft and why', () => {
    const kept = keepVersion({ ...worded('A'), draft: 'habit-first' }, keeping('a', 1, 'First one'));
    expect(kept.versions).toEqual({ a: { wording: 'A', madeAt: at(1), draft: 'habit-first', note: 'First one' } });
    expect(keptAs(kept)?.id).toBe('a');
    expect(keptAs(worded('B', kept))).toBeNull();
  });

  test('is not kept twice in a row, nor is an empty wording', () => {
    expect(keepVersion(worded(' \n'), keeping('a')).versions).toEqual({});
    const once = keepVersion(worded('A'), keeping('a', 1));
    expect(keepVersion(once, keeping('b', 2))).toBe(once);
    const later = keepVersion(worded('A', keepVersion(worded('B', once), keeping('b', 2))), keeping('c', 3));
    expect(versionsInOrder(later).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('is never taken away by any verb, for any statement', () => {
    fc.assert(
      fc.property(anyMission, fc.nat(), (mission, place) => {
        const id = pick(mission, place) ?? 'none';
        for (const after of [
          keepVersion(mission, keeping('new')),
          approveVersion(mission, id, approval),
          takeBackApproval(mission, id),
          restoreVersion(mission, id, keeping('new')),
          standOn(mission, id),
        ]) {
          expect(Object.keys(after.versions)).toEqual(expect.arrayContaining(Object.keys(mission.versions)));
          for (const [kept, version] of Object.entries(mission.versions)) {
            expect(after.versions[kept]!.wording).toBe(version.wording);
          }
        }
      }),
    );
  });
});

describe('a version restored', () => {
  test('is the wording again, and what it took the place of was kept', () => {
    const restored = restoreVersion(history, 'a', keeping('c', 3));
    expect(restored.wording).toBe('A');
    expect(restored.versions['c']?.wording).toBe('C');
  });

  test('keeps nothing where the wording is kept already or empty', () => {
    expect(Object.keys(restoreVersion(worded('B', history), 'a', keeping('c', 3)).versions)).toEqual(['a', 'b']);
    expect(Object.keys(restoreVersion(worded('', history), 'a', keeping('c', 3)).versions)).toEqual(['a', 'b']);
  });

  test('compares as the same with the wording, and loses no wording, for any statement', () => {
    fc.assert(
      fc.property(anyMission, fc.nat(), (mission, place) => {
        const id = pick(mission, place);
        fc.pre(id !== undefined);
        const after = restoreVersion(mission, id, keeping('new'));
        const version = mission.versions[id]!;
        expect(compareWords(version.wording, after.wording).every(({ kind }) => kind === 'same')).toBe(true);
        if (version.wording !== mission.wording) expect(after.draft).toBe(version.draft);
        const wordings = [after.wording, ...Object.values(after.versions).map(({ wording }) => wording)];
        if (mission.wording.trim() !== '') expect(wordings).toContain(mission.wording);
      }),
    );
  });

  test('that is not there changes nothing', () => {
    for (const id of ['none', 'constructor', '__proto__']) {
      expect(restoreVersion(history, id, keeping('c', 3))).toBe(history);
      expect(approveVersion(history, id, approval)).toBe(history);
      expect(standOn(history, id)).toBe(history);
    }
  });
});

describe('what stands in the report', () => {
  test('is the wording as it is until a version is approved, and then that version', () => {
    expect(standingWording(history)).toEqual({ wording: 'C', version: null });
    const approved = approveVersion(history, 'b', approval);
    expect(standingWording(approved)).toEqual({ wording: 'B', version: { ...history.versions['b'], approval } });
    expect(standingWording(worded('D', approved)).wording).toBe('B');
  });

  test('is the wording as it is once the approval is taken back', () => {
    const approved = approveVersion(approveVersion(history, 'a', approval), 'b', approval);
    expect(standingWording(takeBackApproval(approved, 'a')).wording).toBe('B');
    const without = takeBackApproval(approved, 'b');
    expect(standingWording(without)).toEqual({ wording: 'C', version: null });
    expect(without.versions['b']).not.toHaveProperty('approval');
  });

  test('is what it was when an approval is undone; the version it made stays, unapproved', () => {
    const before = approveVersion(history, 'a', approval);
    const after = approveVersion(keepVersion(before, keeping('c', 3)), 'c', { by: 'Board', on: '2026-11-21' });
    const undone = putBackApprovals({ ...after, reviewOn: '2027-02-21' }, before);
    expect(undone).toMatchObject({ standing: 'a', reviewOn: null, wording: 'C' });
    expect(undone.versions['c']).toEqual({ wording: 'C', madeAt: at(3), draft: null, note: '' });
    expect(undone.versions['a']!.approval).toEqual(approval);
    const takenBack = takeBackApproval(before, 'a');
    expect(putBackApprovals(takenBack, before)).toEqual(before);
  });

  test('is chosen: another version, or the wording as it is', () => {
    const approved = approveVersion(history, 'b', approval);
    expect(standingWording(standOn(approved, 'a')).wording).toBe('A');
    expect(standingWording(standOn(approved, null)).wording).toBe('C');
    expect(standOn(approved, null).versions['b']?.approval).toEqual(approval);
  });

  test('is the wording as it is when the version named is not there', () => {
    for (const standing of ['none', 'constructor']) {
      expect(standingWording({ ...history, standing })).toEqual({ wording: 'C', version: null });
    }
  });
});

describe('comments of departments', () => {
  const comment = (department: string, on: string, answer = ''): StatementComment => ({
    department,
    text: 'Why?',
    on,
    answer,
    version: null,
  });
  const commented = [
    ['a', comment('Fleet', '2026-11-18', 'Because.')],
    ['b', comment('Finance', '2026-11-17')],
    ['c', comment('Crews', '2026-11-19')],
  ] as const;
  const mission = commented.reduce((before: Mission, [id, each]) => withComment(before, id, each), empty);

  test('stand newest first, whether they are answered or not', () => {
    expect(commentsInOrder(mission).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    const another = withComment(mission, 'd', comment('Quay', '2026-11-18'));
    expect(commentsInOrder(another).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  });

  test('are counted when they say something, and are open until they have an answer', () => {
    expect(countComments(mission)).toEqual({ all: 3, open: 2 });
    expect(countComments(withComment(mission, 'd', { ...comment('Quay', '2026-11-18'), text: ' ' })).all).toBe(3);
    expect(countComments(withComment(mission, 'b', { ...commented[1][1], answer: ' \n' })).open).toBe(2);
  });

  test('can be taken away and put back', () => {
    const without = withComment(mission, 'b', null);
    expect(Object.keys(without.comments)).toEqual(['a', 'c']);
    expect(withComment(without, 'b', commented[1][1])).toEqual(mission);
  });
});

describe('a quarter after', () => {
  test.each([
    ['2026-11-20', '2027-02-20'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-12-31', '2027-03-31'],
    ['2026-01-31', '2026-04-30'],
  ])('%s is %s', (from, to) => expect(quarterAfter(from)).toBe(to));

  test('what is no date throws', () => expect(() => quarterAfter('soon')).toThrow(RangeError));
});
