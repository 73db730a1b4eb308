import { describe, expect, it } from 'vitest';
import { roadmapWords as words } from '../../../src/content/messages/en/roadmap';

describe('the sentences of the roadmap', () => {
  it('say what a change did to the rest of the plan, one or many, and nothing where it did nothing', () => {
    const nothing = { cameIn: 0, left: 0, moved: 0, redated: 0 };
    const { also } = words.changes;
    expect(also(nothing)).toBe('');
    expect(also({ ...nothing, left: 1, redated: 3 })).toBe('With that, 1 action no longer fits and 3 got other dates.');
    expect(also({ cameIn: 2, left: 2, moved: 1, redated: 1 })).toBe(
      'With that, 2 actions came in, 2 no longer fit, 1 changed month and 1 got other dates.',
    );
  });

  it('say which targets the plan meets and which it does not', () => {
    const { targets } = words.projection;
    expect(targets([], [])).toBe('');
    expect(targets(['Listening', 'Driving'], ['Aligning'])).toBe(
      'That meets your targets for Listening and Driving. Your target for Aligning needs more than these ninety days.',
    );
  });

  it('count what is only confirmed, what waits and what leads further than the projection counts', () => {
    expect(words.month.confirm(1)).toBe('To confirm: 1 result you already have');
    expect(words.projection.waiting(1)).toBe('1 action that did not fit waits after day 90.');
    expect(words.projection.heldBack(1)).toMatch(/^In 1 practice the actions/);
    expect(words.projection.heldBack(0)).toBe('');
    expect(words.waiting.capacity(2)).toBe('No days left from month 2 on.');
    expect(words.waiting.capacity(3)).toBe('No days left in month 3.');
  });
});
