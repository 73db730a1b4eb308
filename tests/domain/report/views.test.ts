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
    expect(report.views!.notes.join(' ')).toContain('27 practices were collected and not revealed');
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
});
