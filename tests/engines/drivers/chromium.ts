/** Chromium through playwright-core, as the journeys drive it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { watch } from '../../journeys/support/watch';
import { chromiumPath, launchChromium, launchChromiumProfile } from '../../support/chromium';
import type { Engine, RawTab } from './driver';

const tabOf = (page: Page): RawTab => ({
  go: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
  reload: async () => void (await page.reload({ waitUntil: 'load' })),
  run: (body) => page.evaluate<string>(`(async () => {${body}})()`),
  click: (x, y) => page.mouse.click(x, y),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  giveFiles: (selector, paths) => page.setInputFiles(selector, paths),
  resize: (width, height) => page.setViewportSize({ width, height }),
  picture: () => page.screenshot(),
  front: () => page.bringToFront(),
  close: () => page.close(),
});

export const chromium: Engine = {
  id: 'chromium',
  name: 'Chromium (Blink)',
  find: async () => {
    try {
      const browser = await launchChromium();
      const version = browser.version();
      await browser.close();
      return { kind: 'found', version, path: await chromiumPath() };
    } catch {
      return { kind: 'missing', what: ['chromium'], howToGetIt: 'apt-get install chromium' };
    }
  },
  start: async ({ profile, downloads, origin, isDark }) => {
    const context = await launchChromiumProfile(profile, {
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
      colorScheme: isDark ? 'dark' : 'light',
    });
    const { complaints } = await watch(context, origin);
    const tabs = new Map<Page, RawTab>();
    const meet = (page: Page) => {
      if (tabs.has(page)) return;
      tabs.set(page, tabOf(page));
      page.once('close', () => tabs.delete(page));
      page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())));
    };
    const [blank] = context.pages();
    context.on('page', meet);
    return {
      complaints,
      newTab: async () => {
        const page = await context.newPage();
        meet(page);
        await blank?.close().catch(() => {});
        return tabs.get(page)!;
      },
      tabs: async () => [...tabs.values()],
      close: () => context.close(),
    };
  },
};
