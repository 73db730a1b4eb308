import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagCount } from '../../../src/domain/workshop/code/body';
import { newDraft, parseDraft } from '../../../src/islands/respond/draft';

const lowest = () => 0;
const highest = (limit: number) => limit - 1;

describe('the draft of an invited person', () => {
  it('begins with a tag a code can carry and ten letters', () => {
    expect([newDraft(lowest).tag, newDraft(highest).tag]).toEqual([0, tagCount - 1]);
    for (const draw of [lowest, highest]) expect(newDraft(draw).letters).toMatch(/^[a-z0-9]{10}$/);
  });

  it('comes back as it was kept', () => {
    const draft = {
      ...newDraft(highest),
      rater: { name: 'Ann', function: 'On board', seniority: 'manager' as const },
      answers: {
        insight: { kind: 'level' as const, level: 3 as const, evidence: 'The ledger.' },
        training: { kind: 'unknown' as const },
        recovery: { kind: 'notApplicable' as const, reason: 'We sell nothing.' },
      },
      at: 'insight',
      shown: { code: '7KQ2', notes: '[]', role: '[]' },
      filed: '[]',
      declined: ['function' as const],
      changedOn: '2026-11-22',
    };
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it('is none where the browser kept nothing, half of it or something else', () => {
    const kept = JSON.stringify(newDraft(lowest));
    const spoilt = [null, '', 'null', '[]', '{}', kept.slice(0, -3), kept.replace('"tag":0', '"tag":7281')];
    expect(spoilt.map(parseDraft)).toEqual(spoilt.map(() => null));
  });

  it('is never made of what somebody put there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const draft = parseDraft(text);
        expect(draft === null || typeof draft.tag === 'number').toBe(true);
      }),
    );
  });
});
