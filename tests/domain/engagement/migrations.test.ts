import { describe, expect, test, vi } from 'vitest';
import { currentVersion } from '../../../src/domain/engagement/engagement';
import { migrate, migrations, type Migration } from '../../../src/domain/engagement/migrations';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { fixtures } from './fixtures';

type Folder = (folder: string) => [name: string, text: string][];

/** @returns the migrations that no stored file of their version went through on its way to a valid document */
function neverRan(chain: readonly Migration[], version: number, files: Folder): string[] {
  const watched = chain.map((step) => ({ ...step, migrate: vi.fn(step.migrate) }));
  for (const { from } of chain) {
    for (const [, text] of files(`v${from}`)) parseEngagement(text, { version, chain: watched });
  }
  return watched.filter((step) => step.migrate.mock.calls.length === 0).map((step) => `${step.from} to ${step.to}`);
}

const rename: Migration = {
  from: 1,
  to: 2,
  migrate: ({ organisation, ...document }) => ({ ...document, company: organisation }),
};
const renameBack: Migration = {
  from: 2,
  to: 3,
  migrate: ({ company, ...document }) => ({ ...document, organisation: company }),
};

describe('the chain as released', () => {
  test('leads from version 1 to the current one without a gap', () => {
    expect(migrations.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: currentVersion - 1 }, (_, place) => [place + 1, place + 2]),
    );
  });

  test('has files of every version that was ever written', () => {
    for (let version = 1; version <= currentVersion; version += 1) {
      expect(fixtures(`v${version}`).map(([name]) => name)).toEqual(
        expect.arrayContaining(['absurd.json', 'full.json', 'minimal.json']),
      );
    }
  });

  test('ran, every step of it, on files of its version', () => {
    expect(neverRan(migrations, currentVersion, fixtures)).toEqual([]);
  });
});

describe('a chain with steps', () => {
  const target = { version: 3, chain: [rename, renameBack] };

  test('takes every file of the oldest version to the newest, and says where it came from', () => {
    for (const [, text] of fixtures('v1')) {
      const result = parseEngagement(text, target);
      expect(result).toMatchObject({ kind: 'ok', migratedFrom: 1 });
      if (result.kind === 'ok') expect(parseEngagement(text)).toMatchObject({ engagement: result.engagement });
    }
  });

  test('runs each step once, in order, and raises the version with each', () => {
    const seen: unknown[] = [];
    const watching = target.chain.map((step) => ({
      ...step,
      migrate: (document: Record<string, unknown>) => {
        seen.push([step.from, document['version']]);
        return step.migrate(document);
      },
    }));
    expect(migrate({ version: 1, organisation: 'x' }, 1, 3, watching)).toEqual({ version: 3, organisation: 'x' });
    expect(seen).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('does not touch the document it is given', () => {
    const document = Object.freeze({ version: 1, organisation: 'x' });
    expect(migrate(document, 1, 3, target.chain)).not.toBe(document);
  });

  test('calls a document damaged when a step cannot make sense of it', () => {
    const failing: Migration = {
      from: 1,
      to: 2,
      migrate: () => {
        throw new TypeError('organisation is not an object');
      },
    };
    const [, text] = fixtures('v1')[0]!;
    expect(parseEngagement(text, { version: 2, chain: [failing] })).toEqual({
      kind: 'error',
      error: { kind: 'damaged' },
    });
  });

  test('refuses to skip a missing step', () => {
    expect(() => migrate({ version: 1 }, 1, 3, [renameBack])).toThrow('No migration from version 1');
  });

  test('is reported as not run where no file of its version is kept', () => {
    const onlyVersionOne: Folder = (folder) => (folder === 'v1' ? fixtures('v1') : []);
    expect(neverRan([rename], 2, onlyVersionOne)).toEqual([]);
    expect(neverRan([renameBack], 3, onlyVersionOne)).toEqual(['2 to 3']);
  });
});
