import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { roadmapWords } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords } from '../../src/content/messages/en/roadmap-after';
import { journey, type Person } from './support/journey';
import { settled } from './support/settled';

const routes = [
  '/',
  '/assess/',
  '/assess/#overview',
  '/assess/profile/',
  '/assess/readiness/',
  '/results/',
  '/roadmap/',
  '/roadmap/#weeks',
  '/roadmap/#action-mission-statement',
  '/statements/',
  '/statements/#foundation',
  '/statements/staff/',
  '/report/',
];
/** No page asks for more presses than this. */
const patience = 600;

interface Stop {
  name: string;
  fault: string | null;
}

/** What has the focus, and whether a person sees it: in the window, with some of it not under a bar (WCAG 2.4.11). */
const stopInFocus = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const name = `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}`;
    const boxes = [...element.getClientRects()];
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const)),
    );
    const seen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    const around = element.closest('label, .drop, .marked');
    const marked =
      outlineStyle !== 'none' ||
      boxShadow !== 'none' ||
      (around !== null && getComputedStyle(around).outlineStyle !== 'none');
    return { name, fault: !seen ? 'is out of sight' : !marked ? 'shows no focus' : null };
  });

async function faultsOn(person: Person, route: string, page: Page): Promise<string[]> {
  await page.goto('about:blank');
  await person.go(page, route);
  await settled(page);
  const faults: string[] = [];
  let stops = 0;
  for (; stops < patience; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopInFocus(page);
    // After the last stop the focus leaves the page for the browser's own bars.
    if (stop === null) break;
    if (stop.fault) faults.push(`${route}: ${stop.name} ${stop.fault}`);
  }
  if (stops < 8) faults.push(`${route}: only ${stops} stops`);
  if (stops === patience) faults.push(`${route}: the focus never comes out`);
  return faults;
}

describe('by Tab alone one comes to everything, sees where one is, and out again', () => {
  journey.for([1280, 360])('in a window %d px wide', async (width, { invite, expect }) => {
    const person = await invite({ viewport: { width, height: 740 }, reducedMotion: 'reduce' });
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').first().waitFor();
    const faults: string[] = [];
    for (const route of routes) faults.push(...(await faultsOn(person, route, page)));
    expect(faults).toEqual([]);
  });

  journey('at four times the size, with a change to take back, and beside another plan', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').first().waitFor();
    await person.go(page, '/roadmap/');
    await settled(page);
    await page.locator('.action-title a').first().focus();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: roadmapAfterWords.changes.undo, exact: true }).waitFor();
    expect(await faultsOn(person, '/roadmap/#action-mission-statement', page)).toEqual([]);
    // What is taken in leaves the page, and the focus goes to the way back: where it can be seen.
    await person.go(page, '/roadmap/#board');
    await page
      .getByRole('region', { name: roadmapAfterWords.waiting.heading })
      .getByRole('button')
      .first()
      .press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.undo-bar'));
    expect((await stopInFocus(page))?.fault).toBe(null);
    await page.getByRole('button', { name: roadmapWords.head.whatIf, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const faults: string[] = [];
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await stopInFocus(page);
      if (stop?.fault === 'is out of sight') faults.push(stop.name);
    }
    expect(faults).toEqual([]);
  });
});
