import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '../../../src/content/editions/2026/example.json';
import { draftWords as drafting } from '../../../src/content/messages/en/statement-drafts';
import { reportMessages as words } from '../../../src/content/messages/en/report';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import type { Engagement, Statements, StatementVersion } from '../../../src/domain/engagement/engagement';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import type { ReportInput } from '../../../src/domain/report/input';
import type { ReportStatement } from '../../../src/domain/report/report';
import { reportStatement } from '../../../src/domain/report/statements';
import { rules } from '../../../src/domain/statements/lint';
import { emptyStatements } from '../../../src/domain/engagement/empty';
import { missionPartIds, successPartIds } from '../../../src/domain/engagement/ids';
import { reportOf } from '../../../src/islands/report/report-of';
import { statements as anyStatements } from '../engagement/arbitrary';

const today = '2026-11-21';

function reported(engagement: Engagement): [mission: ReportStatement, success: ReportStatement] {
  const [mission, success] = reportOf(engagement, today).statements;
  return [mission!, success!];
}
const engagementWith = (statements: Statements): Engagement =>
  createEngagement('e', { ...createRound('r', '2026', today), statements });
const missionOf = (patch: Partial<Statements['mission']>, rest: Partial<Statements> = {}) =>
  reported(engagementWith({ ...emptyStatements, ...rest, mission: { ...emptyStatements.mission, ...patch } }))[0];

const version: StatementVersion = {
  wording: 'Guests rest.',
  madeAt: '2026-11-18T09:00:00.000Z',
  draft: null,
  note: '',
};
const approval = { by: 'The board', on: '2026-11-19' };

