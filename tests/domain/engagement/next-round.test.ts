import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentRound } from '../../../src/domain/engagement/create';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { isUntouched, nextRound, withoutLastRound } from '../../../src/domain/engagement/next-round';
import { isEngagement } from '../../../src/domain/engagement/check';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { emptyPlan, emptyWorkshop } from '../../../src/domain/engagement/empty';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { serialiseEngagement } from '../../../src/domain/engagement/serialise';
import { engagement } from './arbitrary';

const next = { id: 'next-round', edition: '2026', startedOn: '2027-03-01' };

describe('the next round', () => {
  it('goes on from the answers, aims, weights and statements of the last, for any document', () => {
    fc.assert(
      fc.property(engagement, (before) => {
        const last = currentRound(before);
        const after = nextRound(before, next);
        const round = currentRound(after);
        expect(isEngagement(after)).toBe(true);
        expect(after.rounds.slice(0, -1)).toEqual(before.rounds);
        expect(ownResponse(round).answers).toEqual(ownResponse(last).answers);
        for (const kept of ['weights', 'targets', 'readiness', 'statements', 'way'] as const) {
          expect(round[kept]).toEqual(last[kept]);
        }
        expect(round).toMatchObject({ ...next, at: null, agreed: {}, calendar: {} });
        expect(round.responses).toHaveLength(1);
        const { asks, functions, reader, promise, minutes, ownCounts } = last.workshop;
        expect(round.workshop).toEqual({
          ...emptyWorkshop,
          asks,
          functions,
          reader,
          promise,
          minutes,
          ownCounts,
        });
      }),
    );
  });

  it('begins with an empty plan in the same calendar', () => {
    fc.assert(
      fc.property(engagement, (before) => {
        const { plan } = currentRound(before);
        const { workingWeek, daysOff, holidays, owners, capacity } = plan;
        expect(currentRound(nextRound(before, next)).plan).toEqual({
          ...emptyPlan,
          workingWeek,
          daysOff,
          holidays,
          owners,
          capacity,
        });
      }),
    );
  });

  it('can be taken back as long as nothing changed in it, also after it was stored and read again', () => {
    fc.assert(
      fc.property(engagement, (before) => {
        const begun = nextRound(before, next);
        const parsed = parseEngagement(serialiseEngagement(begun));
        const stored = parsed.kind === 'ok' ? parsed.engagement : begun;
        expect(isUntouched(begun)).toBe(true);
        expect(isUntouched(stored)).toBe(true);
        expect(withoutLastRound(begun)).toEqual(before);
      }),
    );
  });

  it('cannot be taken back once something changed in it, and a first round never', () => {
    fc.assert(
      fc.property(engagement, (before) => {
        const begun = nextRound(before, next);
        const round = currentRound(begun);
        const changed: Engagement = {
          ...begun,
          rounds: [...before.rounds, { ...round, plan: { ...round.plan, startOn: '2027-03-08' } }],
        };
        expect(isUntouched(changed)).toBe(false);
        expect(isUntouched({ ...before, rounds: [before.rounds[0]!] })).toBe(false);
      }),
    );
  });
});
