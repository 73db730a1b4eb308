/**
 * A whole workshop as it happens: one facilitator, eight people at devices of their own, every way an answer comes back,
 * the reveal, a talk, the presenter's window and the report. Each person is a browser context that shares nothing with the others.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { respondWords } from '../../src/content/messages/en/respond';
import { collectWords } from '../../src/content/messages/en/workshop-collect';
import { workshopInviteWords as inviteWords } from '../../src/content/messages/en/workshop-invite';
import { lookWords } from '../../src/content/messages/en/workshop-look';
import { presentWords } from '../../src/content/messages/en/workshop-present';
import { talkWords } from '../../src/content/messages/en/workshop-talk';
import { levelWords } from '../../src/content/words/levels';
import { readInvitation } from '../../src/domain/workshop/invitation/invitation-link';
import { textOfPdf, essence } from '../support/read-back/read-back';
import { answerAll, nameOf, quickPractices } from './support/assessing';
import { downloadPdf } from './support/files';
import { eventually, journey, type Person } from './support/journey';

const organisation = 'Lakeside Ferries';
const [first, second] = quickPractices;
/** What each of the eight says of the first practice and of all others; the ways in which their answers come back. */
const people = [
  { way: 'code', seniority: 'leader', first: 5, others: 3 },
  { way: 'chat', seniority: 'leader', first: 4, others: 3 },
  { way: 'link', seniority: 'manager', first: 5, others: 3 },
  { way: 'file', seniority: 'manager', first: 4, others: 3 },
  { way: 'picture', seniority: 'front-line', first: 1, others: 3 },
  { way: 'folder', seniority: 'front-line', first: 1, others: 2 },
  { way: 'device', seniority: 'front-line', first: 2, others: 3 },
  { way: 'camera picture', seniority: 'front-line', first: 1, others: 3 },
] as const satisfies readonly Rater[];

interface Rater {
  way: 'code' | 'chat' | 'link' | 'file' | 'picture' | 'folder' | 'device' | 'camera picture';
  seniority: 'leader' | 'manager' | 'front-line';
  first: 1 | 2 | 3 | 4 | 5;
  others: 1 | 2 | 3 | 4 | 5;
}

/** From the link of the invitation to the page where answers are handed in. */
async function answer(page: Page, rater: Rater): Promise<void> {
  await page.getByRole('link', { name: respondWords.welcome.begin, exact: true }).click();
  await answerAll(page, quickPractices, ({ id }) => (id === first!.id ? rater.first : rater.others));
  await page.getByRole('heading', { name: respondWords.overview }).waitFor();
  await page.getByRole('link', { name: respondWords.toHandIn }).click();
  await page.getByRole('radio', { name: respondWords.about.seniorities[rater.seniority] }).click();
  await page.getByRole('link', { name: respondWords.about.next, exact: true }).click();
  await page.getByRole('heading', { name: respondWords.handIn.heading, exact: true }).waitFor();
}

async function respond(person: Person, link: string, rater: Rater): Promise<Page> {
  const page = await person.open(link.slice(new URL(link).origin.length));
  await answer(page, rater);
  return page;
}

const codeOn = async (page: Page) => {
  const spelled = await page.getByText(respondWords.handIn.code.spelled(''), { exact: false }).innerText();
  return spelled.slice(respondWords.handIn.code.spelled('').length).replaceAll(/[,; ]/g, '');
};
const linkOn = (page: Page) => page.getByText('/workshop/#take=').innerText();
async function fileOf(page: Page): Promise<{ name: string; buffer: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: respondWords.handIn.file.save }).click(),
  ]);
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) };
}
/** The QR code as the respondent's own screen draws it. */
async function pictureOf(page: Page): Promise<{ name: string; buffer: Buffer }> {
  await page.locator('.qr-ink').waitFor();
  return {
    name: 'photo.png',
    buffer: await page.getByRole('img', { name: respondWords.handIn.qr.label }).screenshot(),
  };
}

const openWay = (page: Page, way: keyof Omit<typeof collectWords.ways, 'name'>) =>
  page.locator('summary', { hasText: collectWords.ways[way].name }).click();
const figure = (page: Page) => page.locator('.collect-figure b').innerText();
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(collectWords.paste.label).fill(text);
  await page.getByRole('button', { name: collectWords.paste.button, exact: true }).click();
}

/** Sets the invitation up and gives its link. */
async function invitePeople(page: Page): Promise<string> {
  await page.getByLabel(inviteWords.organisation.label, { exact: true }).fill(organisation);
  await page.getByLabel(inviteWords.reader.label, { exact: true }).fill('Ann Lee, consultant');
  await page.getByRole('radio', { name: inviteWords.practices.quick(12, 8).split(',')[0]!, exact: false }).click();
  await page.getByRole('button', { name: inviteWords.handOut.copy, exact: true }).click();
  const field = page.getByLabel(inviteWords.handOut.link, { exact: true });
  await eventually(async () => {
    const read = readInvitation(new URL(await field.inputValue()).hash);
    return read.kind === 'ok' ? [read.invitation.organisation, read.invitation.practices.length] : read;
  }).toEqual([organisation, quickPractices.length]);
  return field.inputValue();
}

