/** The success statement held against the metric catalogue and the plan. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { agreementWords as words } from '../../src/content/messages/en/statement-agreement';
import { successPartWords } from '../../src/content/messages/en/statement-parts';
import { statementsWords } from '../../src/content/messages/en/statements';
import { actionWords } from '../../src/content/words';
import { eventually, journey } from './support/journey';

const wording = (page: Page) => page.getByLabel(statementsWords.wording.success, { exact: true });
const part = (page: Page, id: keyof typeof successPartWords) =>
  page.getByLabel(successPartWords[id].label, { exact: true });
const line = (page: Page, term: string) => page.locator('.agreement .ledger-line').filter({ hasText: term });

/** The example, with another success statement in it. */
async function openWith(page: Page, text: string): Promise<void> {
  await page.goto(`${new URL('../statements/', page.url()).href}#success`);
  await wording(page).fill(text);
  await page.getByText(statementsWords.parts.change).filter({ visible: true }).click();
}

const aim = (from: string, to: string, who = 'The director of operations leads.') =>
  `We keep the season-ticket revenue: the repeat purchase rate among passengers rises from ${from} to ${to} by 31 December 2027. ${who}`;

describe('agreeing with the rest of the assessment', () => {
  journey('a blank names the action that fills it, with its dates and the way there', async ({ person, expect }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await openWith(page, 'Passengers renew more often.');
    for (const id of ['baseline', 'target'] as const) await part(page, id).fill('');
    const blank = page.locator('.blanks .ledger-line').filter({ hasText: words.blanks.names.baseline });
    const link = blank.getByRole('link', { name: actionWords['metric-baselines']!.title });
    await link.waitFor();
    await eventually(() => blank.innerText()).toMatch(/\d{1,2} \p{L}+ 20\d\d/u);
    await link.click();
    await page.waitForURL(/\/roadmap\/#action-metric-baselines$/);
    await page.getByRole('article', { name: actionWords['metric-baselines']!.title }).waitFor();
    expect(page.url()).toContain('#action-metric-baselines');
  });

  journey(
    'a target that chance alone could reach is told, with the sample that would be enough',
    async ({ person }) => {
      const page = await person.open('/results/?example');
      await page.getByText('Example: Harbour Rail').waitFor();
      await openWith(page, aim('31%', '33%'));
      await part(page, 'sample').fill('200 passengers');
      const chance = line(page, words.terms.noise);
      await eventually(() => chance.innerText()).toMatch(/Nobody could tell it from chance/);
      await part(page, 'sample').fill('20,000 passengers');
      await eventually(() => chance.innerText()).toMatch(/It would show/);
    },
  );

  journey('whoever answers for it and owns no action is asked about', async ({ person }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await openWith(page, aim('31%', '38%', 'The head of gardening leads.'));
    await part(page, 'leader').fill('head of gardening');
    await eventually(() => line(page, words.terms.leader).first().innerText()).toContain(words.people.leaderNone);
    await part(page, 'leader').fill('operations lead');
    await wording(page).fill(aim('31%', '38%', 'The operations lead answers for it.'));
    await eventually(() => line(page, words.terms.leader).first().innerText()).not.toContain(words.people.leaderNone);
  });

  journey('everybody can read it, on a phone too', async ({ person, expect }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await openWith(page, aim('31%', '33%'));
    await line(page, words.terms.noise).waitFor();
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run('.agreement', { resultTypes: ['violations'] }),
      );
      expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 780 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
