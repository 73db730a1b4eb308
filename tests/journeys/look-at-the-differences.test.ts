import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { lookWords as words } from '../../src/content/messages/en/workshop-look';
import { createEngagement, createRound } from '../../src/domain/engagement/create';
import type { Engagement, Rater, View } from '../../src/domain/engagement/engagement';
import { nameOf, allPractices } from './support/assessing';
import { openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';

const [first, second, third] = allPractices.map(nameOf) as [string, string, string];

interface Said {
  answers: string;
  rater?: Rater;
  notes?: View['notes'];
}

/** A workshop to which these views came. */
function workshopOf(views: readonly Said[]): Engagement {
  const round = createRound('round-1', '2026', '2026-11-22');
  const came = views.map(({ answers, rater = {}, notes }, place): View => ({
    id: `v-${place}-abcdefghij`,
    rater,
    via: 'file',
    answers: answers.padEnd(allPractices.length, '3'),
    ...(notes && { notes }),
    receivedAt: '2026-11-22T10:00:00.000Z',
    out: null,
  }));
  const work = createEngagement('own-workshop', { ...round, responses: [...round.responses, ...came] });
  work.organisation.name = 'Lakeside Ferries';
  return work;
}

/** Leaders see the first practice as driven, the front line as oblivious; all agree on the second. */
const leaders = Array.from({ length: 5 }, (): Said => ({
  answers: '54',
  rater: { seniority: 'leader', name: 'Dana Li' },
}));
const frontLine = Array.from({ length: 6 }, (): Said => ({ answers: '14', rater: { seniority: 'front-line' } }));
const note = 'The register has no entry since May.';
const withNote: Said[] = [
  ...leaders,
  { ...frontLine[0]!, notes: { [allPractices[0]!.id]: note } },
  ...frontLine.slice(1),
];

async function look(person: Person, views: readonly Said[]): Promise<Page> {
  const page = await openWork(person, workshopOf(views));
  await person.go(page, '/workshop/#look');
  return page;
}
const rowOf = (page: Page, practice: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: practice, exact: true }) });
const drawingOf = (page: Page, practice: string) => rowOf(page, practice).getByRole('img');

