/** The lines of the agreement panel, from the facts alone. */
import { describe, expect, test } from 'vitest';
import { agreementWords as words } from '../../src/content/messages/en/statement-agreement';
import { agreementOf } from '../../src/domain/statements/agreement';
import { enoughFor, linesOf } from '../../src/islands/statements/agreement/ledger';
import { context } from '../domain/statements/context';

const around = { ...context, startOn: '2026-12-01' };
const lines = (wording: string, parts: Record<string, string> = {}, owners: string[] | null = ['Operations lead']) =>
  linesOf(agreementOf({ wording, parts, owners, context: { ...around, owners } }));
const state = (wording: string, id: string, parts?: Record<string, string>) =>
  lines(wording, parts).find((line) => line.id === id)?.state;
const aim = (from: string, to: string, by = '31 December 2027') =>
  `We keep revenue: the repeat purchase rate among guests goes from ${from} to ${to} by ${by}.`;

describe('the agreement with catalogue and plan', () => {
  test('says of a change whether it would show, and how many would be enough', () => {
    expect(state(aim('31%', '38%'), 'noise', { sample: '2,000 guests' })).toBe('agrees');
    expect(state(aim('31%', '33%'), 'noise', { sample: '200 guests' })).toBe('asks');
    expect(state(aim('31%', '33%'), 'noise')).toBe('open');
    // Four times the answers halve the margin: just above that is enough.
    expect(enoughFor(2, 4, 200)).toBe(810);
    expect(enoughFor(-2, 4, 1000)).toBe(4100);
  });

  test('calls nothing agreed where chance cannot be worked out', () => {
    expect(state('Revenue from guests goes from € 2m to € 3m by 31 December 2027.', 'noise')).toBe('open');
    expect(state(aim('12', '18'), 'noise', { sample: '2,000 guests' })).toBe('open');
  });

  test('asks about a figure that goes the wrong way, stands still or changes its unit', () => {
    expect(state(aim('31%', '38%'), 'figures')).toBe('agrees');
    expect(state(aim('38%', '31%'), 'figures')).toBe('asks');
    expect(state(aim('31%', '31%'), 'figures')).toBe('asks');
  });

  test('asks about a date that is over before the plan starts, and one without a year', () => {
    expect(state(aim('31%', '38%'), 'date')).toBe('agrees');
    expect(state(aim('31%', '38%', '31 October 2026'), 'date')).toBe('asks');
  });

  test('asks about a leader who owns nothing, and compares nobody where there is no plan', () => {
    const wording = `${aim('31%', '38%')} The head of gardening leads.`;
    const person = lines(wording).find(({ term }) => term === words.terms.leader);
    expect(person?.state).toBe('asks');
    const alone = lines(wording, {}, null).find(({ term }) => term === words.terms.leader);
    expect(alone?.text).toContain(words.people.noPlan);
  });

  test('says which way is better of the figure that is named, not of the entry it stands under', () => {
    const [line] = lines('We keep revenue: the renewal rate among guests goes from 71% to 75% by 31 December 2027.');
    expect(line).toMatchObject({ id: 'metric', lead: expect.stringContaining('“renewal rate” (higher is better)') });
    expect(line!.text).toBe('.');
  });

  test('says nothing of what is not said', () => {
    expect(lines('Guests come back.')).toEqual([]);
  });
});
