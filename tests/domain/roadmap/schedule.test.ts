import { describe, expect, it } from 'vitest';
import { schedule, type Task } from '../../../src/domain/roadmap/schedule';

const task = (id: string, owner: string, effort: number): Task => ({ id, owner, effort });
const run = (tasks: Task[], before: Record<string, string[]> = {}, days = 20) =>
  Object.fromEntries(
    [...schedule(tasks, new Map(Object.entries(before)), days)].map(([id, { first, last }]) => [id, [first, last]]),
  );

describe('a month', () => {
  it('lets different owners work at the same time, and one owner one thing after another, in order of rank', () => {
    expect(run([task('a', 'lead', 3), task('b', 'lead', 2), task('c', 'analyst', 2)])).toEqual({
      a: [0, 2],
      b: [3, 4],
      c: [0, 1],
    });
  });

  it('gives an action whole days, one at least', () => {
    expect(run([task('a', 'lead', 0.25), task('b', 'lead', 1.5)])).toEqual({ a: [0, 0], b: [1, 2] });
  });

  it('starts an action after what it waits for, whoever does that', () => {
    expect(run([task('late', 'lead', 1), task('early', 'analyst', 4)], { late: ['early'] })).toEqual({
      early: [0, 3],
      late: [4, 4],
    });
  });

  it('fills a gap an owner has rather than waiting', () => {
    const tasks = [task('first', 'analyst', 5), task('after', 'lead', 2), task('small', 'lead', 3)];
    expect(run(tasks, { after: ['first'] })).toMatchObject({ after: [5, 6], small: [0, 2] });
  });

  it('shortens a chain that is longer than the month, and keeps its order', () => {
    const slots = run([task('a', 'x', 30), task('b', 'y', 30), task('c', 'z', 1)], { b: ['a'], c: ['b'] });
    expect(slots['a']![1]).toBeLessThan(slots['b']![0]!);
    expect(slots['b']![1]).toBeLessThan(slots['c']![0]!);
    expect(slots['c']![1]).toBeLessThan(20);
  });

  it('lets the work of an owner with more of it than days overlap, inside the month', () => {
    const slots = run([task('a', 'lead', 15), task('b', 'lead', 15)]);
    expect(slots).toEqual({ a: [0, 14], b: [5, 19] });
  });

  it('puts the urgent first where rank would make an owner do two things at once', () => {
    const tasks = [task('ranked', 'lead', 5), task('urgent', 'lead', 5), task('rest', 'other', 14)];
    expect(run(tasks, { rest: ['urgent'] })).toMatchObject({ urgent: [0, 4], ranked: [5, 9] });
  });

  it('takes owners for the same whatever the case and the spaces around them', () => {
    expect(run([task('a', ' Ms Ng', 1), task('b', 'ms ng ', 1)])).toEqual({ a: [0, 0], b: [1, 1] });
  });

  it('puts what looks back at the very end, in its order, after the work of its owner', () => {
    const tasks = [
      { ...task('again', 'lead', 2), looksBack: true },
      { ...task('next', 'sponsor', 3), looksBack: true },
      task('audit', 'lead', 12),
      task('small', 'sponsor', 1),
    ];
    expect(run(tasks, { next: ['again'] })).toEqual({ again: [15, 16], next: [17, 19], audit: [0, 11], small: [0, 0] });
  });

  it('shortens what looks back so that it begins in the last third of the month at the earliest', () => {
    const tasks = [
      { ...task('again', 'lead', 9), looksBack: true },
      { ...task('next', 'sponsor', 9), looksBack: true },
    ];
    const slots = run(tasks, { next: ['again'] });
    expect(slots['again']![0]).toBeGreaterThanOrEqual(13);
    expect(slots['next']![0]).toBeGreaterThan(slots['again']![1]!);
    expect(slots['next']![1]).toBe(19);
  });

  it('survives a circle', () => {
    expect(Object.keys(run([task('a', 'x', 1), task('b', 'y', 1)], { a: ['b'], b: ['a'] })).sort()).toEqual(['a', 'b']);
  });
});
