/** What the checks keep from one keystroke to the next must never show in what they say. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { specimens } from '../../../../src/content/statement-specimens';
import type { lint } from '../../../../src/domain/statements/lint';
import { heldOut, tuned } from '../../../fixtures/statements/corpus';
import { context } from '../context';

const said = [...tuned, ...heldOut].map(({ text }) => text);

/** A text on its way: begun, gone on with another, one word taken out, a sign of two bytes put in. */
const typed = fc
  .tuple(fc.constantFrom(...said), fc.constantFrom(...said), fc.nat(), fc.nat(), fc.constantFrom('', '’', ' € ', '\n'))
  .map(([one, other, first, second, sign]) => {
    const begun = one.slice(0, first % (one.length + 1)) + sign;
    return begun + other.slice(second % (other.length + 1));
  });
const check = fc.record({
  kind: fc.constantFrom('mission' as const, 'success' as const),
  wording: typed,
  customerWord: fc.constantFrom('', 'guest', 'tenant'),
  brandWords: fc.constantFrom('', 'customer first, seamless'),
});

async function anew(): Promise<typeof lint> {
  vi.resetModules();
  return (await import('../../../../src/domain/statements/lint')).lint;
}

let kept: typeof lint;
beforeEach(async () => {
  kept = await anew();
  const { readyInSteps } = await import('../../../../src/domain/statements/lint/ready');
  for (const steps = readyInSteps(specimens, context); !steps.next().done;);
});

test('What the checks are made ready on is English enough for every rule to look at it', () => {
  for (const kind of ['mission', 'success'] as const)
    for (const text of specimens[kind])
      expect(kept(kind, text, {}, context).map(({ rule }) => rule)).not.toContain('other-language');
});

test('Checks made ready, that have read other texts, say what checks say that have read none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(check, { minLength: 2, maxLength: 12 }), async (checks) => {
      const run = (by: typeof lint, { kind, wording, customerWord, brandWords }: (typeof checks)[number]) =>
        by(kind, wording, {}, { ...context, customerWord, foundation: { brandWords } });
      const all = checks.map((each) => run(kept, each));
      const fresh = await anew();
      expect(run(fresh, checks.at(-1)!)).toEqual(all.at(-1));
      // And once more in the other order.
      expect(checks.toReversed().map((each) => run(kept, each))).toEqual(all.toReversed());
    }),
    { numRuns: 12 },
  );
});
