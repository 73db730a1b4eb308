/** The timeline: what happens when, by pointer, by keyboard alone, on a narrow screen and on paper. */
import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { timelineWords } from '../../src/content/messages/en/roadmap-timeline';
import { actionWords as titles } from '../../src/content/words';
import type { Plan } from '../../src/domain/engagement/engagement';
import { readPdf } from '../deliverables/pdf/support';
import { saved } from './support/assessing';
import { finishedWork, openWork } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { settled } from './support/settled';

const title = (action: string) => titles[action]!.title;
const gridOf = (page: Page) => page.getByRole('grid', { name: timelineWords.grid });
const bars = (page: Page) => gridOf(page).getByRole('link');
const barOf = (page: Page, action: string) =>
  gridOf(page).getByRole('link', { name: new RegExp(`^${title(action)} ?, `) });
/** The names of bars as they are read out. */
const namesOf = (some: Locator) =>
  some.evaluateAll((links) =>
    links.map((link) => [...link.querySelectorAll('.tl-title, .tl-rest')].map((part) => part.textContent).join('')),
  );
const nameOf = async (bar: Locator) => (await namesOf(bar))[0];
const focused = (page: Page) => nameOf(page.locator(':focus'));

async function openTimeline(person: Person, change: (plan: Plan) => void = () => {}): Promise<Page> {
  const page = await openWork(
    person,
    finishedWork((work) => change(work.rounds.at(-1)!.plan)),
  );
  await person.go(page, '/roadmap/#timeline');
  await settled(page);
  await gridOf(page).waitFor();
  return page;
}

/** Draws from the middle of an element by whole days of the calendar. */
async function draw(page: Page, what: Locator, days: number, drop = true): Promise<void> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = (await what.boundingBox())!;
  const chart = (await page.locator('.tl-chart').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (days * chart.width) / 180, y);
  await page.mouse.move(x + (days * chart.width) / 90, y);
  if (drop) await page.mouse.up();
}

