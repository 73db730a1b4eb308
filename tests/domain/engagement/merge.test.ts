import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import type {
  Answer,
  Brand,
  CalendarEntry,
  Dismissal,
  Engagement,
  Logo,
  Plan,
  ReportChoices,
  Round,
  StatementComment,
  Statements,
  StatementVersion,
} from '../../../src/domain/engagement/engagement';
import { mergeEngagements } from '../../../src/domain/engagement/merge';
import { isEngagement } from '../../../src/domain/engagement/check';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { emptyBrand, emptyPlan, emptyReportChoices, emptyStatements } from '../../../src/domain/engagement/empty';
import { withChoice, withDaysOff, withPin, withProgress } from '../../../src/domain/roadmap/edit/edit';
import { brand, calendarEntry, engagement, reportChoices, statements } from './arbitrary';

const three: Answer = { kind: 'level', level: 3 };

function withAnswers(answers: Record<string, Answer>, name = ''): Engagement {
  const round = createRound('r-1', '2026', '2026-11-21');
  const made = createEngagement('e-1', { ...round, responses: [{ ...ownResponse(round), answers }] });
  return { ...made, organisation: { ...made.organisation, name } };
}
const answersIn = (document: Engagement) => ownResponse(document.rounds[0]!).answers;
const fromStorage = (document: Engagement) => structuredClone(document);

describe('two sides of one document', () => {
  test('bring together edits of different fields, however deep', () => {
    const base = withAnswers({ a: three, b: three });
    const mine = withAnswers({ ...answersIn(base), a: { kind: 'level', level: 4, evidence: 'May' } });
    const theirs = fromStorage(withAnswers({ a: three, b: three, c: { kind: 'unknown' } }, 'Harbour Rail'));
    const merged = mergeEngagements(base, mine, theirs);
    expect(merged.organisation.name).toBe('Harbour Rail');
    expect(answersIn(merged)).toEqual({
      a: { kind: 'level', level: 4, evidence: 'May' },
      b: three,
      c: { kind: 'unknown' },
    });
  });

  test('keep what was taken back on either side taken back', () => {
    const base = withAnswers({ a: three, b: three, c: three });
    const mine = withAnswers({ b: answersIn(base)['b']!, c: answersIn(base)['c']! });
    const theirs = fromStorage(withAnswers({ a: three, c: three }));
    expect(answersIn(mergeEngagements(base, mine, theirs))).toEqual({ c: three });
  });

  test('give the field both changed the value of this side', () => {
    const base = withAnswers({ a: three });
    const mine = withAnswers({ a: { kind: 'level', level: 5 } });
    const theirs = fromStorage(withAnswers({ a: { kind: 'notApplicable', reason: 'No branches' } }));
    expect(answersIn(mergeEngagements(base, mine, theirs))).toEqual({ a: { kind: 'level', level: 5 } });
  });

  test('are one of them when only one changed, for any document', () => {
    fc.assert(
      fc.property(engagement, engagement, (base, other) => {
        expect(mergeEngagements(base, base, other)).toEqual(other);
        expect(mergeEngagements(base, other, fromStorage(base))).toEqual(other);
        expect(mergeEngagements(base, other, fromStorage(other))).toEqual(other);
      }),
    );
  });

  test('give a valid document, for any edits of answers on both sides', () => {
    const answer = fc.oneof(
      fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom(1, 2, 3, 4, 5) }),
      fc.record({ kind: fc.constant('unknown' as const), evidence: fc.string() }),
      fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.string() }),
    ) as fc.Arbitrary<Answer>;
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), answer, { noNullPrototype: true });
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const merged = mergeEngagements(withAnswers(base), withAnswers(mine), fromStorage(withAnswers(theirs)));
        expect(isEngagement(merged)).toBe(true);
        for (const [practice, given] of Object.entries(mine)) {
          if (base[practice] === undefined) expect(answersIn(merged)[practice]).toEqual(given);
        }
      }),
    );
  });
});

