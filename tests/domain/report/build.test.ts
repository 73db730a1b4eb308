import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentEdition } from '../../../src/content/assessment';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import type { Answer, Engagement, Round } from '../../../src/domain/engagement/engagement';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { reportOf } from '../../../src/islands/report/report-of';
import { exampleEngagement } from '../../support/example';

const today = '2026-11-21';
const { practices } = assessmentEdition;

function engagementOf(answers: Record<string, Answer>, change: (round: Round) => Round = (round) => round): Engagement {
  const round = createRound('r', '2026', today);
  return createEngagement('e', change({ ...round, responses: [{ ...ownResponse(round), answers }] }));
}
const all = (answer: Answer) => Object.fromEntries(practices.map(({ id }) => [id, answer]));
const findingOf = (engagement: Engagement) =>
  reportOf(engagement, today)
    .standing.finding.map(({ text }) => text)
    .join('');

const anyAnswer = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom(1, 2, 3, 4, 5) }),
  fc.constant({ kind: 'unknown' as const }),
  fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.string() }),
);
const anyAnswers = fc.record(Object.fromEntries(practices.map(({ id }) => [id, anyAnswer])), { requiredKeys: [] });

describe('the finding of a report', () => {
  it('says that nothing is answered', () => {
    expect(findingOf(engagementOf({}))).toBe('Nothing has been answered yet, so there is no level to report.');
  });

  it('says that too little is known', () => {
    const answers = Object.fromEntries(
      practices.slice(0, 3).map(({ id }) => [id, { kind: 'level', level: 3 } as const]),
    );
    expect(findingOf(engagementOf(answers))).toMatch(/^Too little is known to state a level: three of 32/);
  });

  it('says one level for all four areas', () => {
    expect(findingOf(engagementOf(all({ kind: 'level', level: 3 })))).toBe(
      'You are customer-attentive in all four areas.',
    );
  });

  it('names what is ahead, what holds back and what is not known there', () => {
    const answers: Record<string, Answer> = all({ kind: 'level', level: 2 });
    for (const { id, area } of practices) if (area === 'listening') answers[id] = { kind: 'level', level: 3 };
    answers[practices.find(({ area }) => area === 'driving')!.id] = { kind: 'unknown' };
    expect(findingOf(engagementOf(answers))).toBe(
      'You are customer-reactive, one step ahead in Listening. Aligning, Engaging and Driving hold you back, and one of their answers is not known.',
    );
  });
});

describe('the report', () => {
  it('is the same for the same input and leaves the input alone', () => {
    const engagement = exampleEngagement();
    const before = JSON.stringify(engagement);
    const again = structuredClone(engagement);
    expect(JSON.stringify(reportOf(engagement, today))).toBe(JSON.stringify(reportOf(again, today)));
    expect(JSON.stringify(engagement)).toBe(before);
  });

  it('lists every practice in scope once and every planned action once, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const report = reportOf(engagementOf(answers as Record<string, Answer>), today);
        expect(report.practices.flatMap(({ rows }) => rows)).toHaveLength(practices.length);
        const ids = report.plan.months.flatMap(({ actions }) => actions.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of report.plan.highlights) expect(ids).toContain(id);
        expect(JSON.stringify(report)).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 40 },
    );
  });

  it('counts a claim without evidence down, and one with evidence not', () => {
    const id = practices[0]!.id;
    const rowOf = (answer: Answer) => reportOf(engagementOf({ [id]: answer }), today).practices[0]!.rows[0]!;
    expect(rowOf({ kind: 'level', level: 4 })).toMatchObject({ claimed: 'committed', evidenced: 'reactive' });
    expect(rowOf({ kind: 'level', level: 4, evidence: 'Minutes' })).toMatchObject({
      evidenced: 'committed',
      note: 'Minutes',
    });
    expect(rowOf({ kind: 'unknown' })).toMatchObject({ claimed: 'don’t know', level: null });
  });

  it('asks the board for what the readiness check misses first', () => {
    const engagement = engagementOf({}, (round) => ({ ...round, readiness: { sponsor: 'no' } }));
    const items = reportOf({ ...engagement }, today).asked.items;
    expect(items[0]).toMatch(/^Before the start: /);
    expect(items.length).toBeLessThanOrEqual(4);
  });

  it('says that the example is invented, and of nobody else', () => {
    expect(reportOf(exampleEngagement(), today).notice).not.toBe('');
    expect(reportOf(engagementOf({}), today).notice).toBe('');
  });

  it('puts no triangle where day 90 has no level, and explains it where there is one', () => {
    const without = reportOf(engagementOf({}), today).projection;
    expect(without).toMatchObject({ legend: '', dial: { target: null } });
    const { projection } = reportOf(exampleEngagement(), today);
    expect(projection.dial.target).not.toBeNull();
    expect(projection.legend).toContain('Triangle');
  });

  it('says how sure the level is: how far the answers not known could move it', () => {
    expect(reportOf(exampleEngagement(), today).standing.note).toContain(
      'they could make the level either oblivious or reactive.',
    );
  });

  it('counts evidence as the result page does: out of the answers that claim enough to need it', () => {
    const [first, second, third] = practices.map(({ id }) => id) as [string, string, string];
    const answers: Record<string, Answer> = {
      ...all({ kind: 'level', level: 2, evidence: 'A note that nothing depends on' }),
      [first]: { kind: 'level', level: 3, evidence: 'Minutes' },
      [second]: { kind: 'level', level: 4 },
      [third]: { kind: 'unknown' },
    };
    expect(reportOf(engagementOf(answers), today).standing.note).toContain(
      '1 of 2 answers at attentive or above has evidence written down.',
    );
  });

  it('says how the actions of the picture were picked, and out of how many', () => {
    const { plan } = reportOf(exampleEngagement(), today);
    const planned = plan.months.flatMap(({ actions }) => actions).length;
    expect(plan.highlightsNote).toContain(`${plan.highlights.length} of the ${planned}`);
  });

  it('keeps the profile out when none is given', () => {
    expect(reportOf(engagementOf({}), today).profile).toEqual([]);
    expect(reportOf(exampleEngagement(), today).profile.length).toBeGreaterThan(5);
  });
});
