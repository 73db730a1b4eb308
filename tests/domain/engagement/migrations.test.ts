import { describe, expect, test, vi } from 'vitest';
import {
  currentVersion,
  type Engagement,
  type Response,
  type Round,
  type Statements,
} from '../../../src/domain/engagement/engagement';
import { emptyWorkshop } from '../../../src/domain/engagement/empty';
import { migrate, migrations, type Migration } from '../../../src/domain/engagement/migrations';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { answerAt } from '../../../src/domain/workshop/views/pack';
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

/** Takes out what version 2 added, which must be empty. */
function takeBack2(round: Round): void {
  const { startOn, capacity, workingWeek, daysOff, choices, ...added } = round.plan;
  round.plan = { startOn, capacity, daysOff, choices } as Round['plan'];
  expect(workingWeek).toEqual([1, 2, 3, 4, 5]);
  expect(added).toEqual({ holidays: {}, owners: {}, own: {}, progress: {}, replannedOn: null });
}

/** Takes out what version 3 added, which must be empty. */
function takeBack3(round: Round): void {
  const { mission, success, ...added } = round.statements;
  expect(added).toEqual({ foundation: {}, tests: {}, staff: {} });
  const old = ({ parts, draft, wording, ...rest }: Statements['mission'] | Statements['success']) => {
    expect(rest).toEqual({ dismissed: {}, versions: {}, standing: null, reviewOn: null, comments: {} });
    return { parts, draft, wording };
  };
  round.statements = { mission: old(mission), success: old(success) } as Statements;
}

/** Takes out what version 4 added, which must be empty. */
function takeBack4(document: Engagement): void {
  const { brand, ...organisation } = document.organisation;
  expect(brand).toEqual({ colour: null, logo: null, confidentiality: '' });
  expect(document.report).toEqual({ paper: 'auto', leaveOut: [] });
  document.organisation = organisation as Engagement['organisation'];
  delete (document as Partial<Engagement>).report;
  for (const round of document.rounds) {
    expect(round.calendar).toEqual({});
    delete (round as Partial<Round>).calendar;
  }
}

/** A view as version 4 wrote it: no released version could, but files of it were made by hand. */
function unpacked(response: Response): unknown {
  if (response.via === 'self') return response;
  const { notes, receivedAt, out, answers, ...rest } = response;
  expect({ notes, out }).toEqual({ notes: {}, out: null });
  expect(receivedAt).toMatch(/T00:00:00.000Z$/);
  const order = practiceOrder('2026')!;
  const given = order.flatMap((practice, place) => {
    const level = answerAt(answers, place);
    return level === null ? [] : [[practice, { kind: 'level', level }] as const];
  });
  return { ...rest, answers: Object.fromEntries(given) };
}

/** Takes out what version 5 added, which must be empty. */
function takeBack5(document: Engagement): void {
  expect(document.archivedOn).toBeNull();
  delete (document as Partial<Engagement>).archivedOn;
  for (const round of document.rounds) {
    expect(round.workshop).toEqual(emptyWorkshop);
    delete (round as Partial<Round>).workshop;
    round.responses = round.responses.map(unpacked) as Round['responses'];
  }
}