describe('a statement in the report', () => {
  it('is said to be missing, begun, or to have gaps', () => {
    expect(missionOf({})).toMatchObject({ wording: '', gap: words.mission.none, approval: '', tests: [] });
    expect(missionOf({ parts: { who: 'guests' } }).gap).toBe(words.mission.begun(1));
    expect(missionOf({ wording: 'Every [who] rests.' }).gap).toBe(words.placeholders);
  });

  it('is the wording as it is, not approved yet, until a version is approved', () => {
    expect(missionOf({ wording: ' Guests rest. ' })).toMatchObject({
      wording: 'Guests rest.',
      approval: words.statement.notApproved,
      notes: [],
    });
    expect(missionOf({ wording: 'Guests rest.', versions: { a: version } }).approval).toBe(words.statement.notApproved);
  });

  it('is the version that stands, with who approved it and when, and says when it was reworded since', () => {
    const stands = { versions: { a: { ...version, approval } }, standing: 'a' };
    const approved = words.statement.approved('The board', '19 November 2026');
    expect(missionOf({ ...stands, wording: 'Guests rest.' })).toMatchObject({
      wording: 'Guests rest.',
      approval: approved,
      notes: [],
    });
    expect(missionOf({ ...stands, wording: 'Guests sleep.' })).toMatchObject({
      wording: 'Guests rest.',
      approval: approved,
      notes: [words.statement.reworded],
    });
    expect(missionOf({ ...stands, wording: ' ' })).toMatchObject({ wording: 'Guests rest.', notes: [] });
  });

  it('says how many things still had to be mended when it was approved, where they were counted', () => {
    const approvedWith = (mustMend: number) =>
      missionOf({ versions: { a: { ...version, approval: { ...approval, mustMend } } }, standing: 'a' }).approval;
    const plainly = words.statement.approved('The board', '19 November 2026');
    expect(approvedWith(0)).toBe(plainly);
    expect(approvedWith(1)).toBe(
      'Approved on 19 November 2026: The board. The checks still found 1 thing that must be mended.',
    );
    expect(approvedWith(2)).toBe(words.statement.approved('The board', '19 November 2026', 2));
    expect(approvedWith(2)).toContain('2 things');
  });

  it('says when it is to be looked at again, and when that day has passed', () => {
    const wording = 'Guests rest.';
    expect(missionOf({ wording, reviewOn: today }).approval).toContain(words.statement.review('21 November 2026'));
    expect(missionOf({ wording, reviewOn: '2026-11-20' }).approval).toContain(
      words.statement.overdue('20 November 2026'),
    );
  });

  it('says how many departments commented and how many wait for an answer, but not what they said', () => {
    const comment = { department: 'Fleet', text: 'Why?', on: today, answer: '', version: null };
    const comments = { a: comment, b: { ...comment, answer: 'Because.' } };
    const { notes } = missionOf({ wording: 'Guests rest.', comments });
    expect(notes).toEqual(['2 comments from departments, one without an answer yet.']);
  });

  it('says what came of each test, and which was tried on another wording', () => {
    const wording = 'Guests rest.';
    const tests: Statements['tests'] = {
      sayNo: { verdict: 'holds', wording, on: today, stop: 'Early music.' },
      watch: { verdict: 'fails', wording: 'Guests sleep.', on: today, moment: 'Room 4.', seen: 'Noise.' },
      swap: { wording: '', rival: 'Hotel Coast', difference: 'Half typed' },
    };
    const say = words.statement.tests;
    expect(missionOf({ wording }, { tests }).tests).toEqual([
      { term: say.sayNo, meaning: 'Yes. Early music.' },
      { term: say.watch, meaning: `No. ${say.other} Room 4. Noise.` },
      { term: say.swapWith('Hotel Coast'), meaning: say.begun },
    ]);
    expect(missionOf({ wording }).tests.map(({ meaning }) => meaning)).toEqual([say.open, say.open, say.open]);
  });

  it('tells a finding that was set aside, with the reason, while its words are there', () => {
    const on = '2026-11-20';
    const dismissed = {
      a: { rule: 'jargon', phrase: 'Guests  REST', reason: ' It is our word. ', on },
      b: { rule: 'jargon', phrase: 'seamless', reason: 'No more there', on },
      c: { rule: 'no-feeling', phrase: '', reason: 'It says so in the next line.', on },
      d: { rule: 'of-another-edition', phrase: '', reason: 'We know.', on },
    };
    expect(missionOf({ wording: 'Every day guests rest.', dismissed }).setAside).toEqual([
      { term: '“Guests  REST”', meaning: 'It is our word.' },
      { term: 'How it feels is not said', meaning: 'It says so in the next line.' },
      { term: 'Something absent', meaning: 'We know.' },
    ]);
  });

  it('names what is absent after the rule that missed it', () => {
    const missing = rules.map(({ id }) => id).filter((id) => id.startsWith('no-') && id !== 'no-unit');
    const names = missing.map((rule) => {
      const dismissed = { a: { rule, phrase: '', reason: 'Known.', on: today } };
      return missionOf({ wording: 'Guests rest.', dismissed }).setAside[0]!.term;
    });
    expect(names).not.toContain('Something absent');
    expect(new Set(names).size).toBe(missing.length);
  });

  it('counts comments in plain English, one as well as several', () => {
    const comment = { department: 'Reception', text: 'At night too?', on: today, answer: '', version: null };
    const answered = { ...comment, answer: 'At night too.' };
    const noted = (comments: Statements['mission']['comments']) =>
      missionOf({ wording: 'Guests rest.', comments }).notes;
    expect(noted({ a: comment })).toEqual(['1 comment from a department, without an answer yet.']);
    expect(noted({ a: answered })).toEqual(['1 comment from a department, answered.']);
    expect(noted({ a: answered, b: comment })).toEqual(['2 comments from departments, one without an answer yet.']);
    expect(noted({ a: answered, b: answered })).toEqual(['2 comments from departments, all of them answered.']);
  });

  it('has what stands beside it apart from what it was built from', () => {
    const result = parseEngagement(example);
    if (result.kind === 'error') throw new Error('the example does not parse');
    const [mission, success] = reported(result.engagement);
    expect(mission.beside.map(({ term }) => term)).toEqual([
      'What wins when two good things collide?',
      'What do you do when it goes wrong?',
    ]);
    expect(mission.parts.map(({ term }) => term)).toContain('Who it is for');
    expect(mission.parts).not.toEqual(expect.arrayContaining(mission.beside));
    expect(success.parts.find(({ term }) => term === 'Who answers for it')!.meaning).toBe('Director of operations');
    expect(success.beside).toEqual([]);
    expect(mission.approval).toContain('Managing director');
    expect(mission.tests).toHaveLength(3);
  });

  it('tells what the wording was built from apart from what was filled in and is not in it', () => {
    const parts = { who: 'Guests', done: 'check in without waiting', feeling: 'expected', recovery: 'We call.' };
    const wording = 'Every guest is expected. Expected guests check in without waiting.';
    const mission = missionOf({ wording, parts });
    // Said twice is said; a line beside the sentence is neither.
    expect(mission.parts.map(({ meaning }) => meaning)).toEqual(['Guests', 'check in without waiting', 'expected']);
    expect(mission.unsaid).toEqual([]);
    const reworded = missionOf({ wording: 'Guests rest.', parts });
    expect(reworded.parts.map(({ meaning }) => meaning)).toEqual(['Guests']);
    expect(reworded.unsaid.map(({ meaning }) => meaning)).toEqual(['check in without waiting', 'expected']);
    expect(missionOf({ parts })).toMatchObject({ parts: [], unsaid: { length: 3 } });
  });

  it('looks for the parts in the version that stands, not in the wording as it is', () => {
    const stands = { versions: { a: { ...version, approval } }, standing: 'a', wording: 'Visitors rest.' };
    expect(missionOf({ ...stands, parts: { who: 'guests' } }).parts).toHaveLength(1);
    expect(missionOf({ ...stands, parts: { who: 'visitors' } }).unsaid).toHaveLength(1);
  });

  it('loses no part that was filled, whatever the wording says', () => {
    const all = [
      ...missionPartIds.map((part) => ['mission', part]),
      ...successPartIds.map((part) => ['success', part]),
    ];
    for (const [kind, part] of all as ['mission' | 'success', string][]) {
      const statement = { ...emptyStatements[kind], wording: 'Tea.', parts: { [part]: 'seven calm minutes' } };
      const said = reported(engagementWith({ ...emptyStatements, [kind]: statement }))[kind === 'mission' ? 0 : 1];
      expect(said.parts).toEqual([]);
      expect([...said.unsaid, ...said.beside]).toHaveLength(1);
    }
  });

  it('is put together for any statements, with the version that stands whatever else is there', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom('mission', 'success'), (statements, kind) => {
        const round = { ...createRound('r', '2026', today), statements };
        // What it takes of a report's input; a plan for each run would only take time.
        const given: Partial<ReportInput> = {
          engagement: engagementWith(statements),
          round,
          messages: words,
          drafting,
          today,
        };
        const said = reportStatement(given as ReportInput, kind);
        const { versions, standing, wording } = statements[kind];
        const stands = standing !== null && Object.hasOwn(versions, standing) ? versions[standing] : undefined;
        expect(said.wording).toBe((stands?.wording ?? wording).trim());
        expect(JSON.stringify(said)).not.toMatch(/undefined|Invalid Date|\[object/);
      }),
    );
  });
});