describe('looking at the differences', () => {
  journey('before the reveal the page says how many views are in, and nothing of them', async ({ person, expect }) => {
    const page = await look(person, withNote);
    await page.getByRole('heading', { name: words.before.heading(11) }).waitFor();
    await page.getByText(words.before.once).waitFor();
    await page.getByText(words.reveal.parts).click();
    const seen = await page.getByRole('main').innerText();
    for (const telling of [note, 'Dana Li', ...Object.values(words.agreement)]) expect(seen).not.toContain(telling);
    expect(await page.getByRole('img').count()).toBe(0);
  });

  journey(
    'by keyboard: all revealed, the widest split first, with camps, the gap and the dots in words',
    async ({ person, expect }) => {
      const page = await look(person, withNote);
      const button = page.getByRole('button', { name: words.reveal.all(allPractices.length) });
      await button.focus();
      await page.keyboard.press('Enter');
      const finding = page.getByRole('heading', { name: words.finding.widest(first) });
      await finding.waitFor();
      await eventually(() => finding.evaluate((heading) => heading === document.activeElement)).toBe(true);
      expect(await page.getByRole('heading', { level: 3 }).first().innerText()).toContain(first);
      const row = rowOf(page, first);
      await row
        .getByText(words.camps({ n: 6, from: 'oblivious', to: 'oblivious' }, { n: 5, from: 'driven', to: 'driven' }))
        .waitFor();
      await row.getByText(words.gap(4)).waitFor();
      expect(await drawingOf(page, first).getAttribute('aria-label')).toBe(
        words.drawing(
          [
            ['oblivious', 6],
            ['reactive', 0],
            ['attentive', 0],
            ['committed', 0],
            ['driven', 5],
          ],
          'oblivious',
          null,
        ),
      );
      await rowOf(page, second).getByText(words.agreement.aligned).waitFor();
      expect(await page.getByRole('main').textContent()).not.toContain('Dana Li');
    },
  );

  journey(
    'one practice at a time: what is not revealed stays hidden, after a reload too',
    async ({ person, expect }) => {
      const page = await look(person, withNote);
      await page.getByText(words.reveal.parts).click();
      await page.getByRole('button', { name: words.reveal.oneNamed(second), exact: true }).click();
      const heading = page.getByRole('heading', { name: second, exact: true });
      await eventually(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.getByRole('heading', { name: words.reveal.heading(allPractices.length - 1) }).waitFor();
      await page.waitForFunction(() => document.body.innerText.includes('Saved'));
      await page.reload();
      await drawingOf(page, second).waitFor();
      expect(await page.getByRole('img').count()).toBe(1);
      expect(await rowOf(page, first).getByRole('heading').count()).toBe(0);
    },
  );

  journey(
    'opened, a practice shows its sentences, its groups, its figures and its notes; a note becomes evidence',
    async ({ person, expect }) => {
      const page = await look(person, withNote);
      await page.getByRole('button', { name: words.reveal.all(allPractices.length) }).click();
      const row = rowOf(page, first);
      await row.getByRole('button', { name: words.more }).click();
      const groups = row.getByRole('table', { name: words.detail.groups.seniority });
      await groups.getByRole('row', { name: /leaders 5 0 0 0 0 5 0 0 driven/ }).waitFor();
      await groups.getByRole('row', { name: /front line 6 6 0 0 0 0 0 0 oblivious/ }).waitFor();
      // Two camps at the ends of the scale differ by more than chance would make them.
      await row.getByText(words.figures.heading).click();
      await row
        .getByRole('table', { name: words.figures.heading })
        .getByRole('row', { name: /r ?wg 0\.00/ })
        .waitFor();
      const notes = row.getByRole('region', { name: words.notes.heading });
      expect(await notes.innerText()).not.toContain('front');
      await notes.getByRole('button', { name: words.notes.use }).click();
      await notes.getByText(words.notes.used).waitFor();
    },
  );

  journey('a group below five is not shown, nor a second one that would give it away', async ({ person, expect }) => {
    const managers: Said[] = [
      { answers: '2', rater: { seniority: 'manager' } },
      { answers: '3', rater: { seniority: 'manager' } },
    ];
    const page = await look(person, [...leaders, ...frontLine, ...managers]);
    await page.getByRole('button', { name: words.reveal.all(allPractices.length) }).click();
    const row = rowOf(page, first);
    await row.getByRole('button', { name: words.more }).click();
    const groups = row.getByRole('table', { name: words.detail.groups.seniority });
    await groups.getByRole('row', { name: /leaders 5/ }).waitFor();
    await groups.getByRole('row', { name: `managers ${words.detail.few(5)}` }).waitFor();
    await groups.getByRole('row', { name: `front line ${words.detail.tells}` }).waitFor();
    expect(await row.getByText(words.gap(4)).count()).toBe(0);
  });

  journey('practices come in another order and by their word; every number stands in a table', async ({ person }) => {
    const page = await look(person, withNote);
    await page.getByRole('button', { name: words.reveal.all(allPractices.length) }).click();
    const arrange = page.getByRole('form', { name: words.arrange.name });
    await arrange.getByRole('combobox', { name: words.arrange.show }).selectOption(words.arrange.shows.split);
    await page.getByText(words.arrange.shown(1, allPractices.length)).waitFor();
    await arrange.getByRole('combobox', { name: words.arrange.show }).selectOption(words.arrange.shows.all);
    await arrange.getByRole('combobox', { name: words.arrange.sort }).selectOption(words.arrange.sorts.edition);
    await eventually(async () =>
      (await page.getByRole('heading', { level: 3 }).allTextContents()).map((name) => name.trim()),
    ).toEqual(allPractices.map(nameOf));
    await page.getByText(words.numbers.heading).click();
    const table = page.getByRole('table', { name: words.numbers.caption });
    await eventually(() => table.getByRole('row').count()).toBe(allPractices.length + 1);
    await table.getByRole('row', { name: `${third} 0 0 11 0 0 0 0 attentive none aligned` }).waitFor();
  });

  journey(
    'two people get dots and no word; nobody yet gets the way to invite people',
    async ({ person, invite, expect }) => {
      const page = await look(person, leaders.slice(0, 2));
      await page.getByRole('button', { name: words.reveal.all(allPractices.length) }).click();
      await page.getByRole('heading', { name: words.finding.tooFew(2) }).waitFor();
      await rowOf(page, first).getByText(words.twoPeople).waitFor();
      const other = await invite();
      const empty = await other.open('/workshop/#look');
      await empty.getByRole('heading', { name: words.before.none }).waitFor();
      expect(await empty.getByRole('link', { name: words.before.invite }).getAttribute('href')).toBe('#invite');
    },
  );
});