describe('the timeline', () => {
  journey(
    'shows every action with its dates, in lanes of one’s choice that a link keeps',
    async ({ person, expect }) => {
      const page = await openTimeline(person);
      await page.getByRole('link', { name: words.head.board, exact: true }).click();
      const planned = await page.locator('.board').getByRole('heading', { level: 3 }).allInnerTexts();
      await page.getByRole('link', { name: words.head.timeline, exact: true }).click();
      await gridOf(page).waitFor();
      const names = await namesOf(bars(page));
      expect(names.length).toBe(planned.length);
      for (const one of planned) expect(names.filter((name) => name.startsWith(`${one}, `))).toHaveLength(1);
      expect(await gridOf(page).getByRole('rowheader').count()).toBeGreaterThanOrEqual(4);
      await page.getByRole('radio', { name: timelineWords.groupings.owner }).click();
      await gridOf(page)
        .getByRole('rowheader', { name: /^CX lead/ })
        .waitFor();
      await page.reload();
      await gridOf(page)
        .getByRole('rowheader', { name: /^CX lead/ })
        .waitFor();
      await page.getByText(/^The fullest week is/).waitFor();
    },
  );

  journey('a bar is drawn to other dates and held there, and Undo puts it back', async ({ person, expect }) => {
    const page = await openTimeline(person);
    const bar = barOf(page, 'business-case');
    const before = await nameOf(bar);
    await draw(page, bar.locator('.tl-body'), 7);
    await page
      .getByText(afterWords.changes.retimed(title('business-case')))
      .first()
      .waitFor();
    await eventually(() => nameOf(bar)).not.toBe(before);
    expect(await nameOf(bar)).toContain('held by you');
    await saved(page);
    await page.reload();
    await settled(page);
    await eventually(() => nameOf(bar)).toContain('held by you');
    const held = await nameOf(bar);
    await draw(page, bar.locator('.tl-end'), 3);
    await eventually(() => nameOf(bar)).not.toBe(held);
    await page.getByRole('button', { name: afterWords.changes.undo }).click();
    await eventually(() => nameOf(bar)).toBe(held);
    await page.getByRole('button', { name: afterWords.changes.undo }).click();
    await eventually(() => nameOf(bar)).toBe(before);
  });

  journey('Escape puts a bar back that is being drawn, and a click opens the action', async ({ person, expect }) => {
    const page = await openTimeline(person);
    const bar = barOf(page, 'business-case');
    const before = await nameOf(bar);
    await draw(page, bar.locator('.tl-body'), 7, false);
    await bar.locator('.tl-dates').waitFor();
    await page.keyboard.press('Escape');
    await bar.locator('.tl-dates').waitFor({ state: 'detached' });
    await page.mouse.up();
    expect(await nameOf(bar)).toBe(before);
    expect(new URL(page.url()).hash).toBe('#timeline');
    await bar.click();
    await eventually(() => new URL(page.url()).hash).toBe('#action-business-case');
  });

  journey('is walked and changed by keyboard alone', async ({ person, expect }) => {
    const page = await openTimeline(person);
    const all = await namesOf(bars(page));
    await tabTo(page, bars(page).first());
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(all[1]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(all.at(-1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(all[0]);
    // One stop for Tab, where the arrows left it.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(all).not.toContain(await focused(page));
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(all[1]);

    // What comes after it, and back to what it comes after.
    await barOf(page, 'department-effect-pages').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain(`“${title('department-effect-pages')}”`);
    await barOf(page, 'business-case').focus();
    const before = await focused(page);
    await page.keyboard.press('Alt+ArrowRight');
    await eventually(() => focused(page)).not.toBe(before);
    expect(await focused(page)).toContain('held by you');
    await page
      .getByRole('status')
      .filter({ hasText: title('business-case') })
      .first()
      .waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await eventually(async () => (await focused(page))?.replace(', held by you', '')).toBe(before);
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).hash).toBe('#action-business-case');
    await page.goBack();
    await eventually(() => focused(page)).toContain(title('business-case'));
  });

  journey('keeps the focus on a bar that goes to another month', async ({ person, expect }) => {
    const page = await openTimeline(person, (plan) => {
      plan.choices['business-case'] = { pin: { month: 1, startsOn: '2026-12-29', endsOn: '2026-12-30' } };
    });
    await page.getByRole('radio', { name: timelineWords.groupings.month, exact: true }).click();
    await barOf(page, 'business-case').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(afterWords.changes.moved(title('business-case'))).waitFor();
    // One voice says it.
    const said = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: title('business-case') });
    expect(await said.count()).toBe(1);
    expect(await focused(page)).toContain(title('business-case'));
  });

  journey('says how actions stand in words, and leaves what has begun where it is', async ({ person, expect }) => {
    const page = await openTimeline(person, (plan) => {
      plan.startOn = '2020-01-06';
      plan.progress = {
        'department-effect-pages': { state: 'done', month: 1, startedOn: '2020-01-06', doneOn: '2020-01-08' },
        'steering-charter': { state: 'blocked', month: 1, startedOn: '2020-01-07', reason: 'Nobody asked' },
      };
    });
    expect(await nameOf(barOf(page, 'department-effect-pages'))).toContain(', done');
    expect(await nameOf(barOf(page, 'business-case'))).toContain(', late');
    const blocked = barOf(page, 'steering-charter');
    expect(await nameOf(blocked)).toContain(', blocked, late');
    expect(await blocked.innerText()).toContain('blocked');
    const before = await nameOf(blocked);
    await draw(page, blocked.locator('.tl-body'), 7);
    await blocked.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(timelineWords.begun).waitFor({ state: 'attached' });
    expect(await nameOf(blocked)).toBe(before);
  });

  journey('fits 360 pixels, where every bar has its name in full view', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const page = await openTimeline(person);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('.tl-row')].map((row) => {
        const box = (part: string) => row.querySelector(part)!.getBoundingClientRect();
        return { label: box('.tl-label'), bar: box('.tl-body'), row: row.getBoundingClientRect() };
      }),
    );
    expect(places.length).toBeGreaterThan(20);
    for (const { label, bar, row } of places) {
      expect(label.width).toBeGreaterThan(300);
      expect(bar.width).toBeGreaterThan(5);
      expect(bar.top).toBeGreaterThanOrEqual(label.bottom);
      for (const { left, right } of [label, bar]) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(360);
      }
      expect(row.height).toBeGreaterThanOrEqual(44);
    }
    await barOf(page, 'business-case').tap();
    await eventually(() => new URL(page.url()).hash).toBe('#action-business-case');
  });

  journey('prints across the page with every action', async ({ person, expect }) => {
    const page = await openTimeline(person);
    const names = await page.locator('.tl-title').allInnerTexts();
    await page.emulateMedia({ colorScheme: 'dark' });
    const pdf = await readPdf(Uint8Array.from(await page.pdf({ preferCSSPageSize: true })).buffer);
    const text = pdf.text.replace(/\s+/g, ' ');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});
