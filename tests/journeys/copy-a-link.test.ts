import { describe } from 'vitest';
import { ownResponse } from '../../src/domain/engagement/progress';
import { reportLinkWords as words } from '../../src/content/messages/en/report-link';
import { reportPage } from '../../src/content/messages/en/report-page';
import { sharedLinkWords } from '../../src/content/messages/en/shared-link';
import { finishedWork, openWork } from './support/files';
import { eventually, journey } from './support/journey';

const count = (fields: object) => Object.keys(fields).length;

describe('a link with the answers', () => {
  journey(
    'says what is inside before it is copied, and opens elsewhere as what it said',
    async ({ invite, expect }) => {
      const work = finishedWork();
      const round = work.rounds[0]!;
      const inside = [count(ownResponse(round).answers), count(round.targets), count(round.weights)] as const;
      const person = await invite({ permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await openWork(person, work);
      const before = person.watch.requests.length;
      await page.locator('summary').filter({ hasText: reportPage.link.name }).click();
      await page.getByText(words.inside(...inside)).waitFor();
      const field = page.getByLabel(words.link, { exact: true });
      const link = await field.inputValue();
      expect(link).toMatch(/\/results\/#answers=[\w-]+$/);
      expect(await field.getAttribute('readonly')).not.toBe(null);
      await page.getByRole('button', { name: words.copy, exact: true }).click();
      await page.getByText(words.copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      expect(person.watch.requests.slice(before).filter((url) => url.includes('answers='))).toEqual([]);

      const other = await invite();
      const there = await other.open(`/results/${new URL(link).hash}`);
      await there.getByText(sharedLinkWords.nothingChanged).waitFor();
      await there.getByText(sharedLinkWords.inside(inside[0], 32, inside[2], inside[1])).waitFor();
    },
  );

  journey('is selected where the page may not copy, and there is none before an answer', async ({ person }) => {
    const empty = await person.open('/report/');
    await empty.locator('summary').filter({ hasText: reportPage.link.name }).click();
    await empty.getByText(words.empty).waitFor();
    await empty.close();

    const page = await openWork(person, finishedWork());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('summary').filter({ hasText: reportPage.link.name }).click();
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await page.getByText(words.notCopied).waitFor();
    const field = page.getByLabel(words.link, { exact: true });
    await eventually(() =>
      field.evaluate((input: HTMLInputElement) => input.selectionEnd! - input.selectionStart!),
    ).toBe((await field.inputValue()).length);
  });
});
