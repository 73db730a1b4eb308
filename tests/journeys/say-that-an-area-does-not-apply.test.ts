/** An area in which nothing applies has no level, and so the whole has none: the result says so and leads back to it. */
import { resultsWords as words } from '../../src/content/messages/en/results';
import { answerAll, comesInView, quickPractices, saved } from './support/assessing';
import { eventually, journey } from './support/journey';

journey(
  'An area that does not apply leaves the whole without a level, with a way back to its answers',
  async ({ person, expect }) => {
    const page = await person.open('/assess/?way=quick');
    await answerAll(page, quickPractices, (practice) => (practice.area === 'engaging' ? 'notApplicable' : 3));
    await saved(page);
    await person.go(page, '/results/');
    await eventually(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(
      `${words.finding.cannotName} ${words.finding.noneApply(['Engaging'])}`,
    );
    expect(await page.getByRole('link', { name: words.goOn }).count()).toBe(0);
    await page.getByRole('link', { name: words.finding.reconsider }).click();
    await comesInView(
      page,
      quickPractices.find((practice) => practice.area === 'engaging')!,
    );
  },
);
