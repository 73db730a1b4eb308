import type { Locator, Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { describe } from 'vitest';
import { practices } from '../../src/content/assessment';
import { practiceWords } from '../../src/content/words/practices';
import { respondWords } from '../../src/content/messages/en/respond';
import { workshopInviteWords as words } from '../../src/content/messages/en/workshop-invite';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { readInvitation } from '../../src/domain/workshop/invitation/invitation-link';
import { viewAt } from '../support/group';
import { downloadBackup, finishedWork, openWork } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { settled } from './support/settled';
import { violations } from './support/violations';

/** Opens the step with a round of one's own. */
async function openInvite(person: Person): Promise<Page> {
  const page = await openWork(person, finishedWork());
  await person.go(page, '/workshop/#invite');
  await settled(page);
  await page.getByRole('heading', { name: words.handOut.heading }).waitFor();
  return page;
}

const linkOn = (page: Page) => page.getByLabel(words.handOut.link, { exact: true }).inputValue();

async function invitationOn(page: Page) {
  const read = readInvitation(new URL(await linkOn(page)).hash);
  if (read.kind !== 'ok') throw new Error(`The link is ${read.error}.`);
  return read.invitation;
}

/** What a camera reads of this part of the screen. */
async function scanned(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot({ type: 'png' })).toString('base64');
  const {
    address: pixels,
    width,
    height,
  } = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(
      await new Promise<ImageBitmapSource>((done, fail) => {
        const image = new Image();
        image.onload = () => done(image);
        image.onerror = () => fail(new Error('The picture is none.'));
        image.src = `data:image/png;base64,${base64}`;
      }),
    );
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const blob = new Blob([context.getImageData(0, 0, bitmap.width, bitmap.height).data]);
    const address = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(blob);
    });
    return { address, width: bitmap.width, height: bitmap.height };
  }, picture);
  return decodeQR({ data: Uint8Array.from(Buffer.from(pixels.split(',')[1]!, 'base64')), width, height });
}

