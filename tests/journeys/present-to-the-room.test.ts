/** The window on the projector: in step with the facilitator's, showing what is revealed and nothing else. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { practices } from '../../src/content/assessment';
import { collectWords } from '../../src/content/messages/en/workshop-collect';
import { presentWords as words } from '../../src/content/messages/en/workshop-present';
import { presenterWords } from '../../src/content/messages/en/workshop-presenter';
import { practiceWords } from '../../src/content/words';
import type { Engagement, View } from '../../src/domain/engagement/engagement';
import { finishedWork, giveBackup, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';

const [first, second, hidden] = practices.map(({ id }) => id) as [string, string, string];
const client = 'Lakeside Ferries';

const viewOf = (answers: string, place: number): View => ({
  id: `v-${place}-abcdefghij`,
  rater: { name: `Person ${place}`, seniority: 'leader' },
  via: 'code',
  answers: answers.padEnd(32, '3'),
  receivedAt: '2026-11-22T10:00:00.000Z',
  out: null,
});

/** Five views: split on the first practice, alike on the second; the rest is hidden. */
function workshopOf(change: (work: Engagement) => void = () => {}): Engagement {
  return finishedWork((work) => {
    const round = work.rounds.at(-1)!;
    round.responses.push(...['12', '12', '42', '42', '?2'].map((answers, place) => viewOf(answers, place + 1)));
    round.workshop.ownCounts = false;
    round.workshop.invitedAt = '2026-11-22T09:00:00.000Z';
    for (const practice of [first, second]) round.workshop.revealed[practice] = '2026-11-22T11:00:00.000Z';
    change(work);
  });
}

async function facilitatorOf(person: Person, hash = '#look', work = workshopOf()): Promise<Page> {
  const page = await openWork(person, work);
  await person.go(page, `/workshop/${hash}`);
  await page.getByRole('heading', { name: words.heading }).waitFor();
  return page;
}

async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: words.open }).click(),
  ]);
  return presenter;
}

const sceneIn = (page: Page) => page.locator('.presenter').first().getAttribute('data-scene');
const goTo = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash);
const question = (practice: string) => practiceWords[practice]!.question;

describe('the presenter window', () => {
  journey('keeps in step, and shows nothing that is not revealed', async ({ person }) => {
    await person.context.addInitScript(() => {
      if (!location.pathname.includes('/present/')) return;
      const refuse = () => {
        throw new Error('The presenter reads nothing that is stored');
      };
      indexedDB.open = refuse;
      Storage.prototype.getItem = refuse;
    });
    const page = await facilitatorOf(person);
    await page.getByText(words.closed).waitFor();
    const presenter = await openPresenter(page);
    await presenter.getByRole('heading', { name: presenterWords.overview.split(1, 2) }).waitFor();
    await page.getByText(words.shows(words.scenes.overview(2))).waitFor();

    await goTo(page, `#look/${first}`);
    await presenter.getByRole('heading', { name: question(first) }).waitFor();
    await presenter
      .getByText(
        presenterWords.practice.camps(
          { n: 2, from: 'oblivious', to: 'oblivious' },
          { n: 2, from: 'committed', to: 'committed' },
        ),
      )
      .waitFor();
    await goTo(page, `#look/${hidden}`);
    await eventually(() => sceneIn(presenter)).toBe('waiting');
    await eventually(() => presenter.locator('body').innerText()).not.toContain(question(hidden));
    await goTo(page, '#collect');
    await presenter.getByRole('img', { name: presenterWords.waiting.qr }).waitFor();
    const seen = await presenter.content();
    for (const secret of ['Person 1', ...practices.map(({ id }) => question(id))]) {
      await eventually(() => seen.includes(secret)).toBe(false);
    }
    await eventually(() => presenter.locator('a, button, input, select, [tabindex]').count()).toBe(0);
  });

  journey(
    'shows what is asked by a show of hands, without a count, for as long as hands are counted',
    async ({ person, expect }) => {
      const page = await facilitatorOf(person, '#collect');
      const presenter = await openPresenter(page);
      await presenter.getByRole('img', { name: presenterWords.waiting.qr }).waitFor();
      const fold = page.locator('summary', { hasText: collectWords.ways.hands.name });
      await fold.click();
      await page.getByLabel(collectWords.hands.practice, { exact: true }).selectOption(hidden);
      await presenter.getByRole('heading', { name: question(hidden) }).waitFor();
      for (const sentence of practiceWords[hidden]!.anchors) await presenter.getByText(sentence).waitFor();
      await page.getByLabel('oblivious', { exact: true }).fill('987');
      await page.getByText(collectWords.hands.sum(987)).waitFor();
      await page.getByText(words.shows(words.scenes.asked(practiceWords[hidden]!.name))).waitFor();
      expect(await presenter.locator('body').innerText()).not.toMatch(/\d{2}/);
      await fold.click();
      await presenter.getByRole('img', { name: presenterWords.waiting.qr }).waitFor();
    },
  );

  journey('is told what is on when it comes late or is loaded anew, and can be held or blanked', async ({ person }) => {
    const page = await facilitatorOf(person, `#look/${first}`);
    const presenter = await openPresenter(page);
    await presenter.getByRole('heading', { name: question(first) }).waitFor();
    await presenter.reload();
    await presenter.getByRole('heading', { name: question(first) }).waitFor();

    const show = page.getByLabel(words.choose);
    await show.selectOption({ label: words.modes.hold });
    await goTo(page, `#look/${second}`);
    await page.getByText(words.shows(practiceWords[first]!.name)).waitFor();
    await show.selectOption({ label: words.modes.follow });
    await presenter.getByRole('heading', { name: question(second) }).waitFor();
    await show.selectOption({ label: words.modes.blank });
    await eventually(() => sceneIn(presenter)).toBe('blank');
    await show.selectOption({ label: words.modes.result });
    await presenter.getByText(presenterWords.result.from(5, 2, 32)).waitFor();
  });

  journey('goes blank when the facilitator leaves, and when another client is opened', async ({ person }) => {
    const page = await facilitatorOf(person, `#look/${first}`);
    const presenter = await openPresenter(page);
    await presenter.getByText(client).waitFor();
    await person.go(page, '/report/');
    await eventually(() => sceneIn(presenter)).toBe('blank');
    await page.goBack();
    await presenter.getByText(client).waitFor();

    await person.go(page, '/report/');
    const other = workshopOf((work) => {
      work.id = 'other-work';
      work.organisation.name = 'Hill Bakery';
    });
    await giveBackup(page, JSON.stringify(other));
    await page.getByText('Hill Bakery').first().waitFor();
    await person.go(page, `/workshop/#look/${first}`);
    await page.getByText(words.closed).waitFor();
    await eventually(() => sceneIn(presenter)).toBe('blank');
    await eventually(() => presenter.content()).not.toMatch(/Lakeside|Hill Bakery/);

    const newer = await openPresenter(page);
    await newer.getByText('Hill Bakery').waitFor();
    await page.close();
    await eventually(() => sceneIn(newer)).toBe('blank');
  });

  journey('opens as a tab where the browser refuses windows', async ({ person }) => {
    const page = await facilitatorOf(person, `#look/${first}`);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole('link', { name: words.open }).click();
    await page.getByText(words.blocked).waitFor();
    const [tab] = await Promise.all([
      person.context.waitForEvent('page'),
      page.getByRole('link', { name: words.asTab }).click(),
    ]);
    await tab.getByRole('heading', { name: question(first) }).waitFor();
  });

  journey('shows blank paper to a window nobody sent for', async ({ person }) => {
    for (const fragment of ['', '#short', '#abcdefghijklmnopqrstu']) {
      const page = await person.open(`/workshop/present/${fragment}`);
      await page.getByRole('heading', { name: presenterWords.blank }).waitFor();
    }
  });
});

