import { describe } from 'vitest';
import { assessWords as words } from '../../src/content/messages/en/assess';
import { startWords } from '../../src/content/messages/en/start';
import {
  allPractices,
  answerAll,
  answersInOverview,
  comesInView,
  lineInOverview,
  quickPractices,
  radioOf,
} from './support/assessing';
import { journey } from './support/journey';

describe('starting quick and going on', () => {
  journey(
    'the quick twelve lead to a choice, and the other twenty are all that is asked then',
    async ({ person, expect }) => {
      const page = await person.open('/');
      await page.getByRole('link', { name: startWords.time.quick }).click();
      await answerAll(page, quickPractices, () => 3);
      await page.getByText(words.quickDone).waitFor();
      await page.getByText(words.answered(12, 12)).waitFor();

      await page.getByRole('button', { name: words.goOn }).click();
      const others = allPractices.filter((practice) => !practice.quick);
      // Each of these comes by itself after the one before: none of the twelve stands between.
      await answerAll(page, others, () => 2);
      await page.getByText(words.answered(32, 32)).waitFor();
      const said = await answersInOverview(page);
      expect(allPractices.map((practice) => said[practice.id])).toEqual(
        allPractices.map((practice) => lineInOverview(practice, practice.quick ? 3 : 2)),
      );
    },
  );

  journey('the way can be changed at any time and no answer is lost by it', async ({ person, expect }) => {
    const page = await person.open('/assess/?way=full');
    await answerAll(page, allPractices.slice(0, 3), () => 4);
    await comesInView(page, allPractices[3]!);
    const way = page.getByRole('combobox', { name: words.way });
    await way.selectOption({ label: words.ways.quick });
    await person.go(page, `/assess/#${allPractices[2]!.id}`);
    expect(await radioOf(page, allPractices[2]!, 4).isChecked()).toBe(true);
    await way.selectOption({ label: words.ways.full });
    await person.go(page, '/assess/#overview');
    await page.getByText(words.answered(3, 32)).waitFor();
  });
});
