/** Where the plan leads, month by month: on the dial, in a sentence, in the table and on the radar. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { projectionWords as words } from '../../src/content/messages/en/roadmap-projection';
import { roadmapWords } from '../../src/content/messages/en/roadmap';
import { eventually, journey, tabTo } from './support/journey';
import { openRunning } from './support/running';

const section = (page: Page) => page.getByRole('region', { name: roadmapWords.projection.heading });
const month = (page: Page, number: number) =>
  section(page).getByRole('radio', { name: words.month(number), exact: true });

describe('where the plan leads', () => {
  journey('is told for each month, and stands in a table to the same figures', async ({ person, expect }) => {
    const page = await openRunning(person, '2026-11-20');
    await section(page).scrollIntoViewIfNeeded();
    await section(page).getByText(words.ifs[2]).waitFor();
    await month(page, 1).check();
    await section(page).getByText(words.ifs[0]).waitFor();
    await month(page, 2).check();
    await section(page).getByText(words.ifs[1]).waitFor();
    await section(page).getByText(words.table).click();
    const table = section(page).getByRole('table', { name: words.table });
    const whole = await table
      .getByRole('row', { name: new RegExp(`^${words.whole}`) })
      .getByRole('cell')
      .allInnerTexts();
    expect(whole).toHaveLength(4);
    const label = (await section(page).getByRole('img', { name: words.dial }).getAttribute('aria-label'))!;
    for (const cell of whole) expect(label).toContain(/[\d.]+$/.exec(cell.trim())![0]);
  });

  journey('says that what nobody knows stays unknown', async ({ person }) => {
    const page = await openRunning(person, '2026-11-20');
    await section(page).scrollIntoViewIfNeeded();
    await section(page)
      .getByText(/nobody knows stays? unknown in the projection/)
      .waitFor();
  });

  journey('keeps what is done apart from what is planned', async ({ person, expect }) => {
    const progress = {
      'blocking-rules': { state: 'done' as const, month: 1 as const, startedOn: '2026-12-01', doneOn: '2026-12-03' },
    };
    const page = await openRunning(person, '2026-12-04', { progress });
    await section(page).scrollIntoViewIfNeeded();
    await section(page)
      .getByText(/^What is done already|^The action done so far/)
      .waitFor();
    const label = await section(page).getByRole('img', { name: words.dial }).getAttribute('aria-label');
    expect(label).toMatch(/After month 1, 2 and 3/);
    expect(label).not.toMatch(/NaN|undefined/);
    await section(page).getByText(words.table).click();
    await section(page).getByRole('columnheader', { name: words.doneSoFar }).waitFor();
  });

  journey('is chosen by keyboard alone, and the radar is fetched only when it is opened', async ({ person }) => {
    const page = await openRunning(person, '2026-11-20');
    const charts = () => person.watch.requests.filter((url) => url.includes('radar-chart')).length;
    await section(page).scrollIntoViewIfNeeded();
    await month(page, 3).waitFor();
    await tabTo(page, month(page, 3));
    await page.keyboard.press('ArrowLeft');
    await section(page).getByText(words.ifs[1]).waitFor();
    await eventually(charts).toBe(0);
    await tabTo(page, section(page).locator('summary'));
    await page.keyboard.press('Enter');
    await section(page)
      .getByRole('img', { name: words.radar(2) })
      .waitFor();
    await eventually(charts).toBe(1);
  });

  journey('reads on a phone without scrolling sideways', async ({ invite, expect }) => {
    const phone = await invite({ viewport: { width: 360, height: 740 } });
    const page = await openRunning(phone, '2026-11-20');
    await section(page).scrollIntoViewIfNeeded();
    await section(page).getByText(words.table).click();
    await section(page).getByRole('table').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
