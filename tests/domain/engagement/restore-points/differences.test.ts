import { describe, expect, test } from 'vitest';
import { createEngagement, createRound } from '../../../../src/domain/engagement/create';
import type { Engagement, Round } from '../../../../src/domain/engagement/engagement';
import { nextRound } from '../../../../src/domain/engagement/next-round';
import { ownResponse } from '../../../../src/domain/engagement/progress';
import { differencesOf, isNoDifference } from '../../../../src/domain/engagement/restore-points/differences';

const then = createEngagement('a', createRound('a-1', '2026', '2026-11-01'));
const round = then.rounds[0]!;

const withRound = (engagement: Engagement, change: Partial<Round>): Engagement => ({
  ...engagement,
  rounds: [...engagement.rounds.slice(0, -1), { ...engagement.rounds.at(-1)!, ...change }],
});
const answered = (answers: ReturnType<typeof ownResponse>['answers']) =>
  withRound(then, { responses: [{ ...ownResponse(round), answers }] });

describe('an earlier state differs from now', () => {
  test('in nothing where only the order of fields and the place in the assessment do', () => {
    const { rounds, ...rest } = then;
    const turned = { rounds: [Object.fromEntries(Object.entries(rounds[0]!).toReversed()) as Round], ...rest };
    const differences = differencesOf(withRound(turned, { at: 'governance' }), then);
    expect(isNoDifference(differences)).toBe(true);
  });

  test('in answers, by practice, with what was answered then and what is now', () => {
    const before = answered({ a: { kind: 'level', level: 2 }, b: { kind: 'unknown' }, c: { kind: 'level', level: 1 } });
    const now = answered({
      a: { kind: 'level', level: 2, evidence: 'A register.' },
      c: { kind: 'level', level: 1 },
      d: { kind: 'level', level: 5 },
    });
    expect(differencesOf(now, before)).toEqual({
      answers: [
        {
          practice: 'a',
          is: { kind: 'level', level: 2, evidence: 'A register.' },
          was: { kind: 'level', level: 2 },
        },
        { practice: 'b', is: undefined, was: { kind: 'unknown' } },
        { practice: 'd', is: { kind: 'level', level: 5 }, was: undefined },
      ],
      parts: [],
      rounds: 0,
      views: 0,
    });
  });

  test('in parts that are named in one order, and progress apart from the plan', () => {
    const now: Engagement = {
      ...withRound(then, {
        targets: { listening: 3 },
        plan: { ...round.plan, startOn: '2026-12-01', progress: {} },
        statements: { ...round.statements, mission: { ...round.statements.mission, wording: 'Ours.' } },
      }),
      organisation: { ...then.organisation, name: 'Another' },
      archivedOn: '2026-11-02',
    };
    expect(differencesOf(now, then).parts).toEqual(['organisation', 'aims', 'plan', 'statements', 'archived']);
  });

  test('by rounds begun since, while answers are compared within the round of then', () => {
    const before = answered({ a: { kind: 'level', level: 2 } });
    const later = nextRound(before, { id: 'a-2', edition: '2026', startedOn: '2026-12-01' });
    expect(differencesOf(later, before)).toEqual({ answers: [], parts: [], rounds: 1, views: 0 });
    expect(differencesOf(before, later).rounds).toBe(-1);
  });
});
