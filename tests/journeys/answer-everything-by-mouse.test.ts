import { describe } from 'vitest';
import { assessWords as words } from '../../src/content/messages/en/assess';
import { practiceWords } from '../../src/content/words';
import {
  allPractices,
  answer,
  answerAll,
  answersInOverview,
  comesInView,
  goBack,
  lineInOverview,
  nameOf,
  noteBox,
  openNote,
  openOverview,
  practiceInView,
  radioOf,
  reasonBox,
  saved,
  type Said,
} from './support/assessing';
import { eventually, journey } from './support/journey';

describe('answering by mouse', () => {
  journey(
    'all 32 practices come one after the other and lead to the overview and the result',
    async ({ person, expect }) => {
      const page = await person.open('/');
      await page.getByRole('link', { name: 'Start the assessment' }).first().click();
      const say = (_: unknown, place: number): Said =>
        place === 3 ? 'unknown' : place === 5 ? 'notApplicable' : (((place % 4) + 1) as Said);
      await answerAll(page, allPractices, say);

      await page.getByText(words.answered(32, 32)).waitFor();
      const said = await answersInOverview(page);
      expect(Object.keys(said)).toHaveLength(32);
      expect(allPractices.map((practice) => said[practice.id])).toEqual(
        allPractices.map((practice, place) => lineInOverview(practice, say(practice, place))),
      );
      await saved(page);

      await page.reload();
      await openOverview(page);
      await page.getByText(words.answered(32, 32)).waitFor();
      await page.getByRole('link', { name: words.seeResult }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  );

  journey(
    'an answer can be changed, given a note and taken back, and going back is one click',
    async ({ person, expect }) => {
      const page = await person.open('/assess/');
      const [first, second] = [allPractices[0]!, allPractices[1]!];
      await answer(page, first, 2);
      await comesInView(page, second);
      await goBack(page);
      await comesInView(page, first);
      expect(await radioOf(page, first, 2).isChecked()).toBe(true);

      await openNote(page);
      await noteBox(page).fill('The record of 3 November.');
      await answer(page, first, 4);
      await comesInView(page, second);
      await openOverview(page);
      expect((await answersInOverview(page))[first.id]).toBe(lineInOverview(first, 4, { evidence: true }));
      await saved(page);
      await page.reload();
      await eventually(async () => (await answersInOverview(page))[first.id]).toBe(
        lineInOverview(first, 4, { evidence: true }),
      );

      await page
        .getByRole('main')
        .getByRole('link', { name: nameOf(first), exact: true })
        .click();
      await comesInView(page, first);
      expect(await noteBox(page).inputValue()).toBe('The record of 3 November.');
      await page.getByRole('button', { name: words.clear }).click();
      await eventually(() => radioOf(page, first, 4).isChecked()).toBe(false);
      expect(await practiceInView(page, first).getByRole('radio', { checked: true }).count()).toBe(0);
      await openOverview(page);
      expect((await answersInOverview(page))[first.id]).toBe(lineInOverview(first, 'open'));

      // Taken back by mistake, it comes back whole.
      await page
        .getByRole('main')
        .getByRole('link', { name: nameOf(first), exact: true })
        .click();
      await page.getByRole('button', { name: words.bringBack }).click();
      await eventually(() => radioOf(page, first, 4).isChecked()).toBe(true);
      expect(await noteBox(page).inputValue()).toBe('The record of 3 November.');
    },
  );

  journey(
    'a reason typed is still there when one comes back from trying another sentence',
    async ({ person, expect }) => {
      const [first, second] = [allPractices[0]!, allPractices[1]!];
      const page = await person.open('/assess/');
      await answer(page, first, 'notApplicable');
      await reasonBox(page).fill('We sell nothing to anybody.');
      await answer(page, first, 2);
      await comesInView(page, second);
      await goBack(page);
      await answer(page, first, 'notApplicable');
      expect(await reasonBox(page).inputValue()).toBe('We sell nothing to anybody.');
      await saved(page);
      await page.reload();
      await eventually(() => reasonBox(page).inputValue()).toBe('We sell nothing to anybody.');
    },
  );

  journey('what a practice means and why it matters is one click away', async ({ person, expect }) => {
    const page = await person.open('/assess/');
    const why = page.getByRole('main').getByText(practiceWords[allPractices[0]!.id]!.why);
    expect(await why.isVisible()).toBe(false);
    await page.getByText(words.why).filter({ visible: true }).click();
    await why.waitFor();
  });

  journey('skipping to the content stays at the practice in view', async ({ person }) => {
    const tenth = allPractices[9]!;
    const page = await person.open(`/assess/#${tenth.id}`);
    await comesInView(page, tenth);
    await page.getByRole('link', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('b');
    await comesInView(page, allPractices[10]!);
  });
});