describe('with one screen', () => {
  journey(
    'the same picture covers the page, arrows move on among what is revealed, Escape comes back',
    async ({ person }) => {
      const page = await facilitatorOf(person, `#look/${first}`);
      const button = page.getByRole('button', { name: words.here });
      await button.click();
      const layer = page.getByRole('dialog', { name: words.layer });
      await layer.getByRole('heading', { name: question(first) }).waitFor();
      // It lies above the page, in full screen too.
      await eventually(() =>
        page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('dialog') !== null),
      ).toBe(true);
      await page.keyboard.press('ArrowRight');
      await layer.getByRole('heading', { name: question(second) }).waitFor();
      await page.keyboard.press('ArrowRight');
      await layer.getByRole('heading', { name: question(first) }).waitFor();
      await page.keyboard.press('Escape');
      await eventually(() => layer.count()).toBe(0);
      await eventually(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );
});

describe('from six metres', () => {
  const sizes = [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [1080, 1920],
  ] as const;
  journey.for(sizes)(
    'every practice fits a screen of %d by %d, with letters of a 28th of its height',
    async ([width, height], { person, expect }) => {
      const page = await facilitatorOf(
        person,
        '#look',
        workshopOf((work) => {
          const { workshop, agreed } = work.rounds.at(-1)!;
          for (const { id } of practices) {
            workshop.revealed[id] = '2026-11-22T11:00:00.000Z';
            workshop.tallies[id] = { levels: [12, 0, 0, 0, 13], unknown: 12, notApplicable: 11 };
            agreed[id] = 2;
          }
        }),
      );
      const presenter = await openPresenter(page);
      await presenter.setViewportSize({ width, height });
      const faults: string[] = [];
      for (const { id } of practices) {
        await goTo(page, `#look/${id}`);
        await presenter.getByRole('heading', { name: question(id) }).waitFor();
        faults.push(...(await presenter.evaluate(overflowing)).map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
      const letters = await presenter.evaluate(() =>
        [...document.querySelectorAll('.presenter-picture *')]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(Math.min(width / 36, height / 28));
    },
  );
});

/** Runs in the browser. @returns what leaves the window or the row it stands in */
function overflowing(): string[] {
  const faults: string[] = [];
  const outside = (one: DOMRect, whole: DOMRect) =>
    one.bottom > whole.bottom + 1 ||
    one.top < whole.top - 1 ||
    one.right > whole.right + 1 ||
    one.left < whole.left - 1;
  const screen = new DOMRect(0, 0, innerWidth, innerHeight);
  for (const element of document.querySelectorAll('.presenter-picture *:not(.visually-hidden)')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && outside(box, screen))
      faults.push(`${element.tagName} ${element.textContent} leaves the screen`);
  }
  for (const row of document.querySelectorAll('.presenter-levels > li')) {
    for (const cell of row.children) {
      if (outside(cell.getBoundingClientRect(), row.getBoundingClientRect()))
        faults.push(`${cell.textContent} leaves its row`);
    }
  }
  const { scrollHeight, scrollWidth } = document.documentElement;
  if (scrollHeight > innerHeight || scrollWidth > innerWidth) faults.push('The page scrolls');
  return faults;
}
