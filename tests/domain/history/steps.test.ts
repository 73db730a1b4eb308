import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentVersion } from '../../../src/domain/engagement/engagement';
import { parseStep, type Step } from '../../../src/domain/history/step';
import { readHistory } from '../../../src/domain/history/read';
import { countDone, lastDone, nextUndone } from '../../../src/domain/history/steps';
import { actionChanges, planChanges } from '../../../src/domain/roadmap/edit/change';

const step = (change: Partial<Step> = {}): Step => ({
  version: currentVersion,
  round: 'r-1',
  change: { kind: 'start' },
  patch: [{ path: ['plan', 'startOn'], before: null, after: '2027-01-04' }],
  at: '2026-11-21T13:02:00.000Z',
  isUndone: false,
  ...change,
});
const undone = step({ isUndone: true });
const none = new Map<number, Step | null>();
const numbers = (steps: readonly { number: number }[]) => steps.map(({ number }) => number);

describe('a step that is read', () => {
  test('is the step that was written, whatever it was about', () => {
    const made = [
      ...actionChanges.map((kind) => step({ change: { kind, action: 'own-a', title: 'Screens at the quay' } })),
      ...planChanges.map((kind) => step({ change: { kind } })),
      step({ patch: [{ path: ['plan', 'choices', 'a', 'owner'], before: undefined, after: 'Crew' }] }),
    ];
    for (const one of made) expect(parseStep(structuredClone(one))).toEqual(one);
  });

  test('is null for anything else, and nothing is thrown', () => {
    for (const spoilt of [
      { ...step(), version: currentVersion + 1 },
      { ...step(), change: { kind: 'accepted' } },
      { ...step(), change: { kind: '__proto__' } },
      { ...step(), patch: [{ path: 'plan' }] },
      { ...step(), isUndone: 'no' },
    ]) {
      expect(parseStep(spoilt)).toBeNull();
    }
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => parseStep(value) === null));
  });
});

describe('a history that is read', () => {
  test('begins after the last step that cannot be read', () => {
    const stored = [
      [1, step()],
      [2, 'rubbish'],
      [3, step()],
      [4, undone],
    ] as const;
    expect(numbers(readHistory(stored, none))).toEqual([3, 4]);
  });

  test('has what is not saved yet instead of what is stored, in the order of numbers', () => {
    const stored = [
      [1, step()],
      [2, step()],
      [4, step()],
    ] as const;
    const unsaved = new Map([
      [5, step()],
      [2, undone],
      [4, null],
      [3, step()],
    ]);
    const history = readHistory(stored, unsaved);
    expect(numbers(history)).toEqual([1, 2, 3, 5]);
    expect(history[1]!.step.isUndone).toBe(true);
  });

  test('offers what was done last and what was undone last, of the round that is asked for', () => {
    const history = readHistory(
      [
        [1, step()],
        [2, step({ round: 'r-2' })],
        [3, step()],
        [4, undone],
        [5, undone],
      ],
      none,
    );
    expect(lastDone(history, 'r-1')?.number).toBe(3);
    expect(nextUndone(history, 'r-1')?.number).toBe(4);
    expect(countDone(history, 'r-1')).toBe(2);
    expect(lastDone(history, 'r-2')?.number).toBe(2);
    expect(nextUndone(history, 'r-2')).toBeNull();
    expect(lastDone(history, 'r-3')).toBeNull();
  });

  test('does not offer again what was undone before something new was done in another tab', () => {
    const history = readHistory(
      [
        [1, step()],
        [2, undone],
        [3, step()],
      ],
      none,
    );
    expect(nextUndone(history, 'r-1')).toBeNull();
    expect(lastDone(history, 'r-1')?.number).toBe(3);
  });
});
