import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess';
import { answersNeeded, asksAgain } from '../../../src/domain/assessment/coverage';
import { lenses } from '../../../src/domain/assessment/lenses';
import { progress } from '../../../src/domain/assessment/progress';
import { readiness } from '../../../src/domain/assessment/readiness';
import { editionInScope, practicesInScope } from '../../../src/domain/assessment/scope';
import { strengthsAndGaps } from '../../../src/domain/assessment/strengths-and-gaps';
import { targetReach } from '../../../src/domain/assessment/target';
import { weightEffects } from '../../../src/domain/assessment/weight-effects';
import { anyInput, level, listening, notApplicable, practice, smallEdition, unknown } from './small-edition';
import { model } from '../../../src/content/assessment';

const eight = smallEdition({ listening: 8 });

describe('the practices in scope', () => {
  const five = smallEdition({ listening: 5 });

  it('are all of them on the full way', () => {
    expect(practicesInScope(five, 'full', {})).toHaveLength(5);
  });

  it('are the quick ones and whatever else was answered on the quick way, in edition order', () => {
    const ids = practicesInScope(five, 'quick', { 'listening-5': unknown, 'listening-1': level(2) }).map(
      (one) => one.id,
    );
    expect(ids).toEqual(['listening-1', 'listening-2', 'listening-3', 'listening-5']);
  });

  it('let a quick round earn a level that the full round would still withhold', () => {
    const { answers, weights } = listening(3, 3, 3);
    expect(assess(editionInScope(five, 'quick', answers), { answers, weights }).overall.earned).toBe(3);
    expect(assess(five, { answers, weights }).overall.earned).toBeNull();
  });
});

describe('the answers an area still needs', () => {
  it('are none once it has enough, and as few as the weights allow before', () => {
    expect(answersNeeded(eight, listening(2, 2, 2, 2, 2, 2), 'listening')).toBe(0);
    expect(answersNeeded(eight, listening(2, 2, 0), 'listening')).toBe(4);
    const heavy = { ...listening(2, 2), weights: { 'listening-8': { weight: 2 } } };
    expect(answersNeeded(eight, heavy, 'listening')).toBe(4);
  });

  test('are enough for a level, and one fewer is not', () => {
    fc.assert(
      fc.property(anyInput(eight), (input) => {
        const needed = answersNeeded(eight, input, 'listening');
        const open = eight.practices
          .filter((one) => !['level', 'notApplicable'].includes(input.answers[one.id]?.kind ?? ''))
          .sort((a, b) => input.weights[b.id]!.weight - input.weights[a.id]!.weight);
        const withMore = (count: number) => ({
          ...input,
          answers: { ...input.answers, ...Object.fromEntries(open.slice(0, count).map((one) => [one.id, level(2)])) },
        });
        const applicable = Object.values(input.answers).filter((answer) => answer.kind === 'notApplicable').length < 8;
        if (applicable) expect(assess(eight, withMore(needed)).areas.listening.earned).not.toBeNull();
        if (needed > 0) expect(assess(eight, withMore(needed - 1)).areas.listening.earned).toBeNull();
      }),
    );
  });
});

it('asks again when more than one practice in five is said not to apply', () => {
  const five = smallEdition({ listening: 5 });
  const one = { answers: { 'listening-1': notApplicable }, weights: {} };
  const two = { answers: { ...one.answers, 'listening-2': notApplicable }, weights: {} };
  expect([asksAgain(five, one), asksAgain(five, two)]).toEqual([false, true]);
});

