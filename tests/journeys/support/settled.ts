/** When a page that works on the document has something to show. */
import type { Page } from 'playwright-core';
import { shell } from '../../../src/content/messages/en/shell';
import { eventually } from './journey';

/** Waits until nothing says any more that it is being opened, and fonts and lazy parts are there. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await eventually(() => page.getByText(shell.loading).filter({ visible: true }).count()).toBe(0);
  await page.waitForLoadState('networkidle');
}
