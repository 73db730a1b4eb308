import { describe, expect, it } from 'vitest';
import { draftOf, readOwn, type OwnDraft } from '../../../../src/domain/roadmap/edit/own-draft';

const draft: OwnDraft = {
  title: ' Ask the night crew ',
  doneWhen: 'Everybody was asked.',
  practice: 'front-line-feedback',
  from: 2,
  to: 3,
  owner: ' Ms Ng ',
  days: '2,5',
  needs: ['a', 'a', 'b'],
  quickWin: true,
};

describe('what is filled in for an action of one’s own', () => {
  it('is read as it was meant', () => {
    expect(readOwn(draft, 2, null)).toEqual({
      kind: 'ok',
      action: {
        title: 'Ask the night crew',
        doneWhen: 'Everybody was asked.',
        lifts: { practice: 'front-line-feedback', from: 2, to: 3 },
        month: 2,
        owner: 'Ms Ng',
        effort: 2.5,
        needs: ['a', 'b'],
        quickWin: true,
      },
    });
  });

  it('lifts nothing where no practice is named, whatever the levels say', () => {
    const read = readOwn({ ...draft, practice: '', from: 4, to: 1 }, 1, null);
    expect(read.kind === 'ok' && read.action.lifts).toBeNull();
  });

  it.each([
    ['no title', { title: '  ' }, { title: 'noTitle' }],
    ['a level not below the one it leads to', { from: 3, to: 3 }, { lift: 'fromNotBelowTo' }],
    ['days that are no number', { days: 'two' }, { days: 'daysNoNumber' }],
    ['no days at all', { days: '' }, { days: 'daysNoNumber' }],
    ['days below 0', { days: '-1' }, { days: 'daysNoNumber' }],
    ['0 days', { days: '0' }, { days: 'daysZero' }],
    ['itself among what it needs', { needs: ['own-1'] }, { needs: 'needsItself' }],
  ] as const)('with %s is refused, and the fault is named by its field', (_, patch, faults) => {
    expect(readOwn({ ...draft, ...patch }, 1, 'own-1')).toEqual({ kind: 'faults', faults });
  });

  it('names every fault at once', () => {
    const read = readOwn({ ...draft, title: '', days: 'x', from: 5, to: 2 }, 1, null);
    expect(read.kind === 'faults' && Object.keys(read.faults).sort()).toEqual(['days', 'lift', 'title']);
  });

  it('comes back into the form as it was kept', () => {
    const read = readOwn(draft, 1, null);
    const again = read.kind === 'ok' ? readOwn(draftOf(read.action), 1, null) : null;
    expect(again).toEqual(read);
  });
});