describe('strengths and gaps', () => {
  it('are measured against the organisation’s own middle', () => {
    const { middle, strengths, gaps } = strengthsAndGaps(eight, listening(4, 2, 2, 2, 2, 2, 3, 1));
    expect(middle).toBe(2);
    expect(strengths).toEqual([
      { practice: 'listening-1', level: 4, reasons: ['ahead'] },
      { practice: 'listening-7', level: 3, reasons: ['ahead'] },
    ]);
    expect(gaps[0]).toEqual({ practice: 'listening-8', level: 1, to: 3, reasons: ['holdsArea', 'behind'] });
  });

  it('call nothing a strength that is not yet a defined way of working', () => {
    expect(strengthsAndGaps(eight, listening(2, 1, 1, 1, 1, 1, 1, 1)).strengths).toEqual([]);
  });

  it('name a claim without evidence, a target missed by more than a level, and what nobody knows', () => {
    const { gaps, unknown: open } = strengthsAndGaps(eight, listening(3, 2, 3, 3, 3, 3, 3, 0), { listening: 4 });
    expect(gaps.find((gap) => gap.practice === 'listening-2')?.reasons).toContain('belowTarget');
    expect(gaps.find((gap) => gap.practice === 'listening-3')?.reasons).toContain('unevidenced');
    expect(open).toEqual(['listening-8']);
  });

  it('never name the same practice twice', () => {
    fc.assert(
      fc.property(anyInput(eight), (input) => {
        const { strengths, gaps, unknown: open } = strengthsAndGaps(eight, input, { listening: 4 });
        const named = [...strengths, ...gaps].map((one) => one.practice).concat(open);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('are empty when nothing has a level', () => {
    expect(strengthsAndGaps(eight, listening(0))).toEqual({
      middle: null,
      strengths: [],
      gaps: [],
      unknown: ['listening-1'],
    });
  });

  it('put what the user made count for more first', () => {
    const input = { ...listening(3, 3, 3, 3, 3, 3, 1, 1), weights: { 'listening-8': { weight: 2 } } };
    expect(strengthsAndGaps(eight, input).gaps[0]?.practice).toBe('listening-8');
  });
});

describe('the further readings', () => {
  const practices = [
    practice('listening', 1, { resource: 'people', strategyElements: ['governance', 'evaluation'] }),
    practice('listening', 2, { resource: 'process', programmeElements: ['stories'] }),
    practice('listening', 3, { resource: 'technology' }),
  ];

  it('take the lowest and the lower median of each part, and name what is weakest in it', () => {
    const { resources, strategyElements, programmeElements } = lenses({ model, practices }, listening(1, 4, 3));
    expect(resources.map(({ id, lowest, median }) => [id, lowest, median])).toEqual([
      ['people', 1, 1],
      ['process', 4, 4],
      ['technology', 3, 3],
    ]);
    expect(strategyElements.find((part) => part.id === 'governance')).toMatchObject({
      lowest: 1,
      weakest: ['listening-1'],
    });
    expect(programmeElements.find((part) => part.id === 'branding')).toMatchObject({
      total: 0,
      lowest: null,
      weakest: [],
    });
    expect(programmeElements).toHaveLength(9);
  });

  it('say which of people, process and technology runs ahead, once all three are known', () => {
    expect(lenses({ model, practices }, listening(1, 4, 3)).imbalance).toEqual({
      ahead: ['process'],
      behind: ['people'],
      by: 3,
    });
    expect(lenses({ model, practices }, listening(2, 2, 2)).imbalance).toBeNull();
    expect(lenses({ model, practices }, listening(1, 4, 0)).imbalance).toBeNull();
  });
});

describe('progress', () => {
  it('finds the next open practice after the one in view, and then from the start', () => {
    const { answers } = listening(1, 2, 0);
    expect(progress(eight, answers, 'listening-6')).toMatchObject({
      answered: 3,
      total: 8,
      next: 'listening-7',
      minutesLeft: 4,
    });
    expect(progress(eight, { 'listening-8': level(1) }, 'listening-8').next).toBe('listening-1');
    expect(progress(eight, {}, null).next).toBe('listening-1');
  });

  it('is over when everything has an answer, whatever it is', () => {
    const { answers } = listening(1, 2, 0, 4, 5, 1, 1, 1);
    expect(progress(eight, answers, null)).toMatchObject({
      next: null,
      minutesLeft: 0,
      byArea: { listening: { answered: 8, total: 8 } },
    });
  });
});

describe('readiness', () => {
  const items = [
    { id: 'sponsor', essential: true },
    { id: 'budget', essential: false },
  ];
  test.each([
    [{ sponsor: 'yes', budget: 'yes' }, 'go', []],
    [{ sponsor: 'yes', budget: 'partly' }, 'go', ['budget']],
    [{ sponsor: 'partly', budget: 'yes' }, 'goSmall', ['sponsor']],
    [{ sponsor: 'partly', budget: 'no' }, 'goSmall', ['budget', 'sponsor']],
    [{ sponsor: 'no' }, 'prepareFirst', ['sponsor']],
    [{ sponsor: 'yes' }, null, []],
  ] as const)('%j gives %s', (answers, verdict, missing) => {
    expect(readiness(items, answers)).toMatchObject({ verdict, missing });
  });
});

describe('a target', () => {
  const input = listening(2, 2, 2, 2, 2, 2, 2, 2);

  it('is reachable in ninety days one level above what is earned and not further', () => {
    expect(targetReach(eight, input, 'listening', 2)).toMatchObject({ reach: 'held', lifts: [] });
    expect(targetReach(eight, input, 'listening', 3)).toMatchObject({ reach: 'reachable', inNinetyDays: 3 });
    expect(targetReach(eight, input, 'listening', 4)).toMatchObject({ reach: 'later', inNinetyDays: 3 });
  });

  it('lists every practice it asks for', () => {
    expect(targetReach(eight, input, 'listening', 3).lifts).toHaveLength(6);
    expect(targetReach(eight, input, 'listening', 4).lifts).toHaveLength(8);
  });

  it('cannot be judged before a level is earned', () => {
    expect(targetReach(eight, listening(2), 'listening', 3)).toEqual({
      reach: 'unknown',
      inNinetyDays: null,
      lifts: [],
    });
  });
});

it('says which levels the weights change', () => {
  const three = smallEdition({ listening: 3 });
  const weights = { 'listening-1': { weight: 2 } };
  expect(weightEffects(three, { ...listening(3, 3, 2), weights })).toEqual([
    { scope: 'overall', equal: 2, weighted: 3 },
    { scope: 'listening', equal: 2, weighted: 3 },
  ]);
  expect(weightEffects(three, { ...listening(3, 3, 3), weights })).toEqual([]);
});
