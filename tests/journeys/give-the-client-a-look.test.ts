import { describe } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { reportBrandWords as words } from '../../src/content/messages/en/report-brand';
import { reportPage } from '../../src/content/messages/en/report-page';
import type { Logo } from '../../src/domain/engagement/engagement';
import { brandColours, contrastOnWhite } from '../../src/domain/report/brand-colours';
import { readPdf } from '../deliverables/pdf/support';
import { saved } from './support/assessing';
import { downloadBackup, downloadPdf, finishedWork, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';
import { noise, png } from './support/pictures';

const openForm = async (person: Person): Promise<Page> => {
  const page = await openWork(person, finishedWork());
  await page.locator('summary').filter({ hasText: reportPage.brand.name }).click();
  await page.getByRole('group', { name: words.colour.legend }).waitFor();
  return page;
};
const hex = (page: Page) => page.getByLabel(words.colour.hex);
const type = async (page: Page, colour: string) => {
  await hex(page).fill(colour);
  await hex(page).press('Tab');
};
const give = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByLabel(/^Choose (a|another) logo$/)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const brandOf = async (page: Page) =>
  (
    JSON.parse((await downloadBackup(page)).bytes.toString('utf8')) as {
      organisation: { brand: { colour: string | null; logo: Logo | null; confidentiality: string } };
    }
  ).organisation.brand;
const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);
const kept = (page: Page) => page.getByRole('img', { name: words.logo.preview, exact: true });

