import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { respondWords as words } from '../../src/content/messages/en/respond';
import { currentRound } from '../../src/domain/engagement/create';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { answerAt } from '../../src/domain/workshop/views/pack';
import { practiceOrder } from '../../src/domain/workshop/views/order';
import {
  allPractices,
  answer,
  answerAll,
  comesInView,
  noteBox,
  openNote,
  radioOf,
  type Said,
} from './support/assessing';
import { downloadBackup, finishedWork, openWork } from './support/files';
import { journey, type Person } from './support/journey';
import { begin, goToHandIn, invitation, openInvitation } from './support/responding';

const asked = allPractices.slice(0, 3);
const work = finishedWork();
const passed = {
  ...invitation,
  round: work.rounds.at(-1)!.id,
  organisation: work.organisation.name,
  practices: asked.map(({ id }) => id),
};

/** One person takes the device, answers and hands it in. */
async function answerAndHandIn(page: Page, said: Said, who: keyof typeof words.about.seniorities): Promise<void> {
  await begin(page);
  await answerAll(page, asked, () => said);
  await goToHandIn(page, () => page.getByRole('radio', { name: words.about.seniorities[who] }).click());
  await page.getByRole('button', { name: words.here.handIn, exact: true }).click();
}

/** The views that stand in the workshop of this browser. */
async function viewsOf(person: Person) {
  const page = await person.open('/report/');
  const backup = JSON.parse((await downloadBackup(page)).bytes.toString()) as Engagement;
  await page.close();
  return currentRound(backup).responses.filter((each) => each.via !== 'self');
}

describe('the device is passed round', () => {
  journey('each person finds it empty, and all of their answers are in the workshop', async ({ person, expect }) => {
    const facilitator = await openWork(person, work);
    await facilitator.close();
    const page = await openInvitation(person, passed, { isHere: true });
    await page.getByText(words.welcome.here).waitFor();
    await begin(page);
    await openNote(page);
    await noteBox(page).fill('Between us.');
    await answerAll(page, asked, () => 2);
    await goToHandIn(page, () => page.getByRole('radio', { name: words.about.seniorities.leader }).click());
    await page.getByRole('button', { name: words.here.handIn, exact: true }).click();
    await page.getByRole('heading', { name: words.here.passed }).waitFor();

    // Back leads through the pages of the former person, and shows nothing of them.
    for (let steps = 0; steps < 4; steps += 1) {
      await page.goBack();
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      expect(
        await page.locator('textarea').evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)),
      ).not.toContain('Between us.');
    }
    for (let steps = 0; steps < 4; steps += 1) await page.goForward();
    await page.getByRole('link', { name: words.here.next }).click();
    await begin(page);
    await comesInView(page, asked[0]!);
    expect(await radioOf(page, asked[0]!, 2).isChecked()).toBe(false);
    await answerAll(page, asked, () => 'unknown');
    await goToHandIn(page);
    await page.getByRole('button', { name: words.here.handIn, exact: true }).click();
    await page.getByRole('heading', { name: words.here.passed }).waitFor();
    await page.getByRole('link', { name: words.here.back }).click();
    await page.waitForURL(/\/workshop\//);

    const views = await viewsOf(person);
    const places = asked.map(({ id }) => practiceOrder('2026')!.indexOf(id));
    expect(
      views.map(({ via, rater, out, answers }) => [
        via,
        rater.seniority,
        out,
        places.map((place) => answerAt(answers as string, place)),
      ]),
    ).toEqual([
      ['device', 'leader', null, [2, 2, 2]],
      ['device', undefined, null, ['unknown', 'unknown', 'unknown']],
    ]);
    expect(new Set(views.map(({ id }) => id)).size).toBe(2);
    expect(views[0]).toMatchObject({ notes: { [asked[0]!.id]: 'Between us.' } });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Between us.');
  });

  journey('with the network gone, the answers still go in', async ({ person, expect }) => {
    await (await openWork(person, work)).close();
    const page = await openInvitation(person, passed, { isHere: true });
    await page.waitForLoadState('networkidle');
    await person.context.setOffline(true);
    await answerAndHandIn(page, 4, 'manager');
    await page.getByRole('heading', { name: words.here.passed }).waitFor();
    await person.context.setOffline(false);
    const { complaints } = person.watch;
    complaints.splice(0, complaints.length, ...complaints.filter((each) => !each.includes('Failed to load resource')));
    expect(await viewsOf(person)).toHaveLength(1);
  });

  journey('where the workshop is not in this browser, it is said before anybody answers', async ({ person }) => {
    const page = await openInvitation(person, passed, { isHere: true });
    await page.getByText(words.welcome.missing.absent).waitFor();
  });

  journey('whoever was invited on the same device keeps their own draft apart', async ({ person, expect }) => {
    await (await openWork(person, work)).close();
    const own = await openInvitation(person, passed);
    await begin(own);
    await answer(own, asked[0]!, 5);
    await comesInView(own, asked[1]!);
    await own.close();
    const page = await openInvitation(person, passed, { isHere: true });
    await answerAndHandIn(page, 1, 'front-line');
    await page.getByRole('heading', { name: words.here.passed }).waitFor();
    await page.close();
    const again = await openInvitation(person, passed);
    await again.getByText(words.welcome.begun(1, 3)).waitFor();
    expect(await viewsOf(person)).toHaveLength(1);
  });
});
