import { describe, expect, it } from 'vitest';
import { assessmentEdition } from '../../../src/content/assessment';
import type { Engagement, Round } from '../../../src/domain/engagement/engagement';
import { reportPartIds } from '../../../src/domain/engagement/engagement';
import { reportOf } from '../../../src/islands/report/report-of';
import { exampleEngagement } from '../../support/example';

const today = '2026-11-21';

function changed(change: (round: Round) => Round): Engagement {
  const engagement = exampleEngagement();
  return { ...engagement, rounds: [change(engagement.rounds.at(-1)!)] };
}
const withPlan = (patch: Partial<Round['plan']>) =>
  changed((round) => ({ ...round, plan: { ...round.plan, ...patch } }));
const rowsOf = (engagement: Engagement, on = today) =>
  reportOf(engagement, on).plan.months.flatMap(({ actions }) => actions);

describe('an action of the report', () => {
  const [first, second, third] = rowsOf(withPlan({ startOn: '2026-11-02' })).map(({ id }) => id) as [
    string,
    string,
    string,
  ];
  const progress: Round['plan']['progress'] = {
    [first]: { state: 'done', month: 1, startedOn: '2026-11-02', doneOn: '2026-11-04', evidence: ' Minutes 12 ' },
    [second]: { state: 'blocked', month: 1, startedOn: '2026-11-03', reason: 'No room' },
    [third]: { state: 'underWay', month: 1, startedOn: '2026-11-03' },
  };
  const rows = new Map(rowsOf(withPlan({ startOn: '2026-11-02', progress })).map((row) => [row.id, row]));

  it('says how it stands, since when, and what was written about it', () => {
    expect(rows.get(first)).toMatchObject({
      state: 'done',
      stateText: 'Done on 4 November 2026',
      stateNote: 'Minutes 12',
    });
    expect(rows.get(second)).toMatchObject({
      stateText: 'Blocked; begun on 3 November 2026',
      stateNote: 'No room',
    });
    expect(rows.get(third)).toMatchObject({ stateText: 'Under way since 3 November 2026', stateNote: '' });
    const rest = [...rows.values()].filter(({ id }) => ![first, second, third].includes(id));
    expect(new Set(rest.map(({ state, stateText }) => `${state} ${stateText}`))).toEqual(new Set(['notStarted ']));
  });

  it('is late once its day is over and it is not done, and never before the plan begins', () => {
    expect(rows.get(first)!.late).toBe(false);
    expect([...rows.values()].filter(({ late }) => late).length).toBeGreaterThan(0);
    expect(rowsOf(withPlan({ startOn: '2027-03-01' })).filter(({ late }) => late)).toEqual([]);
  });

  it('names what comes before it by title, and the practice and area it lifts', () => {
    const all = [...rows.values()];
    const titles = new Set(all.map(({ title }) => title));
    for (const row of all) for (const before of row.after) expect(titles).toContain(before.title);
    const lifting = all.filter(({ practice }) => practice !== '');
    expect(lifting.length).toBeGreaterThan(10);
    for (const { practice, area } of lifting) {
      expect(assessmentEdition.practices.some((each) => each.area === area)).toBe(true);
      expect(practice).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
    }
  });

  it('says where it is held, and what does not fit about it', () => {
    const action = rowsOf(withPlan({ startOn: '2026-11-23' })).find(({ month }) => month === 3)!.id;
    const held = withPlan({ startOn: '2026-11-23', choices: { [action]: { pin: { month: 1 } } } });
    const row = rowsOf(held).find(({ id }) => id === action)!;
    expect(row.held).toBe('Fixed by hand in month 1.');
    const { problems } = reportOf(held, today).plan;
    for (const sentence of row.problems) expect(problems).toContain(sentence);
    expect(JSON.stringify(problems)).not.toMatch(/undefined|own-|\[object/);
  });

  it('says how the plan runs only once something was begun', () => {
    expect(reportOf(exampleEngagement(), today).plan.running).toBe('');
    expect(reportOf(withPlan({ startOn: '2026-11-02', progress }), today).plan.running).toMatch(
      /^1 of \d+ actions is done, \d+% of the work\. .+ late\. 1 action is blocked\.$/,
    );
  });
});

describe('the owners of the report', () => {
  it('have every action once and days that add up to the plan’s', () => {
    const report = reportOf(exampleEngagement(), today);
    const rows = report.plan.months.flatMap(({ actions }) => actions);
    expect(report.owners.flatMap(({ actions }) => actions.map(({ id }) => id)).toSorted()).toEqual(
      rows.map(({ id }) => id).toSorted(),
    );
    const planned = rows.reduce((sum, { effort }) => sum + effort, 0);
    expect(report.owners.reduce((sum, owner) => sum + owner.planned, 0)).toBeCloseTo(planned);
    for (const { months, planned: own } of report.owners) {
      expect(months.reduce((sum, month) => sum + month.planned, 0)).toBeCloseTo(own);
    }
    const sums = report.owners.map((owner) => owner.planned);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });
});

describe('the measures of the report', () => {
  it('begin with the success statement’s, with baseline, target and day', () => {
    const [first] = reportOf(exampleEngagement(), today).measures;
    expect(first).toMatchObject({
      of: 'The success statement',
      baseline: '71%',
      target: '75%',
      by: '31 December 2027',
    });
  });

  it('list nothing that nobody named', () => {
    const { measures } = reportOf(
      changed((round) => ({
        ...round,
        statements: { ...round.statements, success: { ...round.statements.success, parts: {} } },
      })),
      today,
    );
    expect(measures.filter(({ code }) => code === '')).toEqual([]);
    expect(measures.every(({ measure }) => measure !== '')).toBe(true);
  });
});

describe('what goes into a report', () => {
  it('is everything, in the report’s order, but what was left out', () => {
    const engagement = exampleEngagement();
    expect(reportOf(engagement, today).parts).toEqual(reportPartIds);
    const without = {
      ...engagement,
      report: { ...engagement.report, leaveOut: ['notes' as const, 'backup' as const] },
    };
    expect(reportOf(without, today).parts).toEqual(reportPartIds.filter((id) => id !== 'notes' && id !== 'backup'));
  });

  it('carries the client’s own line of confidentiality with the date, or the usual one', () => {
    const engagement = exampleEngagement();
    expect(reportOf(engagement, today).furniture.right).toBe('Confidential · 21 November 2026');
    const brand = { ...engagement.organisation.brand, confidentiality: ' For the board only ' };
    const own = { ...engagement, organisation: { ...engagement.organisation, brand } };
    expect(reportOf(own, today).furniture.right).toBe('For the board only · 21 November 2026');
  });
});

describe('the lenses of the report', () => {
  it('are the three the result page shows, every part in words', () => {
    const { lenses } = reportOf(exampleEngagement(), today);
    expect(lenses.map(({ parts }) => parts.length)).toEqual([3, 4, 9]);
    for (const part of lenses.flatMap(({ parts }) => parts)) expect(part.text).not.toBe('');
  });
});
