import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { actions } from '../../../src/content/roadmap';
import { statementActionsSchema } from '../../../src/content/schema';
import { statementActions } from '../../../src/content/statement-actions';
import { agreementOf } from '../../../src/domain/statements/agreement';
import type { StatementParts } from '../../../src/domain/statements/lint';
import { context } from './context';

const agree = (wording: string, parts: StatementParts = {}, owners: string[] | null = null, startOn = '2026-11-23') =>
  agreementOf({ wording, parts, context: { ...context, startOn }, owners });

describe('The agreement of a success statement', () => {
  const full = agree(
    'Churn among clients falls from 18 % (n = 400) to 16 % by December 2027. The head of service leads, the CFO confirms it.',
    { review: 'every month' },
    ['Head of Service'],
  );
  test('holds the metric of the catalogue with its direction', () =>
    expect(full.metric).toMatchObject({ name: 'Churn', better: 'down', source: 'wording', metric: { id: 'churn' } }));
  test('holds figures as written, and whether they go the better way', () => {
    expect(full.baseline).toEqual({ value: 18, unit: 'percent', text: '18 %', source: 'wording' });
    expect(full.change).toEqual({ by: -2, unit: 'percent', goes: 'down', isBetter: true });
  });
  test('holds the margin for the sample, and whether the change is inside it', () => {
    expect(full.noise).toMatchObject({ kind: 'known', sample: 400, isInside: true, about: 'share' });
    expect(full.noise.kind === 'known' && full.noise.margin).toBeCloseTo(5.32, 1);
  });
  test('holds the deadline and the days to it', () => {
    expect(full.deadline).toEqual({ text: 'December 2027', endsOn: '2027-12-31', source: 'wording' });
    expect(full.days).toBe(403);
  });
  test('holds who leads and who contributes, each with the owner of the plan', () =>
    expect(full.people).toEqual([
      { name: 'head of service', role: 'leader', owner: 'Head of Service' },
      { name: 'CFO', role: 'contributor', owner: null },
    ]));
  test('has no blanks when all is said', () => expect(full.blanks).toEqual([]));

  test('says what is missing to work out the margin, in the order of asking', () => {
    expect(agree('It gets better.').noise).toEqual({
      kind: 'missing',
      what: ['metric', 'baseline', 'target', 'sample'],
    });
    expect(agree('Churn falls from 18 % to 16 %.').noise).toEqual({ kind: 'missing', what: ['sample'] });
    expect(agree('Cost to serve falls from €4 to €3.').noise).toEqual({ kind: 'none' });
  });
  test('takes the parts where the wording says nothing', () => {
    const parts = {
      metric: 'churn',
      baseline: '18 %',
      sample: '640 contracts',
      target: '12 %',
      by: 'end of Q2 2027',
      leader: 'CFO',
    };
    const agreement = agree('We keep our clients.', parts, ['Finance lead']);
    expect(agreement).toMatchObject({
      metric: { source: 'part' },
      baseline: { value: 18, source: 'part' },
      target: { value: 12, source: 'part' },
      sample: 640,
      noise: { kind: 'known', isInside: false },
      deadline: { endsOn: '2027-06-30', source: 'part' },
      people: [{ name: 'CFO', role: 'leader', owner: 'Finance lead' }],
    });
  });
  test('knows the metric of a part that is not in the catalogue as not known', () =>
    expect(agree('It rises.', { metric: 'sunny contacts' }).metric).toMatchObject({ metric: null, better: null }));
  test('counts days before the start as negative', () =>
    expect(agree('Churn falls by October 2026.').days).toBeLessThan(0));
  test('of an empty statement is all blanks', () =>
    expect(agree('').blanks).toEqual(['goal', 'metric', 'baseline', 'target', 'by', 'leader', 'review']));
});

describe('Actions that fill blanks', () => {
  test('stand in the library, for every blank', () => {
    expect(v.safeParse(statementActionsSchema, statementActions).success).toBe(true);
    const ids = new Set(actions.map(({ id }) => id));
    expect(
      Object.values(statementActions)
        .flat()
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
    expect(Object.keys(statementActions).toSorted()).toEqual(agree('').blanks.toSorted());
  });
});
