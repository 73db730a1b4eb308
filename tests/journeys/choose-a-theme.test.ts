import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { shell } from '../../src/content/messages/en/shell';
import { eventually, journey } from './support/journey';

/** Lightness of the paper as it is painted, 0 dark to 1 light. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (red! + green! + blue!) / (3 * 255);
  });
const choice = (page: Page) => page.getByRole('combobox', { name: shell.theme });

describe('the theme', () => {
  journey('follows the system until one chooses', async ({ invite, expect }) => {
    const atNight = await invite({ colorScheme: 'dark' });
    const page = await atNight.open('/');
    expect(await lightness(page)).toBeLessThan(0.3);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lightness(page)).toBeGreaterThan(0.9);
  });

  journey(
    'once chosen holds on every page and on the next visit, before anything else is drawn',
    async ({ person, expect }) => {
      const page = await person.open('/');
      await choice(page).selectOption({ label: shell.themes.dark });
      await eventually(() => lightness(page)).toBeLessThan(0.3);
      for (const route of ['/assess/', '/results/', '/library/', '/method/']) {
        await page.route(/_astro\/.*\.js$/, (each) => each.abort());
        await page.goto(new URL(page.url()).origin + route, { waitUntil: 'domcontentloaded' });
        expect(await lightness(page)).toBeLessThan(0.3);
        await page.unroute(/_astro\/.*\.js$/);
      }
      // The scripts were held back on purpose.
      const complaints = person.watch.complaints.splice(0);
      expect(complaints.filter((each) => !each.includes('ERR_FAILED'))).toEqual([]);

      await person.go(page, '/');
      await choice(page).selectOption({ label: shell.themes.system });
      await eventually(() => lightness(page)).toBeGreaterThan(0.9);
      await page.reload();
      expect(await lightness(page)).toBeGreaterThan(0.9);
    },
  );
});
