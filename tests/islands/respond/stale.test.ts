import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/islands/respond/draft';
import { staleDrafts } from '../../../src/islands/respond/stale';

const draftOf = (changedOn: string) => JSON.stringify({ ...newDraft(() => 0), changedOn });

describe('drafts that nobody came back to', () => {
  it('go after ninety days without a change, and not before', () => {
    const kept = [
      ['old-1', draftOf('2026-08-23')],
      ['just-1', draftOf('2026-08-24')],
      ['fresh-1', draftOf('2026-11-22')],
    ] as const;
    expect(staleDrafts(kept, '2026-11-22')).toEqual(['old-1']);
  });

  it('stay where the clock of the device was set back', () => {
    expect(staleDrafts([['round-1', draftOf('2031-01-01')]], '2026-11-22')).toEqual([]);
  });

  it('never pile up beyond twenty: the oldest go, and what cannot be read before them', () => {
    const days = Array.from({ length: 20 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);
    const kept = [['spoilt', '{'] as const, ...days.map((day) => [day, draftOf(day)] as const)];
    expect(staleDrafts(kept, '2026-11-22')).toEqual(['spoilt']);
    expect(staleDrafts([...kept, ['new', draftOf('2026-11-22')]], '2026-11-22').toSorted()).toEqual([
      '2026-11-01',
      'spoilt',
    ]);
  });
});
