import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Progress } from '../../../../src/domain/engagement/engagement';
import { answerOffer, answerWith } from '../../../../src/domain/roadmap/run/answer-offer';

const action = { practice: 'recovery', to: 3 as const };
const done = (evidence?: string): Progress => ({
  state: 'done',
  month: 1,
  startedOn: '2026-12-01',
  doneOn: '2026-12-04',
  ...(evidence !== undefined && { evidence }),
});
const level = (value: number, evidence?: string) =>
  ({ kind: 'level', level: value, ...(evidence !== undefined && { evidence }) }) as Answer;

describe('what a finished action offers to the answer it lifts', () => {
  it('is to raise the answer to where the action leads, with the evidence beside it', () => {
    const offer = answerOffer(action, done('Minutes of 4 December'), level(2, 'Old note'), 3)!;
    expect(offer).toMatchObject({ kind: 'raise', from: 2, to: 3, lacksEvidence: false });
    expect(answerWith(offer, level(2, 'Old note'))).toEqual(level(3, 'Old note\nMinutes of 4 December'));
  });

  it('asks for evidence first where the level counts only with it', () => {
    expect(answerOffer(action, done(), level(2), 3)).toMatchObject({ lacksEvidence: true });
    expect(answerOffer({ ...action, to: 2 }, done(), level(1), 3)).toMatchObject({ lacksEvidence: false });
    expect(answerOffer(action, done(), level(2, 'A note'), 3)).toMatchObject({ lacksEvidence: false });
  });

  it('answers what nobody knew, or nobody said', () => {
    for (const answer of [undefined, { kind: 'unknown' } as const]) {
      expect(answerOffer(action, done('x'), answer, 3)).toMatchObject({ kind: 'raise', from: null, to: 3 });
    }
  });

  it('puts the evidence beside an answer that has the level already, once', () => {
    const offer = answerOffer(action, done('Minutes'), level(4), 3)!;
    expect(offer).toMatchObject({ kind: 'evidence', at: 4 });
    const after = answerWith(offer, level(4));
    expect(after).toEqual(level(4, 'Minutes'));
    expect(answerOffer(action, done('Minutes'), after, 3)).toBeNull();
  });

  it('is nothing before the action is done, where it lifts nothing, or where the practice does not apply', () => {
    expect(answerOffer(action, undefined, level(1), 3)).toBeNull();
    expect(answerOffer(action, { state: 'underWay', month: 1, startedOn: '2026-12-01' }, level(1), 3)).toBeNull();
    expect(answerOffer({ practice: '', to: 3 }, done('x'), undefined, 3)).toBeNull();
    expect(answerOffer(action, done('x'), { kind: 'notApplicable', reason: 'No phones' }, 3)).toBeNull();
  });

  it('never lowers an answer, loses no word, and offers nothing more once it is taken', () => {
    const anyAnswer = fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('unknown' as const), evidence: fc.string() }),
        fc.record({
          kind: fc.constant('level' as const),
          level: fc.constantFrom(1, 2, 3, 4, 5),
          evidence: fc.string(),
        }),
      ),
      { nil: undefined },
    ) as fc.Arbitrary<Answer | undefined>;
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(2, 3, 4, 5), fc.string(), (answer, to, evidence) => {
        const lifting = { practice: 'recovery', to: to as 2 };
        const offer = answerOffer(lifting, done(evidence), answer, 3);
        if (!offer) return;
        const after = answerWith(offer, answer);
        if (after.kind !== 'level') throw new Error('an offer gives a level');
        expect(after.level).toBeGreaterThanOrEqual(answer?.kind === 'level' ? answer.level : 1);
        expect(after.evidence ?? '').toContain(answer?.evidence?.trim() ?? '');
        expect(after.evidence ?? '').toContain(evidence.trim());
        expect(answerOffer(lifting, done(evidence), after, 3)).toBeNull();
      }),
    );
  });
});
