import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import Papa from 'papaparse';
import { practices } from '../../src/content/assessment';
import { reportImport as words } from '../../src/content/messages/en/report-import';
import { reportPage } from '../../src/content/messages/en/report-page';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { ownResponse } from '../../src/domain/engagement/progress';
import { assessWords } from '../../src/content/messages/en/assess';
import { download, downloadBackup, finishedWork, openWork, unfold } from './support/files';
import { journey } from './support/journey';
import { settled } from './support/settled';

const csvType = 'text/csv';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file to "Bring in answers from a table". */
async function bringIn(page: Page, content: string | Buffer, name = 'filled in.csv'): Promise<void> {
  await unfold(page, reportPage.groups.answers.table.name);
  const mimeType = name.endsWith('.xlsx') ? xlsxType : csvType;
  await page
    .getByLabel(words.table.button, { exact: true })
    .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}

async function documentOf(page: Page): Promise<Engagement> {
  return JSON.parse((await downloadBackup(page)).bytes.toString('utf8')) as Engagement;
}
const answersOf = (engagement: Engagement) => ownResponse(engagement.rounds.at(-1)!).answers;

/** The sheet filled in by somebody: an answer in words, one in numbers, a note that looks like a formula, a row that is wrong. */
function filledIn(sheet: Buffer): string {
  const { data } = Papa.parse<string[]>(sheet.toString('utf8').slice(1), { skipEmptyLines: true });
  const [head, ...rows] = data as [string[], ...string[][]];
  const column = (heading: string) => head.indexOf(heading);
  const set = (row: number, heading: string, value: string) => (rows[row]![column(heading)] = value);
  set(0, 'Answer', 'driven');
  set(0, 'Evidence', "'=1+1");
  set(1, 'Answer', '1');
  set(2, 'Answer', 'later');
  return Papa.unparse([head, ...rows], { delimiter: ';' });
}

describe('answers that come from a table', () => {
  journey('are looked at, put in, and taken out again', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = answersOf(await documentOf(page));
    await unfold(page, reportPage.groups.answers.table.name);
    const sheet = await download(page, reportPage.downloads.answersTable.button);
    expect(sheet.name).toMatch(/^lakeside-ferries-answers-\d{4}-\d\d-\d\d\.csv$/);

    await bringIn(page, filledIn(sheet.bytes));
    const preview = page.getByRole('region', { name: words.preview.heading('filled in.csv') });
    await preview.getByText(words.preview.finding(0, 2, practices.length - 3, 1)).waitFor();
    await preview.getByText(/Row 4.*“later” is no answer/).waitFor();
    expect(answersOf(await documentOf(page))).toEqual(before);

    await preview.getByRole('button', { name: words.preview.put }).click();
    await page.getByText(words.done.put(0, 2)).waitFor();
    const [first, second, third] = practices.map(({ id }) => id) as [string, string, string];
    const put = answersOf(await documentOf(page));
    expect(put[first]).toEqual({ kind: 'level', level: 5, evidence: '=1+1' });
    expect(put[second]).toMatchObject({ kind: 'level', level: 1 });
    expect(put[third]).toEqual(before[third]);

    await page.getByRole('button', { name: words.done.takeBack }).click();
    await page.getByText(words.done.takenBack).waitFor();
    expect(answersOf(await documentOf(page))).toEqual(before);
  });

  journey('change nothing when the sheet comes back as it left', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await unfold(page, reportPage.groups.answers.table.name);
    const sheet = await download(page, reportPage.downloads.answersWorkbook.button);
    expect(sheet.name).toMatch(/\.xlsx$/);
    await bringIn(page, sheet.bytes, sheet.name);
    await page.getByText(words.preview.finding(0, 0, practices.length, 0)).waitFor();
    expect(await page.getByRole('button', { name: words.preview.put }).count()).toBe(0);
    await page.getByRole('button', { name: words.preview.leave }).click();
    await page.getByText(words.preview.left).waitFor();
    await bringIn(page, sheet.bytes, sheet.name);
    await page.getByRole('button', { name: words.preview.leave }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(words.preview.left).waitFor();
  });

  journey('begin a round of their own, beside the one there was', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = await documentOf(page);
    await bringIn(page, 'Code,Answer\r\nL1,3\r\nL2,does not apply\r\n', 'two.csv');
    await page.getByRole('button', { name: words.preview.begin }).click();
    await page.getByText(words.done.began(2)).waitFor();
    const after = await documentOf(page);
    expect(after.rounds.slice(0, -1)).toEqual(before.rounds);
    expect(Object.keys(answersOf(after))).toHaveLength(2);
    await page.getByRole('button', { name: words.done.takeRoundBack }).click();
    await page.getByText(words.done.roundTakenBack).waitFor();
    expect(await documentOf(page)).toEqual(before);
  });

  journey('are refused with a reason when the file is none', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = await documentOf(page);
    await bringIn(page, 'Dear all, thank you.', 'letter.csv');
    await page.getByText(`${words.table.errors.noAnswers} ${words.table.safe}`).waitFor();
    await bringIn(page, Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old.xlsx');
    await page.getByText(words.table.errors.old).waitFor();
    expect(await documentOf(page)).toEqual(before);
  });
});

describe('the next round', () => {
  journey(
    'goes on from the answers on every page, and can be taken back until it is used',
    async ({ person, expect }) => {
      const page = await openWork(person, finishedWork());
      const before = await documentOf(page);
      await unfold(page, reportPage.groups.answers.rounds.name);
      await page.getByRole('button', { name: words.rounds.begin }).click();
      await page.getByText(words.rounds.begun(2)).waitFor();
      const begun = await documentOf(page);
      expect(begun.rounds).toHaveLength(2);
      expect(answersOf(begun)).toEqual(answersOf(before));
      expect(begun.rounds[1]!.plan.choices).toEqual({});

      await person.go(page, '/assess/#overview');
      await page.getByText(assessWords.answered(32, 32)).waitFor();
      for (const route of ['/results/', '/roadmap/', '/statements/']) {
        await person.go(page, route);
        await settled(page);
        expect(await page.getByRole('main').innerText()).not.toContain('undefined');
      }

      await person.go(page, '/report/');
      await unfold(page, reportPage.groups.answers.rounds.name);
      await page.getByRole('button', { name: words.rounds.takeBack }).click();
      await page.getByText(words.rounds.takenBack(1)).waitFor();
      expect(await documentOf(page)).toEqual(before);
    },
  );
});