describe('two tabs that edit the same plan', () => {
  const withPlan = (plan: Plan): Engagement =>
    createEngagement('e-1', { ...createRound('r-1', '2026', '2026-11-21'), plan });
  const merged = (base: Plan, mine: (plan: Plan) => Plan, theirs: (plan: Plan) => Plan): Plan => {
    const start = withPlan(base);
    const round = start.rounds[0]!;
    const side = (plan: Plan): Engagement => ({ ...start, rounds: [{ ...round, plan }] });
    const both = mergeEngagements(start, side(mine(base)), fromStorage(side(theirs(base))));
    expect(isEngagement(both)).toBe(true);
    return both.rounds[0]!.plan;
  };

  test('keep what either first chose about an action', () => {
    const plan = merged(
      emptyPlan,
      (before) => withChoice(before, 'journey-map', { owner: 'Ana' }),
      (before) => withPin(before, 'journey-map', { month: 2 }),
    );
    expect(plan.choices['journey-map']).toEqual({ owner: 'Ana', pin: { month: 2 } });
  });

  test('take where an action is held from one of them, never half of each', () => {
    const held = withPin(emptyPlan, 'journey-map', { month: 2 });
    const plan = merged(
      held,
      (before) => withPin(before, 'journey-map', { month: 3 }),
      (before) => withPin(before, 'journey-map', { month: 2, startsOn: '2027-01-04', endsOn: '2027-01-12' }),
    );
    expect(plan.choices['journey-map']).toEqual({ pin: { month: 3 } });
  });

  test('take how an action stands from one of them', () => {
    const begun = withProgress(emptyPlan, 'journey-map', { state: 'underWay', month: 2, startedOn: '2027-01-04' });
    const done = { state: 'done', month: 2, startedOn: '2027-01-04', doneOn: '2027-01-08' } as const;
    const plan = merged(
      begun,
      (before) => withProgress(before, 'journey-map', done),
      (before) =>
        withProgress(before, 'journey-map', { state: 'blocked', month: 2, startedOn: '2027-01-05', reason: 'x' }),
    );
    expect(plan.progress['journey-map']).toEqual(done);
  });

  test('keep the days off that each added, and none that either took away', () => {
    const plan = merged(
      withDaysOff(emptyPlan, ['2026-12-24', '2026-12-31']),
      (before) => withDaysOff(before, [...before.daysOff, '2027-01-06']),
      (before) => withDaysOff(before, ['2026-12-24', '2026-12-28']),
    );
    expect(plan.daysOff).toEqual(['2026-12-24', '2026-12-28', '2027-01-06']);
  });
});

describe('two tabs that edit the same statements', () => {
  const version: StatementVersion = { wording: 'A', madeAt: '2026-11-20T09:30:00.000Z', draft: null, note: '' };
  const comment: StatementComment = { department: 'Fleet', text: 'Why?', on: '2026-11-20', answer: '', version: null };
  const dismissal: Dismissal = { rule: 'jargon', phrase: 'seamless', reason: 'Ours.', on: '2026-11-20' };
  const withStatements = (held: Statements): Engagement =>
    createEngagement('e-1', { ...createRound('r-1', '2026', '2026-11-21'), statements: held });
  const merged = (base: Statements, mine: Statements, theirs: Statements): Statements => {
    const start = withStatements(base);
    const round = start.rounds[0]!;
    const side = (held: Statements): Engagement => ({ ...start, rounds: [{ ...round, statements: held }] });
    const both = mergeEngagements(start, side(mine), fromStorage(side(theirs)));
    expect(isEngagement(both)).toBe(true);
    return both.rounds[0]!.statements;
  };
  const withMission = (base: Statements, patch: Partial<Statements['mission']>): Statements => ({
    ...base,
    mission: { ...base.mission, ...patch },
  });

  test('keep the versions, comments, dismissed findings and answers of staff that each added', () => {
    const side = (name: string): Statements => ({
      ...withMission(emptyStatements, {
        versions: { [`v-${name}`]: { ...version, wording: name } },
        comments: { [`c-${name}`]: { ...comment, department: name } },
        dismissed: { [`d-${name}`]: { ...dismissal, phrase: name } },
      }),
      staff: { [`s-${name}`]: { department: name, receivedOn: '2026-11-20' } },
    });
    const { mission, staff } = merged(emptyStatements, side('mine'), side('theirs'));
    for (const record of [mission.versions, mission.comments, mission.dismissed, staff]) {
      expect(
        Object.keys(record)
          .map((id) => id.slice(2))
          .toSorted(),
      ).toEqual(['mine', 'theirs']);
    }
    expect(mission.versions['v-mine']!.wording).toBe('mine');
    expect(staff['s-theirs']!.department).toBe('theirs');
  });

  test('bring together an answer to a comment and a change of its words', () => {
    const base = withMission(emptyStatements, { comments: { c: comment } });
    const { mission } = merged(
      base,
      withMission(base, { comments: { c: { ...comment, answer: 'Because.' } } }),
      withMission(base, { comments: { c: { ...comment, text: 'Why so?' } } }),
    );
    expect(mission.comments).toEqual({ c: { ...comment, text: 'Why so?', answer: 'Because.' } });
  });

  test('keep a version that one approved when the other put a note to it', () => {
    const base = withMission(emptyStatements, { versions: { v: version } });
    const { mission } = merged(
      base,
      withMission(base, { versions: { v: { ...version, approval: { by: 'Ana', on: '2026-11-21' } } }, standing: 'v' }),
      withMission(base, { versions: { v: { ...version, note: 'After the visits' } }, wording: 'B' }),
    );
    expect(mission).toMatchObject({
      versions: { v: { ...version, note: 'After the visits', approval: { by: 'Ana', on: '2026-11-21' } } },
      standing: 'v',
      wording: 'B',
    });
  });

  test('take who approved and when from one of them, never half of each', () => {
    const approved = (by: string, on: string) => ({ versions: { v: { ...version, approval: { by, on } } } });
    const base = withMission(emptyStatements, approved('Ana', '2026-11-20'));
    const { mission } = merged(
      base,
      withMission(base, approved('Board', '2026-11-20')),
      withMission(base, approved('Ana', '2026-11-25')),
    );
    expect(mission.versions['v']!.approval).toEqual({ by: 'Board', on: '2026-11-20' });
  });

  test('give a valid document, for any statements on both sides', () => {
    fc.assert(fc.property(statements, statements, statements, (base, mine, theirs) => void merged(base, mine, theirs)));
  });
});

