/** Colours stand once, as tokens; here they are held to WCAG in both themes. */
import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

const colour = (name: string, theme: 'light' | 'dark') => {
  const token = tokens.get(name);
  if (!token) throw new Error(`No token named ${name}`);
  return token[theme];
};

/** AAA for text, 4.5 for the large words of a heading, 3 for what is drawn. */
const pairs: [front: string, back: string, ratio: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'paper-raised', 7],
  ['ink', 'second-wash', 7],
  ['ink', 'signal-wash', 7],
  ['ink-soft', 'paper', 7],
  ['ink-soft', 'paper-raised', 7],
  ['ink-soft', 'second-wash', 5.5],
  ['on-ink', 'ink', 7],
  ['signal-ink', 'paper', 7],
  ['second', 'paper', 7],
  ['signal', 'paper', 3],
  ['signal', 'signal-wash', 3],
  ['rule-strong', 'paper', 3],
  ['level-3', 'paper', 3],
  ['level-4', 'paper', 3],
  ['level-5', 'paper', 3],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(pairs)('sets %s against %s at a contrast of at least %d', (front, back, ratio) => {
    expect(wcagContrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(ratio);
  });

  it('tells the five levels apart by lightness alone, each step in the same direction', () => {
    const against = [1, 2, 3, 4, 5].map((level) =>
      wcagContrast(colour(`level-${level}`, theme), colour('paper', theme)),
    );
    expect(against).toEqual(against.toSorted((one, other) => one - other));
  });
});

describe('colours', () => {
  it('stand in the tokens alone', async () => {
    const { globSync } = await import('node:fs');
    const files = globSync('src/**/*.{css,tsx,astro}').filter(
      (file) => !file.endsWith('tokens.css') && !file.includes('deliverables'),
    );
    const loose = files.filter((file) =>
      /#[0-9a-f]{3,8}\b(?=[;"' )])|rgba?\(|hsla?\(|oklch\(/i.test(
        readFileSync(file, 'utf8')
          .replace(/href=\{?["'`]#[^"'`]*/g, '')
          .replace(/\/\*[\s\S]*?\*\//g, ''),
      ),
    );
    expect(loose).toEqual([]);
  });
});
