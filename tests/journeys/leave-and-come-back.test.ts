import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describe } from 'vitest';
import { assessWords as words } from '../../src/content/messages/en/assess';
import { continueWords, startWords } from '../../src/content/messages/en/start';
import { launchChromiumProfile } from '../support/chromium';
import { allPractices, answerAll, comesInView, noteBox, openNote, radioOf, saved } from './support/assessing';
import { eventually, journey, personIn } from './support/journey';

/** Ends the browser as a power cut does: no page hears of it. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((done) => context.once('close', done));
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await closed;
}

describe('leaving and coming back', () => {
  journey(
    'after the browser was killed, everything is there and the same practice is in view',
    async ({ site, expect, onTestFinished }) => {
      const profile = await mkdtemp(join(tmpdir(), 'attune-profile-'));
      onTestFinished(() => rm(profile, { recursive: true, force: true }));
      const before = await personIn(await launchChromiumProfile(profile), site);
      const page = await before.open('/assess/');
      await answerAll(page, allPractices.slice(0, 5), (_, place) => ((place % 5) + 1) as 1);
      await comesInView(page, allPractices[5]!);
      await page.keyboard.press('n');
      await noteBox(page).fill('The last words before the lights went out.');
      // What another tab reads has been stored; the header may still speak of the answer before.
      const witness = await before.open('/assess/');
      await eventually(() => noteBox(witness).inputValue()).toBe('The last words before the lights went out.');
      await killBrowser(before.context);
      expect(before.watch.complaints).toEqual([]);

      const after = await personIn(await launchChromiumProfile(profile), site);
      onTestFinished(() => after.context.close());
      const start = await after.open('/');
      await start.getByRole('link', { name: startWords.start }).first().click();
      await comesInView(start, allPractices[5]!);
      await eventually(() => noteBox(start).inputValue()).toBe('The last words before the lights went out.');
      await after.go(start, '/assess/#overview');
      await start.getByText(words.answered(6, 32)).waitFor();
      expect(after.watch.complaints).toEqual([]);
    },
  );

  journey('an answer given in the very moment of leaving is kept', async ({ person }) => {
    const page = await person.open('/assess/');
    await radioOf(page, allPractices[0]!, 3).click();
    await page.close({ runBeforeUnload: false });
    const later = await person.open('/assess/#overview');
    await later.getByText(words.answered(1, 32)).waitFor();
  });

  journey('the start page says how far one has come and leads back to the spot', async ({ person }) => {
    const page = await person.open('/assess/');
    await answerAll(page, allPractices.slice(0, 2), () => 2);
    await comesInView(page, allPractices[2]!);
    await saved(page);
    await person.go(page, '/');
    await page.getByText(continueWords.own('', 2, 32)).waitFor();
    await page.getByRole('link', { name: continueWords.link }).click();
    await comesInView(page, allPractices[2]!);
  });
});

describe('two tabs', () => {
  journey(
    'what is answered in one is seen in the other, and neither takes from the other',
    async ({ person, expect }) => {
      const one = await person.open('/assess/');
      const other = await person.open(`/assess/#${allPractices[9]!.id}`);
      await one.bringToFront();
      await radioOf(one, allPractices[0]!, 3).click();
      await saved(one);
      await other.bringToFront();
      await radioOf(other, allPractices[9]!, 5).click();
      await saved(other);
      for (const tab of [one, other]) {
        await tab.goto(`${tab.url().split('#')[0]}#overview`);
        await tab.getByText(words.answered(2, 32)).waitFor();
      }

      await one.goto(`${one.url().split('#')[0]}#${allPractices[0]!.id}`);
      await other.goto(`${other.url().split('#')[0]}#${allPractices[0]!.id}`);
      await openNote(one);
      await noteBox(one).fill('Seen from both sides.');
      await eventually(() => noteBox(other).inputValue()).toBe('Seen from both sides.');
      expect(await radioOf(other, allPractices[0]!, 3).isChecked()).toBe(true);
    },
  );
});
