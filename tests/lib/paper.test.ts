import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';
import { expect, it } from 'vitest';
import { paper } from '../../src/lib/paper';

it('the paper that the browser is told is that of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [, light, dark] = /--paper: light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/.exec(tokens)!;
  expect(paper).toEqual({ light: formatHex(light!), dark: formatHex(dark!) });
});
