/** From each step of a workshop on to the next, and from the last talk to what comes of it. */
import { describe } from 'vitest';
import { presentWords } from '../../src/content/messages/en/workshop-present';
import { talkWords } from '../../src/content/messages/en/workshop-talk';
import { workshopWords } from '../../src/content/messages/en/workshop';
import { lookWords } from '../../src/content/messages/en/workshop-look';
import { groupEngagement, order } from '../support/group';
import { openWork } from './support/files';
import { eventually, journey } from './support/journey';

const words = workshopWords.next;
const started = (revealed: readonly string[] = []) => ({ ...groupEngagement({ revealed }), example: false });

describe('what comes next', () => {
  journey('is said from the invitation to the first talk', async ({ person }) => {
    const page = await openWork(person, started());
    await person.go(page, '/workshop/#invite');
    await page.getByRole('link', { name: words.collect.go, exact: true }).click();
    await page.getByText(words.look.says).waitFor();
    await page.getByRole('link', { name: words.look.go, exact: true }).click();
    await page.getByRole('button', { name: lookWords.reveal.all(order.length) }).click();
    await page.getByRole('link', { name: words.talk(2).go, exact: true }).click();
    await page.getByRole('link', { name: talkWords.agenda.start, exact: true }).waitFor();
    await eventually(() => page.getByRole('link', { name: words.result.go, exact: true }).count()).toBe(0);
  });

  journey('after the last talk is the result, the roadmap and the report', async ({ person }) => {
    const revealed = order.slice(0, 2);
    const work = started(revealed);
    work.rounds.at(-1)!.agreed = Object.fromEntries(revealed.map((practice) => [practice, 3 as const]));
    const page = await openWork(person, work);
    await person.go(page, '/workshop/#talk');
    await page.getByText(talkWords.agenda.allDone).waitFor();
    for (const [name, path] of [
      [words.result.roadmap, '/roadmap/'],
      [words.result.report, '/report/'],
      [words.result.go, '/results/'],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true });
      await eventually(() => link.evaluate((element: HTMLAnchorElement) => new URL(element.href).pathname)).toBe(path);
    }
    await page.getByRole('link', { name: words.result.go, exact: true }).click();
    await page.waitForURL('**/results/');
  });
});

describe('on a phone', () => {
  journey('the step stands above the line of the projector', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 780 } });
    const page = await openWork(person, started());
    await person.go(page, '/workshop/#collect');
    const projector = await page.getByRole('heading', { name: presentWords.heading }).boundingBox();
    const next = await page.getByRole('link', { name: words.look.go, exact: true }).boundingBox();
    expect(next!.y).toBeLessThan(projector!.y);
  });
});
