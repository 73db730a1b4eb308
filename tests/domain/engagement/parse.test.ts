import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import example from '../../../src/content/editions/2026/example.json';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import { currentVersion, limits, type Plan, type View } from '../../../src/domain/engagement/engagement';
import { isEngagement } from '../../../src/domain/engagement/check';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { emptyBrand, emptyPlan, emptyReportChoices } from '../../../src/domain/engagement/empty';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { serialiseEngagement } from '../../../src/domain/engagement/serialise';
import { toldApart } from '../../../src/domain/engagement/told-apart';
import { engagement } from './arbitrary';
import { fixtures } from './fixtures';

function fixture(folder: string, name: string): string {
  return fixtures(folder).find(([other]) => other === name)![1];
}

function parsed(text: string) {
  const result = parseEngagement(text);
  if (result.kind === 'error') throw new Error(JSON.stringify(result.error));
  return result;
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const everyFixture = ['v1', 'v2', 'v3', 'v4', 'v5'].flatMap(fixtures);
const empty = createEngagement('e-1', createRound('r-1', '2026', '2026-11-21'));

describe('a valid document', () => {
  test('comes back equal from its own text, whatever it holds', () => {
    fc.assert(
      fc.property(engagement, (document) => {
        expect(parseEngagement(serialiseEngagement(document))).toEqual({
          kind: 'ok',
          engagement: document,
          migratedFrom: null,
        });
      }),
    );
  });

  test.each(fixtures('v5'))('of this version opens, and what is not rubbish comes back: %s', (_, text) => {
    const { engagement: opened } = parsed(text);
    expect(parsed(text).migratedFrom).toBeNull();
    expect(JSON.parse(text)).toMatchObject(JSON.parse(JSON.stringify(opened)) as object);
  });

  test.each(everyFixture)('is written byte for byte as it was once opened: %s', (_, text) => {
    const written = serialiseEngagement(parsed(text).engagement);
    expect(parsed(written)).toEqual({ ...parsed(text), migratedFrom: null });
    expect(serialiseEngagement(parsed(written).engagement)).toBe(written);
  });

  test('made by hand with one id twice keeps both, each found by its own', () => {
    const view: View = {
      id: 'v',
      rater: {},
      via: 'file',
      answers: '3',
      receivedAt: '2026-11-21T10:00:00.000Z',
      out: null,
    };
    const round = { ...empty.rounds[0]!, responses: [...empty.rounds[0]!.responses, view, { ...view, answers: '5' }] };
    const rounds = [round, { ...round, id: 'r-1-2' }, { ...round, startedOn: '2026-11-22' }];
    const opened = parsed(JSON.stringify({ ...empty, rounds })).engagement.rounds;
    expect(opened.map(({ id, startedOn }) => [id, startedOn])).toEqual([
      ['r-1', '2026-11-21'],
      ['r-1-2', '2026-11-21'],
      ['r-1-3', '2026-11-22'],
    ]);
    expect(opened[0]!.responses.map(({ id, answers }) => [id, answers]).slice(1)).toEqual([
      ['v', '3'],
      ['v-2', '5'],
    ]);
  });

  test('with one id many thousand times has as many in their order, each found by its own', () => {
    const rounds = Array.from({ length: 20_000 }, (_, place) => ({ ...empty.rounds[0]!, id: place % 2 ? 'r' : 'r-7' }));
    const ids = toldApart(rounds).map(({ id }) => id);
    expect(new Set(ids).size).toBe(20_000);
    expect(ids.slice(0, 6)).toEqual(['r-7', 'r', 'r-7-2', 'r-2', 'r-7-3', 'r-3']);
    expect(ids.slice(10, 16)).toEqual(['r-7-6', 'r-6', 'r-7-7', 'r-8', 'r-7-8', 'r-9']);
  });

  test('is not touched by being opened, however deep', () => {
    for (const [, text] of everyFixture) {
      expect(parseEngagement(deepFreeze(JSON.parse(text)))).toEqual(parseEngagement(text));
    }
  });

  test('keeps practices and actions that the edition does not know', () => {
    const [round] = parsed(fixture('v5', 'absurd.json')).engagement.rounds;
    expect(ownResponse(round!).answers['practice-of-another-edition']?.evidence).toHaveLength(10_000);
    expect(Object.keys(round!.plan.choices)).toContain('action-of-another-edition');
    const { mission } = round!.statements;
    expect(mission.dismissed['d-of-no-rule']?.rule).toBe('rule-of-another-edition');
    expect(mission.standing).toBe('version-that-is-not-there');
    expect(mission.comments['c-1']?.version).toBe('version-that-is-not-there');
    expect(round?.calendar['action-of-another-edition']?.sequence).toBe(1_000_000);
  });

  test.each(['v1', 'v2', 'v3', 'v4', 'v5'])(
    'loses keys nobody knows, and keys that reach for the prototype (%s)',
    (folder) => {
      const { engagement: opened } = parsed(fixture(folder, 'proto-keys.json'));
      const { plan, statements, calendar, workshop } = opened.rounds[0]!;
      expect(opened.organisation.brand).toEqual(emptyBrand);
      expect(opened.report).toEqual(emptyReportChoices);
      const { foundation, mission, tests, staff } = statements;
      expect(Object.keys(ownResponse(opened.rounds[0]!).answers)).toEqual(['leader-contact']);
      const fields = ['format', 'version', 'id', 'example', 'archivedOn', 'organisation', 'report', 'rounds'];
      expect(Object.keys(opened)).toEqual(fields);
      expect({ ...plan, owners: {} }).toEqual(emptyPlan);
      const ofPlan = [plan.owners, plan.own, plan.holidays, plan.choices, plan.progress];
      const ofStatements = [foundation, mission.dismissed, mission.versions, mission.comments, tests, staff];
      const ofWorkshop = [workshop.revealed, workshop.tallies, workshop.talks];
      for (const record of [
        ownResponse(opened.rounds[0]!).answers,
        ...ofPlan,
        ...ofStatements,
        ...ofWorkshop,
        calendar,
      ]) {
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  test('holds a thousand own actions and holidays, and of own actions no more', () => {
    const round = createRound('r-1', '2026', '2026-11-21');
    const own: Plan['own'][string] = {
      title: 'x'.repeat(400),
      doneWhen: '',
      lifts: null,
      month: 1,
      owner: '',
      effort: 1,
      needs: [],
      quickWin: false,
    };
    const ids = Array.from({ length: 1_000 }, (_, place) => `own-${place}`);
    const large = createEngagement('e-1', {
      ...round,
      plan: {
        ...round.plan,
        own: Object.fromEntries(ids.map((id) => [id, own])),
        holidays: { all: { name: '', days: ids.map((name) => ({ date: '2027-01-01', name })) } },
        progress: Object.fromEntries(ids.map((id) => [id, { state: 'underWay', month: 1, startedOn: '2027-01-01' }])),
      },
    });
    expect(parsed(serialiseEngagement(large)).engagement).toEqual(large);
    large.rounds[0]!.plan.own['own-one-more'] = own;
    expect(parseEngagement(large)).toEqual({
      kind: 'error',
      error: { kind: 'damaged', path: 'rounds.0.plan.own' },
    });
  });

  test('holds as many versions, comments, dismissals and answers of staff as the limits say, and no more', () => {
    const round = createRound('r-1', '2026', '2026-11-21');
    const ids = (length: number) => Array.from({ length }, (_, place) => `one-${place}`);
    const of = <Value>(length: number, value: Value) => Object.fromEntries(ids(length).map((id) => [id, value]));
    const version = { wording: 'x'.repeat(2_000), madeAt: '2026-11-21T09:30:00.000Z', draft: null, note: '' };
    const comment = { department: '', text: '', on: '2026-11-21', answer: '', version: null };
    const statement = {
      ...round.statements.mission,
      dismissed: of(limits.dismissed, { rule: 'jargon', phrase: '', reason: '', on: '2026-11-21' }),
      versions: of(limits.versions, version),
      comments: of(limits.comments, comment),
    };
    const statements = { ...round.statements, mission: statement };
    statements.staff = of(limits.staffAnswers, { department: '', receivedOn: '2026-11-21' });
    const large = createEngagement('e-1', { ...round, statements });
    expect(parsed(serialiseEngagement(large)).engagement).toEqual(large);
    for (const [record, value] of [
      ['dismissed', Object.values(statement.dismissed)[0]!],
      ['versions', version],
      ['comments', comment],
    ] as const) {
      const more = { ...statement, [record]: { ...statement[record], 'one-more': value } };
      expect(
        parseEngagement(createEngagement('e-1', { ...round, statements: { ...statements, mission: more } })),
      ).toEqual({
        kind: 'error',
        error: { kind: 'damaged', path: `rounds.0.statements.mission.${record}` },
      });
    }
    const staff = { ...statements.staff, 'one-more': { department: '', receivedOn: '2026-11-21' } };
    expect(parseEngagement(createEngagement('e-1', { ...round, statements: { ...statements, staff } }))).toEqual({
      kind: 'error',
      error: { kind: 'damaged', path: 'rounds.0.statements.staff' },
    });
  });

  test('holds a logo of 280,000 characters and 5,000 events of a calendar, and no more', () => {
    const withLogo = (data: string) => ({
      ...empty,
      organisation: {
        ...empty.organisation,
        brand: { ...emptyBrand, logo: { mediaType: 'image/png' as const, data, width: 2_000, height: 2_000 } },
      },
    });
    const largest = withLogo('AbC+'.repeat(limits.logoData / 4));
    expect(parsed(serialiseEngagement(largest)).engagement).toEqual(largest);
    const path = 'organisation.brand.logo.data';
    expect(parseEngagement(withLogo('AbC/'.repeat(limits.logoData / 4 + 1)))).toEqual({
      kind: 'error',
      error: { kind: 'damaged', path },
    });

    const sent = { sequence: 0, title: '', startsOn: '2027-01-04', endsOn: '2027-01-08', fingerprint: '00000000' };
    const round = empty.rounds[0]!;
    const withEvents = (length: number): typeof empty => ({
      ...empty,
      rounds: [{ ...round, calendar: Object.fromEntries(Array.from({ length }, (_, at) => [`own-${at}`, sent])) }],
    });
    const full = withEvents(limits.calendarEntries);
    expect(parsed(serialiseEngagement(full)).engagement).toEqual(full);
    expect(parseEngagement(withEvents(limits.calendarEntries + 1))).toEqual({
      kind: 'error',
      error: { kind: 'damaged', path: 'rounds.0.calendar' },
    });
  });

  test('may carry a byte order mark', () => {
    expect(parseEngagement(`\uFEFF${serialiseEngagement(empty)}`).kind).toBe('ok');
  });

  test('holds as many views as the limit says, and no more; each of them is looked at, also behind those that were', () => {
    const round = createRound('r-1', '2026', '2026-11-21');
    const view = (place: number): View => ({
      id: `v-${place % 7281}-abcdef${place}`,
      rater: { seniority: 'leader' },
      via: 'file',
      answers: '12345?-.'.repeat(4),
      receivedAt: '2026-11-21T09:30:00.000Z',
      out: null,
    });
    const views = Array.from({ length: limits.responses - 1 }, (_, place) => view(place));
    const large = createEngagement('e-1', { ...round, responses: [...round.responses, ...views] });
    const text = serialiseEngagement(large);
    expect(parsed(text).engagement).toEqual(large);
    const withMore = (...more: unknown[]) => ({
      ...large,
      rounds: [{ ...round, responses: [...large.rounds[0]!.responses, ...more] }],
    });
    expect(isEngagement(large)).toBe(true);
    expect(isEngagement(withMore(view(limits.responses)))).toBe(false);
    const spoilt = { ...view(5), answers: '6' };
    const responses = large.rounds[0]!.responses.with(5, spoilt);
    for (let turn = 0; turn < 2; turn += 1) {
      expect(isEngagement({ ...large, rounds: [{ ...round, responses }] })).toBe(false);
    }
    expect(isEngagement(withMore(undefined))).toBe(false);
    expect(isEngagement({ ...large, rounds: [{ ...round, responses: [...responses.slice(0, 4), undefined] }] })).toBe(
      false,
    );
    expect(isEngagement({ ...large, rounds: [{ ...round, responses: views }] })).toBe(false);
    expect(isEngagement({ ...large, rounds: [{ ...round, responses: [...round.responses, ...views.slice(1)] }] })).toBe(
      true,
    );
  }, 30_000);

  test('is what an empty engagement is, and what the example is', () => {
    expect(parseEngagement(empty)).toEqual({ kind: 'ok', engagement: empty, migratedFrom: null });
    expect(parseEngagement(example)).toMatchObject({ kind: 'ok', engagement: { id: 'example', example: true } });
  });
});

describe('anything else is a named error', () => {
  // The name of each file says what is expected: <what it is>.<kind of error>[.<path>].json
  test.each(fixtures('invalid'))('%s', (name, text) => {
    const [, kind, ...path] = name.replace(/\.json$/, '').split('.');
    const result = parseEngagement(text);
    if (result.kind === 'ok') throw new Error('it was taken for valid');
    expect(result.error.kind).toBe(kind);
    expect(result.error.path ?? '').toBe(path.join('.'));
    if (kind === 'newer') expect(result.error.version).toBe(currentVersion + 1);
  });

  test('a text beyond 40 million characters is not even read', () => {
    const text = serialiseEngagement(empty) + ' '.repeat(40_000_000);
    expect(parseEngagement(text)).toEqual({ kind: 'error', error: { kind: 'damaged' } });
  });

  test.each([
    ['lists', '['],
    ['objects', '{"a":'],
  ])('100,000 %s inside each other do no harm, nor does a document with 21', (_, open) => {
    const close = open === '[' ? ']' : '}';
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    const within = (depth: number) =>
      serialiseEngagement(empty).replace('"format"', `"extra": ${nested(depth)}, "format"`);
    expect(parseEngagement(nested(100_000)).kind).toBe('error');
    expect(parseEngagement(within(20)).kind).toBe('ok');
    expect(parseEngagement(within(21))).toMatchObject({ kind: 'error', error: { kind: 'damaged' } });
    expect(parseEngagement(within(100_000))).toMatchObject({ kind: 'error', error: { kind: 'damaged' } });
  });

  test('a value that holds itself does no harm', () => {
    const circle: Record<string, unknown> = { ...empty };
    circle['self'] = [circle, circle];
    expect(parseEngagement(circle)).toMatchObject({ kind: 'error', error: { kind: 'damaged' } });
  });

  test('whatever comes in, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (value) => void parseEngagement(value)),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseEngagement(text)));
  });

  test('a valid document with one place spoilt is either refused or still valid', () => {
    const junk = fc.anything({ maxDepth: 1 });
    fc.assert(
      fc.property(engagement, fc.nat(), junk, (document, pick, value) => {
        const spoilt = JSON.parse(serialiseEngagement(document)) as object;
        const places: [Record<string, unknown>, string][] = [];
        const walk = (at: object) => {
          for (const [key, child] of Object.entries(at)) {
            places.push([at as Record<string, unknown>, key]);
            if (typeof child === 'object' && child !== null) walk(child as object);
          }
        };
        walk(spoilt);
        const [owner, key] = places[pick % places.length]!;
        owner[key] = value;
        const result = parseEngagement(spoilt);
        if (result.kind === 'ok') expect(parseEngagement(serialiseEngagement(result.engagement)).kind).toBe('ok');
      }),
    );
  });
});

describe('the text of a backup', () => {
  test('is the same whatever order things were typed in', () => {
    const answers = { a: { kind: 'unknown' }, b: { kind: 'level', level: 3 } } as const;
    const backwards = { b: { level: 3, kind: 'level' }, a: { kind: 'unknown' } } as const;
    const withAnswers = (all: typeof answers) => {
      const round = createRound('r-1', '2026', '2026-11-21');
      return createEngagement('e-1', { ...round, responses: [{ ...ownResponse(round), answers: all }] });
    };
    expect(serialiseEngagement(withAnswers(backwards))).toBe(serialiseEngagement(withAnswers(answers)));
  });

  test('begins by saying what it is and ends with a newline', () => {
    const text = serialiseEngagement(empty);
    expect(text).toMatch(/^\{\n {2}"format": "attune",\n {2}"version": 5,\n {2}"id": "e-1",\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
