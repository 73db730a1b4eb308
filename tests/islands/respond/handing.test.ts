import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Answer } from '../../../src/domain/engagement/engagement';
import { readCode } from '../../../src/domain/workshop/code/read';
import type { Invitation } from '../../../src/domain/workshop/invitation/invitation';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { packedAnswers } from '../../../src/domain/workshop/views/pack';
import { readViewFile } from '../../../src/domain/workshop/views/read-view-file';
import { viewNotes } from '../../../src/domain/workshop/views/view-notes';
import { newDraft, type Draft } from '../../../src/islands/respond/draft';
import {
  askedAnswers,
  askedRater,
  changeSince,
  codeOf,
  fileOf,
  incomingOf,
  offeredFunctions,
  shownNow,
  viewId,
} from '../../../src/islands/respond/handing';

const order = practiceOrder('2026')!;
const quick = ['complaint-tracking', 'listening-methods', 'insight', 'recovery'];
const invitation: Invitation = {
  round: 'round-1',
  edition: '2026',
  practices: [...order],
  organisation: 'Harbour Rail',
  reader: 'Mette',
  promise: '',
  asks: { name: true, function: true, seniority: true },
  functions: ['On board', 'Head office'],
};
const draft: Draft = {
  ...newDraft(() => 5),
  rater: { name: ' Ann ', function: 'Head office', seniority: 'leader' },
  answers: {
    insight: { kind: 'level', level: 3, evidence: 'The ledger.' },
    recovery: { kind: 'notApplicable', reason: 'We sell nothing.', evidence: 'The shop is shut.' },
    training: { kind: 'unknown' },
  },
};
const answer = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom(1, 2, 3, 4, 5) }),
  fc.constant({ kind: 'unknown' as const }),
  fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.string() }),
) as fc.Arbitrary<Answer>;

describe('the functions an invited person chooses from', () => {
  const functions = ['On board', '', 'Head office', ' ', 'On board'];

  it('are those with a name, each once, where functions are asked', () => {
    expect(offeredFunctions({ ...invitation, functions })).toEqual(['On board', 'Head office']);
    expect(offeredFunctions({ functions, asks: { ...invitation.asks, function: false } })).toEqual([]);
  });

  it('keep their places in a code when one before them has no name', () => {
    const read = readCode(codeOf(draft, { ...invitation, functions }), { id: 'round-1', edition: '2026' });
    expect(read).toMatchObject({ kind: 'ok', function: 2 });
  });
});

describe('what an invited person hands over', () => {
  it('as a code says the same as the answers, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...order), answer),
        fc.integer({ min: 0, max: 7280 }),
        fc.constantFrom([...order], quick),
        (answers, tag, practices) => {
          const given = { ...draft, tag, answers };
          const asked = { ...invitation, practices: [...practices] };
          const read = readCode(codeOf(given, asked), { id: 'round-1', edition: '2026' });
          const packed = packedAnswers(askedAnswers(given, asked), order);
          expect(read).toEqual({ kind: 'ok', tag, seniority: 'leader', function: 1, answers: packed });
        },
      ),
    );
  });

  it('is a short code where the quick practices were asked', () => {
    expect(codeOf(draft, invitation).replaceAll('-', '')).toHaveLength(28);
    expect(codeOf(draft, { ...invitation, practices: quick }).replaceAll('-', '')).toHaveLength(16);
  });

  it('holds nothing the round did not ask', () => {
    const narrow = { ...invitation, practices: ['insight'], asks: { name: false, function: false, seniority: false } };
    expect(Object.keys(askedAnswers(draft, narrow))).toEqual(['insight']);
    expect(askedRater(draft, narrow)).toEqual({});
    const file = fileOf(draft, narrow);
    for (const unasked of ['Ann', 'Head office', 'leader', 'We sell nothing.']) expect(file).not.toContain(unasked);
  });

  it('leaves out a function the round does not have any more', () => {
    expect(askedRater(draft, { ...invitation, functions: ['On board'] }).function).toBeUndefined();
  });

  it('as a file carries every note and comes back whole', () => {
    const read = readViewFile(fileOf(draft, invitation));
    expect(read).toMatchObject({
      kind: 'ok',
      file: {
        round: 'round-1',
        organisation: 'Harbour Rail',
        view: {
          id: viewId(draft),
          rater: { name: 'Ann', function: 'Head office', seniority: 'leader' },
          answers: draft.answers,
        },
      },
    });
  });

  it('into a workshop on the same device carries notes and reasons', () => {
    expect(incomingOf(draft, invitation)).toMatchObject({
      id: 'v-5-ffffffffff',
      via: 'device',
      round: 'round-1',
      answers: packedAnswers(draft.answers, order),
      notes: { insight: 'The ledger.', recovery: 'We sell nothing.\n\nThe shop is shut.' },
    });
  });
});

describe('the notes of a view', () => {
  it('are none where nothing was written', () => {
    expect(viewNotes({ a: { kind: 'notApplicable', reason: '  ' }, b: { kind: 'unknown', evidence: '' } })).toEqual({});
  });

  it('are cut at what a view may hold', () => {
    const long = 'x'.repeat(15_000);
    const notes = viewNotes({ a: { kind: 'notApplicable', reason: long, evidence: long } });
    expect(notes['a']).toHaveLength(20_000);
  });
});

describe('what changed since it was shown to be handed over', () => {
  const before = shownNow(draft, invitation);
  const after = (patch: Partial<Draft>) => changeSince(before, shownNow({ ...draft, ...patch }, invitation));

  it('is nothing the first time, or where all is as before', () => {
    expect(changeSince(null, before)).toBe('none');
    expect(after({})).toBe('none');
  });

  it('is the code when an answer changed', () => {
    expect(after({ answers: { ...draft.answers, insight: { kind: 'level', level: 4 } } })).toBe('code');
  });

  it('is only the notes when a note or the name changed', () => {
    expect(after({ answers: { ...draft.answers, training: { kind: 'unknown', evidence: 'No list.' } } })).toBe('notes');
    expect(after({ rater: { ...draft.rater, name: 'Bob' } })).toBe('notes');
  });

  it('is the role when somebody said something else of themselves', () => {
    expect(after({ rater: { ...draft.rater, seniority: 'manager' } })).toBe('role');
  });
});