/** The two versions after the one this code writes, as if they had come already. */
const [next, last] = [currentVersion + 1, currentVersion + 2];
const rename: Migration = {
  from: currentVersion,
  to: next,
  migrate: ({ organisation, ...document }) => ({ ...document, company: organisation }),
};
const renameBack: Migration = {
  from: next,
  to: last,
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

  test.each([...fixtures('v1'), ...fixtures('v2'), ...fixtures('v3'), ...fixtures('v4')])(
    'opens a file of an earlier version, loses nothing of it and adds nothing but the new fields: %s',
    (_, text) => {
      const file = JSON.parse(text) as Engagement;
      const result = parseEngagement(text);
      if (result.kind === 'error') throw new Error(JSON.stringify(result.error));
      expect(result.migratedFrom).toBe(file.version);
      const old = JSON.parse(JSON.stringify(result.engagement)) as Omit<Engagement, 'version'> & { version: number };
      takeBack5(old as Engagement);
      if (file.version < 4) takeBack4(old as Engagement);
      old.version = file.version;
      for (const round of old.rounds) {
        if (file.version < 2) takeBack2(round);
        if (file.version < 3) takeBack3(round);
      }
      expect(file).toMatchObject(old);
      expect(Object.keys(result.engagement.rounds.at(-1)!.plan.choices)).toEqual(
        Object.keys(file.rounds.at(-1)!.plan.choices).filter((key) => key !== '__proto__'),
      );
    },
  );

  test('leaves to the door what is no round, no plan, no statement or no organisation', () => {
    const rounds = [undefined, 'none', [null], [{ plan: 'none' }], [{ plan: [] }]];
    const statements = [[{ statements: 'none' }], [{ statements: [] }], [{ statements: { mission: 'none' } }]];
    for (const version of [1, 2, 3, 4]) {
      for (const each of [...rounds, ...statements]) {
        for (const organisation of [undefined, 'none', [], {}]) {
          const spoilt = { format: 'attune', version, organisation, rounds: each };
          expect(parseEngagement(spoilt)).toMatchObject({ kind: 'error', error: { kind: 'damaged' } });
        }
      }
    }
  });

  test('makes views of answers of others that were written by hand, and gives a round without an own response one', () => {
    const [, text] = fixtures('v4').find(([name]) => name === 'minimal.json')!;
    const file = JSON.parse(text) as { rounds: { responses: unknown[]; startedOn: string }[] };
    const { startedOn } = file.rounds[0]!;
    file.rounds[0]!.responses = [
      {
        id: 'theirs',
        rater: { seniority: 'leader' },
        via: 'tally',
        answers: {
          'complaint-tracking': { kind: 'level', level: 4, evidence: 'The list' },
          'leader-contact': { kind: 'notApplicable', reason: 'No branches' },
          insight: { kind: 'unknown' },
        },
      },
    ];
    const result = parseEngagement(file);
    if (result.kind === 'error') throw new Error(JSON.stringify(result.error));
    const [own, view] = result.engagement.rounds[0]!.responses;
    expect(own).toEqual({ id: `${result.engagement.rounds[0]!.id}-self`, rater: {}, via: 'self', answers: {} });
    expect(view).toEqual({
      id: 'theirs',
      rater: { seniority: 'leader' },
      via: 'device',
      answers: '4.-..?'.padEnd(32, '.'),
      notes: { 'complaint-tracking': 'The list', 'leader-contact': 'No branches' },
      receivedAt: `${startedOn}T00:00:00.000Z`,
      out: null,
    });
  });

  test('ran, every step of it, on files of its version', () => {
    expect(neverRan(migrations, currentVersion, fixtures)).toEqual([]);
  });
});

describe('a chain with steps', () => {
  const target = { version: last, chain: [...migrations, rename, renameBack] };
  const valid = Object.freeze({ version: currentVersion, organisation: 'x' });

  test('takes every file of every version to the newest, and says where it came from', () => {
    for (let version = 1; version <= currentVersion; version += 1) {
      for (const [, text] of fixtures(`v${version}`)) {
        const result = parseEngagement(text, target);
        expect(result).toMatchObject({ kind: 'ok', migratedFrom: version });
        if (result.kind === 'ok') expect(parseEngagement(text)).toMatchObject({ engagement: result.engagement });
      }
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
    expect(migrate(valid, currentVersion, last, watching)).toEqual({ version: last, organisation: 'x' });
    expect(seen).toEqual([
      [currentVersion, currentVersion],
      [next, next],
    ]);
  });

  test('does not touch the document it is given', () => {
    expect(migrate(valid, currentVersion, last, target.chain)).not.toBe(valid);
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
    expect(() => migrate(valid, currentVersion, last, [renameBack])).toThrow(
      `No migration from version ${currentVersion}`,
    );
  });

  test('is reported as not run where no file of its version is kept', () => {
    expect(neverRan([rename], next, fixtures)).toEqual([]);
    expect(neverRan([renameBack], last, fixtures)).toEqual([`${next} to ${last}`]);
  });
});