describe('two tabs that prepare the same report', () => {
  const logo = (data: string, width: number): Logo => ({ mediaType: 'image/png', data, width, height: width });
  const withReport = (held: Brand, report: ReportChoices, calendar: Round['calendar'] = {}): Engagement => {
    const made = createEngagement('e-1', { ...createRound('r-1', '2026', '2026-11-21'), calendar });
    return { ...made, organisation: { ...made.organisation, brand: held }, report };
  };
  const merged = (base: Engagement, mine: Engagement, theirs: Engagement): Engagement => {
    const both = mergeEngagements(base, mine, fromStorage(theirs));
    expect(isEngagement(both)).toBe(true);
    return both;
  };
  const branded = (patch: Partial<Brand>) => withReport({ ...emptyBrand, ...patch }, emptyReportChoices);
  const choosing = (report: Partial<ReportChoices>) => withReport(emptyBrand, { ...emptyReportChoices, ...report });
  const sent = (title: string, sequence: number): CalendarEntry => ({
    sequence,
    title,
    startsOn: '2027-01-04',
    endsOn: '2027-01-08',
    fingerprint: title.repeat(8),
  });

  test('keep the colour of one and the line of confidentiality of the other', () => {
    const { brand: held } = merged(
      branded({}),
      branded({ colour: '#005a64' }),
      branded({ confidentiality: 'Board' }),
    ).organisation;
    expect(held).toEqual({ colour: '#005a64', logo: null, confidentiality: 'Board' });
  });

  test('take a logo from one of them, never the width of the other', () => {
    const base = branded({ logo: logo('AAAA', 10) });
    const both = merged(base, branded({ logo: logo('BBBB', 10) }), branded({ logo: logo('AAAA', 20) }));
    expect(both.organisation.brand.logo).toEqual(logo('BBBB', 10));
    expect(merged(base, base, branded({ logo: null })).organisation.brand.logo).toBeNull();
  });

  test('leave out what either left out, and take back in what either took back in', () => {
    const base = choosing({ leaveOut: ['glossary', 'method'] });
    const mine = choosing({ leaveOut: ['glossary', 'method', 'notes'] });
    const theirs = choosing({ paper: 'letter', leaveOut: ['method', 'owners'] });
    const { paper, leaveOut } = merged(base, mine, theirs).report;
    expect(paper).toBe('letter');
    expect(leaveOut.toSorted()).toEqual(['method', 'notes', 'owners']);
  });

  test('remember the events that each sent, and of one that both sent all that one of them said', () => {
    const base = withReport(emptyBrand, emptyReportChoices, { both: sent('a', 0) });
    const mine = withReport(emptyBrand, emptyReportChoices, { both: sent('b', 1), mine: sent('c', 0) });
    const later = { ...sent('d', 2), endsOn: '2027-01-15' };
    const theirs = withReport(emptyBrand, emptyReportChoices, { both: later, theirs: sent('e', 0) });
    expect(merged(base, mine, theirs).rounds[0]!.calendar).toEqual({
      both: sent('b', 1),
      mine: sent('c', 0),
      theirs: sent('e', 0),
    });
    const first = withReport(emptyBrand, emptyReportChoices);
    const both = merged(first, mine, theirs).rounds[0]!.calendar['both'];
    expect(both).toEqual(sent('b', 1));
  });

  test('give a valid document, for any look and any choices on both sides', () => {
    const sides = fc
      .tuple(brand, reportChoices, fc.dictionary(fc.constantFrom('a', 'b', 'c'), calendarEntry))
      .map(([held, report, calendar]) => withReport(held, report, { ...calendar }));
    fc.assert(fc.property(sides, sides, sides, (base, mine, theirs) => void merged(base, mine, theirs)));
  });
});
