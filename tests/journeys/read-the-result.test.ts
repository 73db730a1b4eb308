import { describe } from 'vitest';
import { resultsWords as words } from '../../src/content/messages/en/results';
import { modelWords, practiceWords } from '../../src/content/words';
import { answerAll, quickPractices } from './support/assessing';
import { eventually, journey } from './support/journey';

const level = (value: 1 | 2 | 3 | 4 | 5) => modelWords.levels[value].short;

describe('reading the result', () => {
  journey(
    'before anything is answered the page says what will be here, and the example fills it',
    async ({ person, expect }) => {
      const page = await person.open('/results/');
      await page.getByRole('heading', { level: 1, name: words.empty.heading }).waitFor();
      await page.getByRole('link', { name: words.empty.example }).click();
      const finding = page.getByRole('heading', { level: 1 });
      await eventually(() => finding.textContent()).toContain(modelWords.levels[2].name.toLowerCase());
      for (const area of Object.values(modelWords.areas)) {
        await page.getByRole('img', { name: new RegExp(`^${area.name}\\. Level earned`) }).waitFor();
      }
      expect(await page.getByText(words.finding.onePerson).isVisible()).toBe(true);
    },
  );

  journey('a link to the example opens it once, and a reload stays with what is open', async ({ person, expect }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  journey('a target says what ninety days can reach, and is still there after a reload', async ({ person, expect }) => {
    const page = await person.open('/results/');
    await page.getByRole('link', { name: words.empty.example }).click();
    const target = page.getByRole('combobox', { name: words.targets.select('Driving') });
    await target.selectOption({ label: level(5) });
    await page.getByText(words.targets.later(level(3), 6)).waitFor();
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await eventually(() => target.inputValue()).toBe('5');
    await target.selectOption({ label: words.targets.none });
    await page.getByText(words.targets.unset(level(3))).waitFor();
    expect(await target.inputValue()).toBe('');
  });

  journey('a practice opens from where it is named, and counting it for more shows in the list', async ({ person }) => {
    const page = await person.open('/results/');
    await page.getByRole('link', { name: words.empty.example }).click();
    const name = practiceWords['empowerment']!.name;
    await page.getByRole('link', { name: words.next.step(name, level(1), level(3)) }).click();
    const practice = page.locator('#practice-empowerment');
    await practice.getByText(practiceWords['empowerment']!.why).waitFor();
    await practice
      .getByRole('combobox', { name: words.practices.weight })
      .selectOption({ label: words.practices.weights['2']! });
    await practice.getByText(words.practices.weighted['2']!).waitFor();
    await practice.getByRole('link', { name: new RegExp(`^${words.practices.change}`) }).click();
    await eventually(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/assess/#empowerment');
  });

  journey('the code of the radar is fetched only when it comes near the view', async ({ person, expect }) => {
    const page = await person.open('/results/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.getByRole('link', { name: words.empty.example }).click();
    const table = page.getByRole('table', { name: words.radar.table });
    await table.waitFor({ state: 'attached' });
    expect(fetched.filter((url) => url.includes('radar-chart'))).toEqual([]);
    await table.scrollIntoViewIfNeeded();
    await eventually(() => fetched.filter((url) => url.includes('radar-chart')).length).toBe(1);
    const drawing = page.getByRole('img', { name: /^The shape leans/ }).locator('canvas');
    await eventually(() => drawing.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(300);
  });

  journey('the quick result says what it leaves out and leads on to the rest', async ({ person }) => {
    const page = await person.open('/assess/?way=quick');
    await answerAll(page, quickPractices, () => 3);
    await page.getByText('Saved in this browser').waitFor();
    await person.go(page, '/results/');
    await page.getByRole('heading', { name: words.quick.heading }).waitFor();
    await page.getByRole('link', { name: words.quick.goOn(20) }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/assess/');
    await person.go(page, '/results/');
    await page.getByRole('heading', { level: 1, name: new RegExp(words.finding.tooEarly) }).waitFor();
  });
});
