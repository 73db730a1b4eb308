/** The threat model is held to the tests it names: a line without one says so, and none names a file that is gone. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('tests/threats/README.md', 'utf8');
const lines = text.split('\n').filter((line) => /^\| (?!Who|-)/.test(line));
const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

describe('the threat model', () => {
  it('says of each line who, what stops it and what holds it', () => {
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => cellsOf(line).length !== 4)).toEqual([]);
    expect(lines.filter((line) => [0, 1, 3].some((place) => cellsOf(line)[place] === ''))).toEqual([]);
  });

  it('names tests that are there', () => {
    const named = lines.flatMap((line) => [...cellsOf(line)[3]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!));
    expect(named.length).toBeGreaterThan(lines.length);
    expect(named.filter((path) => !existsSync(`tests/${path}`))).toEqual([]);
  });

  it('has a test for each line, or says that nothing holds it', () => {
    expect(lines.filter((line) => !/`[^`]+`$|^nothing$/.test(cellsOf(line)[3]!))).toEqual([]);
  });

  it('fits on two pages', () => {
    // Of 11 points: some 500 words a page in tables.
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(1_000);
  });
});
