import { describe } from 'vitest';
import { resultsWords } from '../../src/content/messages/en/results';
import { groupWords } from '../../src/content/messages/en/results-group';
import { practices } from '../../src/content/assessment';
import { finishedWork, openWork } from './support/files';
import { eventually, journey } from './support/journey';

/** Five people who say all the same of everything, but the first practice. */
const fiveViews = (revealed: number, agreed: number) =>
  finishedWork((work) => {
    const round = work.rounds.at(-1)!;
    for (const [place, sign] of ['1', '1', '4', '4', '4'].entries()) {
      round.responses.push({
        id: `v-${place}-abcdefghij`,
        rater: {},
        via: 'code',
        answers: sign + '2'.repeat(31),
        receivedAt: '2026-11-22T10:00:00.000Z',
        out: null,
      });
    }
    round.workshop.ownCounts = false;
    for (const { id } of practices.slice(0, revealed)) round.workshop.revealed[id] = '2026-11-22T11:00:00.000Z';
    for (const { id } of practices.slice(0, agreed)) round.agreed[id] = 3;
  });

describe('the result of a group', () => {
  journey('says what it rests on and what is hidden, with a dot for everyone', async ({ person, expect }) => {
    const page = await openWork(person, fiveViews(8, 2));
    await person.go(page, '/results/');
    await page.getByText(groupWords.rests(5, 2, 6, 24)).waitFor();
    await page.getByText(groupWords.hidden(5, 24, true)).waitFor();
    await page
      .getByRole('img', { name: groupWords.dotsSpoken(5) })
      .first()
      .waitFor();
    // Listening and the whole have dots; of the other areas nothing is revealed.
    expect(await page.locator('.dial-dot').count()).toBe(10);
    await page.getByText(groupWords.row(5, groupWords.words.split)).waitFor();
    await page.getByRole('link', { name: resultsWords.group.workshop }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await eventually(() => page.url()).toContain('/workshop/');
  });

  journey('keeps to one’s own answers while nothing is revealed', async ({ person, expect }) => {
    const page = await openWork(person, fiveViews(0, 0));
    await person.go(page, '/results/');
    await page.getByText(groupWords.hidden(5, 32, true)).waitFor();
    await page.getByText(resultsWords.finding.onePerson).waitFor();
    expect(await page.locator('.dial-dot').count()).toBe(0);
  });
});