describe('a whole workshop', () => {
  journey(
    'eight views come back in every way, are revealed, talked over and reported',
    async ({ invite, person, expect }) => {
      await person.context.grantPermissions(['clipboard-write', 'clipboard-read']);
      await person.context.addInitScript(() => {
        Object.assign(globalThis, {
          showDirectoryPicker: async () =>
            (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true }),
        });
      });
      const page = await person.open('/workshop/#invite');
      const link = await invitePeople(page);
      await person.go(page, '/workshop/#collect');

      const pages = new Map<string, Page>();
      for (const rater of people.filter(({ way }) => way !== 'device')) {
        pages.set(rater.way, await respond(await invite(), link, rater));
      }
      const of = (way: Rater['way']) => pages.get(way)!;

      // A code read aloud, and one in a chat.
      await paste(page, await codeOn(of('code')));
      await eventually(() => figure(page)).toBe('1');
      await paste(page, `[10:14] Bo: sorry, late\n[10:15] Bo: ${await codeOn(of('chat'))} ok?\n[10:16] Ann: thanks`);
      await eventually(() => figure(page)).toBe('2');
      // A link, opened where the workshop is kept.
      const sent = await linkOn(of('link'));
      await person.go(page, sent.slice(new URL(sent).origin.length));
      await page.getByRole('button', { name: collectWords.link.take }).click();
      await eventually(() => figure(page)).toBe('3');
      // A file, and two pictures of QR codes.
      await openWay(page, 'files');
      const files = [await fileOf(of('file')), await pictureOf(of('picture'))];
      await page
        .getByLabel(collectWords.files.button, { exact: true })
        .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
      await eventually(() => figure(page)).toBe('5');
      await openWay(page, 'scan');
      await page
        .getByLabel(collectWords.scan.pictureButton, { exact: true })
        .setInputFiles([{ ...(await pictureOf(of('camera picture'))), mimeType: 'image/png' }]);
      await eventually(() => figure(page)).toBe('6');
      // A file that arrives in the shared folder.
      await openWay(page, 'folder');
      await page.getByRole('button', { name: collectWords.folder.choose }).click();
      await page.getByText(collectWords.folder.watching('shared')).waitFor();
      const { name, buffer } = await fileOf(of('folder'));
      await page.evaluate(
        async ([fileName, text]) => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true });
          const writing = await (await folder.getFileHandle(fileName!, { create: true })).createWritable();
          await writing.write(text!);
          await writing.close();
        },
        [name, buffer.toString('utf8')],
      );
      await eventually(() => figure(page)).toBe('7');
      // The laptop, passed to the eighth.
      await openWay(page, 'here');
      await page.getByRole('link', { name: collectWords.here.start }).click();
      await page.getByRole('heading', { name: respondWords.welcome.heading(organisation) }).waitFor();
      await answer(
        page,
        people.find(({ way }) => way === 'device')!,
      );
      await page.getByRole('button', { name: respondWords.here.handIn, exact: true }).click();
      await page.getByText(respondWords.here.passed).waitFor();
      await page.getByRole('link', { name: respondWords.here.back }).click();
      await person.go(page, '/workshop/#collect');
      await eventually(() => figure(page)).toBe('8');
      // Hands, for the first practice: three who have no device.
      await openWay(page, 'hands');
      await page.getByLabel('oblivious', { exact: true }).fill('3');
      await page.getByText(collectWords.hands.sum(3)).waitFor();
      // Closed again: until then the room is asked.
      await openWay(page, 'hands');

      // The room sees how many are in, and nothing of what they say.
      const [room] = await Promise.all([
        person.context.waitForEvent('page'),
        page.getByRole('link', { name: presentWords.open }).click(),
      ]);
      await room.getByText('8', { exact: true }).waitFor();
      for (const { short } of Object.values(levelWords))
        expect(await room.locator('body').innerText()).not.toContain(short);

      // The reveal, on both screens.
      await person.go(page, '/workshop/#look');
      await page.getByRole('button', { name: lookWords.reveal.all(quickPractices.length) }).click();
      await page.getByRole('heading', { name: lookWords.finding.widest(nameOf(first!)) }).waitFor();
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: nameOf(first!), exact: true }) });
      await row.getByText(lookWords.agreement.split).first().waitFor();
      await row
        .getByText(
          lookWords.camps({ n: 7, from: 'oblivious', to: 'reactive' }, { n: 4, from: 'committed', to: 'driven' }),
        )
        .waitFor();
      await person.go(page, `/workshop/#talk/${first!.id}`);
      await room.getByText('Split: 7', { exact: false }).waitFor();

      // Agreed beside the originals; the presenter keeps in step.
      await page.getByRole('radio', { name: levelWords[2].name, exact: false }).click();
      await page
        .getByText(talkWords.item.agreed(levelWords[2].name.toLowerCase(), nameOf(first!)))
        .or(page.getByText(talkWords.item.agreed(levelWords[2].short, nameOf(first!))))
        .first()
        .waitFor();
      await page.getByLabel(talkWords.item.by, { exact: true }).fill('All but two leaders');
      await page.getByLabel(talkWords.item.dissent, { exact: true }).fill('Two leaders point to the register of May.');
      await room.getByText('agreed', { exact: false }).first().waitFor();
      await page.getByLabel(talkWords.item.followUp, { exact: true }).fill('Bring the register to the next meeting.');

      // A view after the reveal stays out, and what was agreed stays.
      const late = await respond(await invite(), link, { way: 'code', seniority: 'leader', first: 5, others: 5 });
      await person.go(page, '/workshop/#collect');
      await paste(page, await codeOn(late));
      await page.locator('.collect-summary').getByText(collectWords.summary.kinds.late(1)).waitFor();
      expect(await figure(page)).toBe('8');

      // The report: n, spread, what was agreed and who sees it otherwise.
      await person.go(page, '/report/');
      const text = essence(await textOfPdf(new Uint8Array((await downloadPdf(page)).bytes)));
      for (const said of [
        'The views of the group',
        // Eight with a device, and three hands.
        '11 people answered',
        'Two leaders point to the register of May.',
        'All but two leaders',
        nameOf(second!),
      ])
        expect(text).toContain(essence(said));
    },
    600_000,
  );
});
