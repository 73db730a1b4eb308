import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../../src/content/roadmap';
import { workingCalendarOf } from '../../../../src/domain/calendar/working-days';
import { withPin } from '../../../../src/domain/roadmap/edit/edit';
import {
  pinBefore,
  pinEarlier,
  pinLater,
  pinWhereItStands,
  plannedOf,
} from '../../../../src/domain/roadmap/edit/moves';
import type { PlannedAction, Roadmap } from '../../../../src/domain/roadmap/roadmap';
import { smallRoadmap } from '../small-roadmap';

const workday = workingCalendarOf({ workingWeek: [1, 2, 3, 4, 5], daysOff: ['2026-12-08'], holidays: {} }).isWorkingDay;

type Row = [action: string, startsOn: string, endsOn: string];

/** Monday 30 November to 29 December. */
function month(...some: Row[]): Roadmap {
  const roadmap = smallRoadmap(some.map(([action, startsOn, endsOn]) => ({ action, startsOn, endsOn })));
  const windows = [
    { month: 1, startsOn: '2026-11-30', endsOn: '2026-12-29' },
    { month: 2, startsOn: '2026-12-30', endsOn: '2027-01-28' },
    { month: 3, startsOn: '2027-01-29', endsOn: '2027-02-27' },
  ];
  for (const [index, window] of windows.entries()) Object.assign(roadmap.months[index]!, window);
  return roadmap;
}

const at = (roadmap: Roadmap, action: string) => plannedOf(roadmap, action) as PlannedAction;

describe('an action that is moved', () => {
  const roadmap = month(
    ['a', '2026-11-30', '2026-12-02'],
    ['b', '2026-12-03', '2026-12-04'],
    ['c', '2026-12-03', '2026-12-07'],
  );

  it('is held from its first day where it stands, and its last day goes on following', () => {
    expect(pinWhereItStands(at(roadmap, 'b'))).toEqual({ month: 1, startsOn: '2026-12-03' });
  });

  it('before another starts when that one starts', () => {
    expect(pinBefore(roadmap, 'c', 1, 'a', workday)).toEqual({ month: 1, startsOn: '2026-11-30' });
  });

  it('to the end of the list starts on the next working day after the last', () => {
    // The day after the 7th is a day off.
    expect(pinBefore(roadmap, 'a', 1, null, workday)).toEqual({ month: 1, startsOn: '2026-12-09' });
  });

  it('to a month that holds nothing is held in it, from no day in particular', () => {
    expect(pinBefore(roadmap, 'a', 2, null, workday)).toEqual({ month: 2 });
  });

  it('after one that fills the month starts with it', () => {
    const full = month(['a', '2026-11-30', '2026-12-02'], ['b', '2026-12-01', '2026-12-29']);
    expect(pinBefore(full, 'a', 1, null, workday)).toEqual({ month: 1, startsOn: '2026-12-01' });
  });

  it('earlier goes to the start of the one before, and no further than the first day', () => {
    expect(pinEarlier(roadmap, at(roadmap, 'c'), workday)).toEqual({ month: 1, startsOn: '2026-11-30' });
    expect(pinEarlier(roadmap, at(roadmap, 'a'), workday)).toBeNull();
  });

  it('later goes to the start of the next, or to the next working day', () => {
    expect(pinLater(roadmap, at(roadmap, 'a'), workday)).toEqual({ month: 1, startsOn: '2026-12-03' });
    expect(pinLater(roadmap, at(roadmap, 'c'), workday)).toEqual({ month: 1, startsOn: '2026-12-04' });
    const last = month(['a', '2026-12-29', '2026-12-29']);
    expect(pinLater(last, at(last, 'a'), workday)).toBeNull();
  });

  it('never leaves its month by steps, always moves, and comes to an end', () => {
    const days = fc.integer({ min: 0, max: 29 });
    const some = fc.array(days, { minLength: 1, maxLength: 8 });
    const dayOf = (offset: number) => new Date(Date.UTC(2026, 10, 30 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(some, fc.constantFrom(pinEarlier, pinLater), (offsets, step) => {
        const plan = month(...offsets.map((offset, index): Row => [`a${index}`, dayOf(offset), dayOf(offset)]));
        const one = at(plan, 'a0');
        const stepFrom = (startsOn: string) => step(plan, { ...one, startsOn }, workday);
        let day = one.startsOn;
        for (let pin = stepFrom(day); pin !== null; pin = stepFrom(day)) {
          const next = pin.startsOn!;
          expect(pin.month).toBe(1);
          expect(next >= '2026-11-30' && next <= '2026-12-29').toBe(true);
          expect(step === pinEarlier ? next < day : next > day).toBe(true);
          day = next;
        }
      }),
    );
  });

  it('leaves no trace of the pin it had', () => {
    const { id } = actions[0]!;
    const empty = { choices: { [id]: { pin: { month: 1, startsOn: '2026-12-03', endsOn: '2026-12-04' } } } };
    expect(withPin(empty as never, id, { month: 2 }).choices[id]).toEqual({ pin: { month: 2 } });
  });
});
