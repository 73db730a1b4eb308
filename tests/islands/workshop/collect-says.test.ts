import { describe, expect, test } from 'vitest';
import { fileKind } from '../../../src/islands/workshop/collect/files/file-kind';
import { hasTaken, summaryOf } from '../../../src/islands/workshop/collect/summary';
import { emptyReport, type Report } from '../../../src/islands/workshop/collect/taking';

const arrived = (...kinds: Report['arrived'][number]['kind'][]): Report => ({
  ...emptyReport,
  arrived: kinds.map((kind) => ({ kind, label: '' })),
});

describe('what is said of a taking in', () => {
  test('a sentence for each thing that happened, in the order of its weight', () => {
    expect(summaryOf(arrived('known', 'new', 'late', 'new'))).toBe(
      '2 views came in. One was known already. One came after the reveal, so it does not count. You can let it in; whoever has seen the dots will then see which is new.',
    );
  });

  test('nothing found says so, and that nothing changed', () => {
    expect(summaryOf(emptyReport)).toMatch(/^No code.*Nothing here was changed\.$/);
    expect(summaryOf({ ...emptyReport, passed: 3_000 })).toMatch(/3,000 files without views were passed over\.$/);
  });

  test('undo is offered only where something came in', () => {
    expect(hasTaken(arrived('known', 'otherRound'))).toBe(false);
    expect(hasTaken(arrived('known', 'replaced'))).toBe(true);
    expect(hasTaken({ ...arrived('new'), end: 'cancelled' })).toBe(false);
  });
});

describe('what a file may be', () => {
  test('is told by its name, and what programs leave beside their work is passed over', () => {
    expect(['a/b/Anna.attune-view.JSON', 'chat.txt', 'IMG_2.HEIC'].map(fileKind)).toEqual([
      'viewFile',
      'text',
      'picture',
    ]);
    expect(['film.mp4', 'toString', '.hidden.json', '~lock.txt', 'folder.json/film'].map(fileKind)).toEqual(
      Array(5).fill(null),
    );
  });
});
