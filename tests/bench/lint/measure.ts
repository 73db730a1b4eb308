/** Times the checks of a statement in Node and in Chromium. */
import type { Browser } from 'playwright-core';
import { figureOf, type Figure } from '../figures';
import { inChromium } from '../in-chromium';
import { timeLint, type LintTimes } from './time-lint';

function figuresOf(where: 'node' | 'chromium', { ready, mission, success, paste, reference }: LintTimes) {
  return {
    [`lint/ready-${where}`]: figureOf('ms', [ready.reduce((sum, step) => sum + step, 0)]),
    [`lint/ready-step-${where}`]: figureOf('ms', ready),
    [`lint/keystroke-mission-${where}`]: figureOf('ms', mission, reference),
    [`lint/keystroke-success-${where}`]: figureOf('ms', success, reference),
    [`lint/paste-${where}`]: figureOf('ms', paste, reference),
  };
}

export async function measureLint(browser: Browser): Promise<Record<string, Figure>> {
  const node = timeLint();
  const chromium = await inChromium<typeof import('./time-lint'), LintTimes>(
    browser,
    new URL('./time-lint.ts', import.meta.url),
    ({ timeLint: time }) => time(),
    null,
  );
  return { ...figuresOf('node', node), ...figuresOf('chromium', chromium) };
}
