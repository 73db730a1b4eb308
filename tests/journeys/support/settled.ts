/** When a page that works on the document has something to show. */
import type { Page } from 'playwright-core';
import { waitingForWork } from '../../../src/content/messages/en/shell';
import { statementsWords } from '../../../src/content/messages/en/statements';
import { eventually } from './journey';

const opening = [waitingForWork, statementsWords.doors.loading];

/** Waits until nothing says any more that it is being opened, and fonts and lazy parts are there. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  for (const text of opening) await eventually(() => page.getByText(text).filter({ visible: true }).count()).toBe(0);
  await page.waitForLoadState('networkidle');
}
