import { describe } from 'vitest';
import { assessWords } from '../../src/content/messages/en/assess';
import { profilePage } from '../../src/content/messages/en/profile';
import { savedStateWords } from '../../src/content/messages/en/saved-state';
import { startWords } from '../../src/content/messages/en/start';
import { statementsWords } from '../../src/content/messages/en/statements';
import example from '../../src/content/editions/2026/example.json';
import { allPractices, answerAll, comesInView, openOverview, saved } from './support/assessing';
import { eventually, journey } from './support/journey';
import { settled } from './support/settled';

const { name } = example.organisation;
const { statements } = example.rounds[0]!;

describe('opening the example', () => {
  journey('one click fills every stop of the journey', async ({ person, expect }) => {
    const page = await person.open('/');
    await page.getByRole('link', { name: startWords.openExample }).first().click();
    await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();

    const seen: Record<string, string> = {};
    for (const route of ['/results/', '/roadmap/', '/report/']) {
      await person.go(page, route);
      await settled(page);
      await page.getByText(savedStateWords.example(name)).first().waitFor();
      seen[route] = await page.getByRole('main').innerText();
    }
    expect(seen['/results/']).toContain(name);
    expect(seen['/roadmap/']).toContain('Duty managers, Bay Line');
    expect(seen['/roadmap/']).toContain('We hold the summit in spring.');
    expect(seen['/report/']).toContain(statements.mission.wording);

    await person.go(page, '/statements/');
    await eventually(() => page.getByLabel(statementsWords.wording.mission).inputValue()).toBe(
      statements.mission.wording,
    );
    await eventually(() => page.getByLabel(statementsWords.wording.success).inputValue()).toBe(
      statements.success.wording,
    );
    await page.getByText(statementsWords.doors.approved(0)).first().waitFor();
    await person.go(page, '/assess/profile/');
    await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe(name);
    await person.go(page, '/assess/#overview');
    await page.getByText(assessWords.answered(32, 32)).waitFor();
  });

  journey('one’s own work is left as it was, and one link leads back to it', async ({ person, expect }) => {
    const page = await person.open('/assess/');
    await answerAll(page, allPractices.slice(0, 4), () => 5);
    await comesInView(page, allPractices[4]!);
    await saved(page);

    await person.go(page, '/');
    await page.getByRole('link', { name: startWords.openExample }).first().click();
    await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();
    // Trying things out in the example changes nothing of one's own.
    await person.go(page, '/assess/profile/');
    await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe(name);
    await page.getByLabel(profilePage.name).fill('Harbour Rail, tried out');
    await saved(page);

    await page.getByRole('banner').getByRole('link', { name: savedStateWords.own }).click();
    await comesInView(page, allPractices[4]!);
    await openOverview(page);
    await page.getByText(assessWords.answered(4, 32)).waitFor();
    expect(await page.getByRole('banner').innerText()).not.toContain('Example');
    await person.go(page, '/assess/profile/');
    await settled(page);
    await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe('');
  });

  journey('from the start page, starting after a look at the example starts one’s own', async ({ person }) => {
    const page = await person.open('/');
    await page.getByRole('link', { name: startWords.openExample }).first().click();
    await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();
    await saved(page);
    await person.go(page, '/');
    await page.getByRole('link', { name: startWords.start }).first().click();
    await comesInView(page, allPractices[0]!);
    await openOverview(page);
    await page.getByText(assessWords.answered(0, 32)).waitFor();
  });
});
