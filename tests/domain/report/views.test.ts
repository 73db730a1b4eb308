import { describe, expect, it } from 'vitest';
import { currentRound } from '../../../src/domain/engagement/create';
import { emptyTalk } from '../../../src/domain/engagement/empty';
import { reportOf } from '../../../src/islands/report/report-of';
import { groupEngagement, order } from '../../support/group';
import { exampleEngagement } from '../../support/example';

const today = '2026-11-21';
const revealed = order.slice(0, 5);

describe('the views of a group in the report', () => {
  it('are no part of a report of one person', () => {
    expect(reportOf(exampleEngagement(), today).views).toBeNull();
  });

  it('stay out while nothing was revealed, and the report speaks of one person', () => {
    const report = reportOf(groupEngagement({ revealed: [] }), today);
    expect(report.views).toBeNull();
    expect(report.standing).toEqual(reportOf(exampleEngagement(), today).standing);
  });

  it('come practice by practice with how many chose what, only where they were revealed', () => {
    const report = reportOf(groupEngagement({ revealed }), today);
    expect(report.views!.rows.map(({ id }) => id).toSorted()).toEqual([...revealed].toSorted());
    for (const row of report.views!.rows) {
      expect(row.counts.reduce((sum, count) => sum + count, 0)).toBe(row.n);
      expect(row.n).toBeGreaterThan(5);
    }
    expect(report.views!.finding).toMatch(/^Nine people answered\. Of 5 practices/);
    expect(report.views!.notes.join(' ')).toContain('The views on 27 practices were not revealed');
    expect(report.standing.certainty).toContain('9 people answered.');
  });

  it('say what was agreed, and take it for the level of the practice', () => {
    const practice = order[0]!;
    const report = reportOf(groupEngagement({ agreed: { [practice]: 5 } }), today);
    expect(report.views!.rows.find(({ id }) => id === practice)!.agreed).toBe('driven');
    const row = report.practices.flatMap(({ rows }) => rows).find(({ id }) => id === practice)!;
    expect(row.level).toBe(5);
  });

  it('carry who agreed, who sees it otherwise and what follows', () => {
    const engagement = groupEngagement();
    const round = currentRound(engagement);
    const talk = { ...emptyTalk, by: 'The board', dissent: 'Two see it lower.', followUp: 'Ask again in March.' };
    const told = {
      ...engagement,
      rounds: [{ ...round, workshop: { ...round.workshop, talks: { [order[2]!]: talk } } }],
    };
    expect(reportOf(told, today).views!.talks).toEqual([
      expect.objectContaining({
        id: order[2],
        terms: [
          { term: 'Who agreed', meaning: 'The board' },
          { term: 'Seen otherwise', meaning: 'Two see it lower.' },
          { term: 'What follows', meaning: 'Ask again in March.' },
        ],
      }),
    ]);
  });

  it('count everybody who raised a hand where hands were shown, on the first page and in the part', () => {
    const engagement = groupEngagement({ views: 0, revealed: [order[0]!] });
    const round = currentRound(engagement);
    const tallies = {
      [order[0]!]: {
        levels: [0, 12, 7, 0, 0] as [number, number, number, number, number],
        unknown: 1,
        notApplicable: 0,
      },
    };
    const shown = { ...engagement, rounds: [{ ...round, workshop: { ...round.workshop, tallies } }] };
    const report = reportOf(shown, today);
    expect(report.views!.finding).toMatch(/^21 people answered/);
    expect(report.standing.certainty).toContain('21 people answered.');
  });

  it('leave no practice out of the count: where too few chose a level that is said', () => {
    const { finding, rows } = reportOf(groupEngagement({ views: 2, revealed: order.slice(0, 9) }), today).views!;
    expect(rows.filter(({ agreement }) => agreement === '')).toHaveLength(2);
    expect(finding).toContain('on two too few chose a level to say');
  });

  it('say what leaders and the front line hold apart only where five of each may be shown', () => {
    const few = reportOf(groupEngagement({ views: 8 }), today).views!;
    expect(few.rows.every(({ leaders, frontLine }) => leaders === '' && frontLine === '')).toBe(true);
    expect(few.notes.join(' ')).not.toContain('front line');
    const many = reportOf(groupEngagement({ views: 40 }), today).views!;
    const apart = many.rows.filter(({ remark }) => remark.includes('the front line'));
    expect(apart.length).toBeGreaterThan(5);
    for (const { leaders, frontLine } of apart) expect(leaders).not.toBe(frontLine);
  });

  it('say of a level agreed on at attentive or above that nothing is written down for it', () => {
    const bare = order[6]!;
    const remarks = (level: 2 | 4) =>
      reportOf(groupEngagement({ agreed: { [bare]: level } }), today).views!.rows.find(({ id }) => id === bare)!.remark;
    expect(remarks(4)).toContain('No evidence is written down');
    expect(remarks(2)).not.toContain('No evidence');
  });
});
