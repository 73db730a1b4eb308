import { describe, expect, it } from 'vitest';
import { roadmapWords as words } from '../../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../../src/content/messages/en/roadmap-after';
import { projectionWords } from '../../../src/content/messages/en/roadmap-projection';

describe('the sentences of the roadmap', () => {
  it('say what a change did to the rest of the plan, one or many, and nothing where it did nothing', () => {
    const { also } = afterWords.changes;
    const counts = { cameIn: 0, left: 0, gone: 0, moved: 0, redated: 0 };
    const did = (parts: Partial<typeof counts>, calendar: string | null = null) => {
      const lists = Object.entries({ ...counts, ...parts }).map(([kind, value]) => [kind, Array(value).fill(null)]);
      return also({ ...(Object.fromEntries(lists) as Record<keyof typeof counts, unknown[]>), calendar });
    };
    expect(did({})).toBe('');
    expect(did({ left: 1, redated: 3 })).toBe('With that, 1 action no longer fits and 3 got other dates.');
    expect(did({ cameIn: 2, left: 2, moved: 1, redated: 1 })).toBe(
      'With that, 2 actions came in, 2 no longer fit, 1 changed month and 1 got other dates.',
    );
    expect(did({ gone: 1, redated: 30 }, 'start')).toBe('With that, 1 action left the plan and the dates moved.');
    expect(did({ redated: 30 }, 'workingDays')).toBe('With that, the dates moved.');
  });

  it('say which targets the plan meets and which it does not', () => {
    const { targets } = projectionWords;
    expect(targets([], [])).toBe('');
    expect(targets(['Listening', 'Driving'], ['Aligning'])).toBe(
      'That meets your targets for Listening and Driving. Your target for Aligning needs more than these ninety days.',
    );
  });

  it('count what is only confirmed, what waits and what leads further than the projection counts', () => {
    expect(words.month.confirm(1)).toBe('To confirm: 1 result you already have');
    expect(projectionWords.waiting(1)).toBe('1 action that did not fit waits after day 90.');
    expect(projectionWords.heldBack(1)).toMatch(/^In 1 practice the actions/);
    expect(projectionWords.heldBack(0)).toBe('');
    expect(afterWords.waiting.capacity(2)).toBe('No days left from month 2 on.');
    expect(afterWords.waiting.capacity(3)).toBe('No days left in month 3.');
  });
});