describe('an invitation', () => {
  journey(
    'carries what was set and nothing else, and its code is the link in both themes',
    async ({ invite, expect }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const person = await invite({ colorScheme, permissions: ['clipboard-read', 'clipboard-write'] });
        const page = await openInvite(person);
        await page.getByLabel(words.organisation.label).fill('Harbour Housing');
        await page.getByLabel(words.reader.label).fill('Ann Lee, consultant');
        await page.getByLabel(words.promise.label).fill('I delete them in May.');
        await page.getByRole('radio', { name: words.practices.quick(12, 8) }).check();
        await page.getByRole('checkbox', { name: words.asks.function, exact: true }).check();
        await page.getByRole('button', { name: words.functions.usual }).click();
        await page.getByLabel(words.functions.field(2)).fill('Call centre');
        await page.getByRole('button', { name: words.handOut.copy }).click();
        await page.getByText(words.handOut.copied).waitFor();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link).toBe(await linkOn(page));
        expect(new URL(link).pathname).toBe('/respond/');
        const work = finishedWork();
        expect(await invitationOn(page)).toEqual({
          round: work.rounds[0]!.id,
          edition: '2026',
          practices: practices.filter((practice) => practice.quick).map(({ id }) => id),
          organisation: 'Harbour Housing',
          reader: 'Ann Lee, consultant',
          promise: 'I delete them in May.',
          asks: { name: false, function: true, seniority: true },
          functions: words.functions.usualNames.with(1, 'Call centre'),
        });
        const code = page.getByRole('img', { name: words.handOut.qrOf('Harbour Housing') });
        await eventually(() => code.getAttribute('aria-busy')).toBe('false');
        expect(await scanned(page, code)).toBe(link);
        await page.getByRole('button', { name: words.handOut.large }).click();
        const large = page.getByRole('dialog', { name: words.large.name });
        const largeCode = large.getByRole('img');
        await eventually(() => largeCode.getAttribute('aria-busy')).toBe('false');
        expect(await scanned(page, largeCode)).toBe(link);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await eventually(() => large.count()).toBe(0);
        expect(person.watch.requests.filter((url) => url.includes('invite='))).toEqual([]);
      }
    },
  );

  journey(
    'says to people what it will say on their page, and to whoever changes it later what that means',
    async ({ person, expect }) => {
      const page = await openInvite(person);
      const preview = page.getByRole('region', { name: words.preview.heading });
      await page.getByLabel(words.reader.label).fill('Ann Lee');
      await preview.getByText(respondWords.welcome.reader('Ann Lee')).waitFor();
      await page.getByText(words.handOut.local).waitFor();
      await page.getByLabel(words.organisation.label).fill('');
      await page.getByText(words.organisation.empty).waitFor();
      await preview.getByText(respondWords.welcome.headingNoName).waitFor();

      await page.getByRole('button', { name: words.handOut.large }).click();
      await page.getByRole('button', { name: words.large.close }).click();
      expect(await page.getByText(words.since.changed).count()).toBe(0);
      await page.getByRole('radio', { name: words.practices.chosen }).check();
      await page.getByRole('checkbox', { name: words.practices.allOfArea('Listening') }).uncheck();
      await page.getByText(words.since.changed).waitFor();
      await page.getByText(words.practices.sum(24, 16)).waitFor();
      const kept = practices.filter(({ area }) => area !== 'listening').map(({ id }) => id);
      expect((await invitationOn(page)).practices).toEqual(kept);
      for (const area of ['Aligning', 'Engaging', 'Driving']) {
        await page.getByRole('checkbox', { name: words.practices.allOfArea(area) }).uncheck();
      }
      await page.getByText(words.practices.none).waitFor();
      await page.getByRole('checkbox', { name: practiceWords['training']!.name }).check();
      expect((await invitationOn(page)).practices).toEqual(['training']);

      await page.reload();
      await settled(page);
      await page.getByRole('radio', { name: words.practices.chosen, checked: true }).waitFor();
      expect((await invitationOn(page)).practices).toEqual(['training']);
    },
  );

  journey('is set and handed out by keyboard alone', async ({ invite, expect }) => {
    const person = await invite({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await openInvite(person);
    await tabTo(page, page.getByLabel(words.reader.label));
    await page.keyboard.type('Ann Lee');
    await tabTo(page, page.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByRole('checkbox', { name: words.asks.name, exact: true }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: words.handOut.copy }));
    await page.keyboard.press('Enter');
    await page.getByText(words.handOut.copied).waitFor();
    expect(await invitationOn(page)).toMatchObject({ reader: 'Ann Lee', asks: { name: true } });
    const show = page.getByRole('button', { name: words.handOut.large });
    await tabTo(page, show);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: words.large.name }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => show.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  journey('is a file and a sheet of paper too, and fits a phone', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 740 } });
    const page = await openInvite(person);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words.handOut.download }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('attune-invitation.svg');
    const link = await linkOn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(link, { exact: true }).waitFor();
    const code = page.getByRole('img', { name: words.handOut.qrOf(finishedWork().organisation.name) });
    await eventually(() => code.getAttribute('aria-busy')).toBe('false');
    expect(await scanned(page, code)).toBe(link);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByLabel(words.reader.label).isVisible()).toBe(false);
  });
});

describe('a function renamed after people answered', () => {
  journey('keeps them as its own, also when it is called like another one halfway', async ({ person, expect }) => {
    const work = finishedWork((each) => {
      const round = each.rounds[0]!;
      round.workshop = {
        ...round.workshop,
        asks: { ...round.workshop.asks, function: true },
        functions: ['Staff', 'Staff by night'],
      };
      const views = ['Staff', 'Staff by night'].map((name, place) => viewAt(place, { rater: { function: name } }));
      round.responses = [...round.responses, ...views];
    });
    const page = await openWork(person, work);
    await person.go(page, '/workshop/#invite');
    const field = page.getByLabel(words.functions.field(2));
    await field.fill('Staff');
    await field.fill('Depot');
    await page.keyboard.press('Tab');
    await person.go(page, '/report/');
    const kept = JSON.parse((await downloadBackup(page)).bytes.toString()) as Engagement;
    expect(kept.rounds[0]!.workshop.functions).toEqual(['Staff', 'Depot']);
    expect(kept.rounds[0]!.responses.flatMap((each) => (each.via === 'self' ? [] : [each.rater.function]))).toEqual([
      'Staff',
      'Depot',
    ]);
  });
});