describe('giving the report the client’s look', () => {
  journey('a colour is used as chosen, and darkened where words must be read', async ({ person, expect }) => {
    const page = await openForm(person);
    await page.getByText(words.colour.without).waitFor();
    await type(page, '#0A5C8F');
    await page.getByText(words.colour.asChosen).waitFor();
    expect((await brandOf(page)).colour).toBe('#0a5c8f');

    await type(page, 'fd0');
    const { ink } = brandColours('#ffdd00')!;
    expect(ink).not.toBe('#ffdd00');
    await page.getByText(words.colour.darkened(ink, contrastOnWhite('#ffdd00'))).waitFor();
    await eventually(() =>
      page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).getPropertyValue('--client')),
    ).toBe(ink);

    await hex(page).pressSequentially('sun');
    await page.getByText(words.colour.hexHelp).waitFor();
    await hex(page).press('Escape');
    await eventually(() => hex(page).inputValue()).toBe('#ffdd00');
    await type(page, 'sunny');
    await page.getByText(words.colour.notHex).waitFor();
    expect((await brandOf(page)).colour).toBe('#ffdd00');

    await page.getByLabel(words.colour.pick).fill('#204060');
    await eventually(() => hex(page).inputValue()).toBe('#204060');
    await saved(page);
    await page.reload();
    await page
      .locator('summary')
      .filter({ hasText: reportPage.brand.now(true, false, false) })
      .click();
    await eventually(() => hex(page).inputValue()).toBe('#204060');
    await page.getByRole('button', { name: words.colour.none }).click();
    await page.getByText(words.colour.without).waitFor();
    const putBack = page.getByRole('button', { name: words.colour.putBack('#204060') });
    await eventually(() => hasFocus(putBack)).toBe(true);
    expect((await brandOf(page)).colour).toBe(null);
    await putBack.click();
    await eventually(() => hasFocus(page.getByRole('button', { name: words.colour.none }))).toBe(true);
    expect((await brandOf(page)).colour).toBe('#204060');
  });

  journey('a logo is drawn anew, without what rode along in its file', async ({ person, expect }) => {
    const page = await openForm(person);
    await give(page, 'logo.png', png(1600, 400, { comment: 'taken at home' }));
    await kept(page).waitFor();
    const { logo } = await brandOf(page);
    expect([logo!.mediaType, logo!.width, logo!.height]).toEqual(['image/png', 1200, 300]);
    expect(Buffer.from(logo!.data, 'base64').includes('taken at home')).toBe(false);
    await page.locator('.sheet').getByRole('img', { name: 'Lakeside Ferries', exact: true }).waitFor();

    const line = 'Confidential: board of Lakeside Ferries';
    await page.getByLabel(words.line.label).fill(line);
    await page.locator('.sheet').getByText(line).waitFor();
    const pdf = await readPdf(Uint8Array.from((await downloadPdf(page)).bytes).buffer);
    expect(pdf.text).toContain(line);

    await page.getByRole('button', { name: words.logo.remove }).click();
    await page.getByText(words.logo.removed).waitFor();
    const undo = page.getByRole('button', { name: words.logo.undo, exact: true });
    await eventually(() => hasFocus(undo)).toBe(true);
    expect(await brandOf(page)).toMatchObject({ logo: null, confidentiality: line });
    await undo.click();
    await eventually(() => hasFocus(page.getByRole('button', { name: words.logo.remove }))).toBe(true);
    expect((await brandOf(page)).logo).toEqual(logo);
  });

  journey('what would be too large is drawn smaller, and a photo kept as one', async ({ person, expect }) => {
    const page = await openForm(person);
    const pictures: [string, Buffer, Logo['mediaType']][] = [
      ['opaque.png', png(900, 600, { pixel: noise(255) }), 'image/jpeg'],
      ['shining-through.png', png(900, 600, { pixel: noise(128) }), 'image/png'],
    ];
    for (const [name, picture, mediaType] of pictures) {
      await give(page, name, picture);
      await eventually(async () => (await brandOf(page)).logo?.mediaType).toBe(mediaType);
      const { logo } = await brandOf(page);
      expect(Buffer.from(logo!.data, 'base64').length).toBeLessThanOrEqual(200_000);
      expect(logo!.width / logo!.height).toBeCloseTo(1.5, 1);
    }
  });

  journey('an SVG is drawn; its script never runs and it asks for nothing', async ({ person, expect }) => {
    const page = await openForm(person);
    await page.waitForLoadState('networkidle');
    const before = person.watch.requests.length;
    await give(
      page,
      'logo.svg',
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" onload="top.document.title='taken'">
        <script>top.document.title = 'taken'; fetch('https://elsewhere.example/script')</script>
        <style>@import url('https://elsewhere.example/style.css'); rect { fill: url('https://elsewhere.example/fill.svg#a') #0a5c8f }</style>
        <image href="https://elsewhere.example/picture.png" width="10" height="10"/>
        <use xlink:href="https://elsewhere.example/use.svg#a"/>
        <rect width="40" height="20" onclick="top.document.title='taken'"/>
      </svg>`,
    );
    await kept(page).waitFor();
    const { logo } = await brandOf(page);
    expect([logo!.mediaType, logo!.width, logo!.height]).toEqual(['image/png', 1200, 600]);
    expect(person.watch.requests.slice(before).filter((url) => url.includes('elsewhere'))).toEqual([]);
    expect(await page.title()).not.toContain('taken');
  });

  journey('what is no logo is refused with a sentence, and the old one stays', async ({ person, expect }) => {
    const page = await openForm(person);
    await give(page, 'logo.png', png(40, 20));
    await kept(page).waitFor();
    const { logo } = await brandOf(page);
    const { failures, unchanged } = words.logo;
    const gif = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
    const bomb = png(1, 1);
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    const refused: [string, string | Buffer, string][] = [
      ['huge.png', Buffer.concat([png(4, 4), Buffer.alloc(20_000_000)]), failures.tooLarge],
      ['wide.png', bomb, failures.tooManyPixels],
      ['moving.png', png(4, 4, { animated: true }), failures.animated],
      [
        'moving.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect><animate/></rect></svg>',
        failures.animated,
      ],
      ['picture.gif', gif, failures.notAPicture],
      ['logo.png', 'not a picture at all', failures.notAPicture],
      [
        'sizeless.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" width="100%"><rect width="4" height="4"/></svg>',
        failures.sizeless,
      ],
      ['torn.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect', failures.broken],
      ['torn.png', png(40, 20).subarray(0, 40), failures.broken],
    ];
    for (const [name, content, says] of refused) {
      await give(page, name, content);
      await page.getByText(`${says} ${unchanged}`).waitFor();
    }
    expect((await brandOf(page)).logo).toEqual(logo);
  });
});
