/** From parts to two approved statements in the PDF, and what happens to a wording after its approval. */
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { reportMessages } from '../../src/content/messages/en/report';
import { reportPage } from '../../src/content/messages/en/report-page';
import { missionPartWords, successPartWords } from '../../src/content/messages/en/statement-parts';
import { versionWords as words } from '../../src/content/messages/en/statement-versions';
import { statementsWords } from '../../src/content/messages/en/statements';
import { readPdf } from '../deliverables/pdf/support';
import { saved } from './support/assessing';
import { eventually, journey, tabTo, type Person } from './support/journey';

const day = new Date('2026-11-23T10:00:00Z');
const today = '23 November 2026';
const quarter = '23 February 2027';

type Kind = 'mission' | 'success';
const view = (page: Page, kind: Kind) => page.getByRole('region', { name: statementsWords[kind].heading, exact: true });
const wording = (page: Page, kind: Kind) => page.getByLabel(statementsWords.wording[kind], { exact: true });

const mission = {
  who: 'guests',
  done: 'walk straight to their room',
  feeling: 'expected',
  always: 'call them by their name at the door',
  situation: 'the train is late',
  pain: 'filling in a form at the desk',
  brand: 'plain dealing',
};
const success = {
  goal: 'keep more of the guests we have',
  group: 'guests on their first stay',
  behaviour: 'book a second stay within a year',
  cause: 'nobody waits at the desk any more',
  metric: 'the share of first guests who book again within a year',
  baseline: '31%',
  baselineOn: 'October 2026',
  sample: '640 guests',
  target: '36%',
  by: '31 December 2027',
  leader: 'the head of reception',
  contributors: 'the heads of housekeeping and sales',
  review: 'every month by the house meeting',
  guardrail: 'overtime at the desk',
  sign: 'no queue on a Friday evening',
};

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Fills every part and takes the first draft, with the keyboard. @returns the wording it gave */
async function write(page: Page, kind: Kind): Promise<string> {
  const labels: Record<string, { label: string }> = kind === 'mission' ? missionPartWords : successPartWords;
  for (const [part, text] of Object.entries(kind === 'mission' ? mission : success)) {
    await typeInto(page, view(page, kind).getByLabel(labels[part]!.label, { exact: true }), text);
  }
  await press(page, view(page, kind).getByRole('button', { name: statementsWords.drafts.take }).first());
  await eventually(() => wording(page, kind).inputValue()).not.toBe('');
  return wording(page, kind).inputValue();
}

async function approve(page: Page, kind: Kind, by: string): Promise<void> {
  const field = view(page, kind).getByLabel(words.approve.by, { exact: true });
  await field.waitFor();
  await typeInto(page, field, by);
  await press(page, view(page, kind).getByRole('button', { name: words.approve.button }));
  await view(page, kind).getByText(words.standing.isNow).waitFor();
}

/** The PDF, asked for with the keyboard. @returns its text */
async function pdfText(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: reportPage.downloads.pdf.button, exact: true });
  await tabTo(page, button);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return (await readPdf(Uint8Array.from(Buffer.concat(chunks)).buffer)).text;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A file of one's own with this mission. */
async function startWith(person: Person, text: string): Promise<Page> {
  await person.context.clock.setFixedTime(day);
  const page = await person.open('/statements/#mission');
  await wording(page, 'mission').fill(text);
  await view(page, 'mission').getByLabel(words.approve.by, { exact: true }).waitFor();
  return page;
}

const choose = (page: Page, text: string) =>
  view(page, 'mission').getByRole('button', { name: new RegExp(`^${text}`) });

/** What has just been done can be taken back at once: the focus is there. */
async function undoByKey(page: Page): Promise<void> {
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.undo);
  await page.keyboard.press('Enter');
}

describe('approving the statements', () => {
  journey(
    'by keyboard alone: from an empty builder to a mission and a success statement that stand approved in the PDF',
    async ({ person, expect }) => {
      await person.context.clock.setFixedTime(day);
      const page = await person.open('/statements/');
      const first = await write(page, 'mission');
      expect(first).not.toContain('[');
      await approve(page, 'mission', 'Managing director');
      await saved(page);

      await page.reload();
      await eventually(() => wording(page, 'mission').inputValue()).toBe(first);
      await view(page, 'mission').getByText(words.standing.isNow).waitFor();
      await press(page, page.locator('a[href$="#success"]').first());
      await wording(page, 'success').waitFor();
      const second = await write(page, 'success');
      expect(second).not.toContain('[');
      await approve(page, 'success', 'Head of finance');
      await saved(page);

      await press(page, page.getByRole('link', { name: statementsWords.next.report }));
      await page.getByRole('heading', { name: reportPage.preview.heading }).waitFor();
      await page.getByText(reportMessages.statement.approved('Head of finance', today)).waitFor();
      const text = await pdfText(page);
      for (const said of [first, second]) expect(text).toContain(plain(said));
      expect(text).toContain(reportMessages.statement.approved('Managing director', today));
      expect(text).toContain(reportMessages.statement.approved('Head of finance', today));
      expect(text.split(reportMessages.statement.review(quarter))).toHaveLength(3);
      expect(text).not.toContain(reportMessages.statement.notApproved);
    },
  );

  journey(
    'a wording changed after its approval does not change the report; the change is shown, and either can stand',
    async ({ person, expect }) => {
      const page = await startWith(person, 'Guests walk straight to their room.');
      const { standing } = words;
      await view(page, 'mission').getByText(standing.asItIs).waitFor();
      await approve(page, 'mission', 'The board');
      await wording(page, 'mission').fill('Guests go straight to their own room.');
      const moved = view(page, 'mission').locator('.moved-on');
      await moved.getByText(standing.movedOn).waitFor();
      await eventually(() => moved.locator('del').allTextContents()).toEqual([
        ` ${words.compare.out} walk ${words.compare.end} `,
      ]);
      expect(await moved.locator('ins').count()).toBe(2);
      const preview = async () => {
        await saved(page);
        await person.go(page, '/report/');
        const sheet = page.locator('.sheet-statement').first();
        await sheet.waitFor();
        const text = await sheet.innerText();
        await person.go(page, '/statements/#mission');
        await view(page, 'mission').getByText(standing.choose).waitFor();
        return text;
      };
      const approved = await preview();
      expect(approved).toContain('walk straight to their room');
      expect(approved).toContain(reportMessages.statement.approved('The board', today));
      await view(page, 'mission').getByRole('radio', { name: words.now, exact: true }).check();
      const now = await preview();
      expect(now).toContain('their own room');
      expect(now).toContain(reportMessages.statement.notApproved);
    },
  );

  journey('an earlier version comes back, and what it took the place of is not lost', async ({ person, expect }) => {
    const page = await startWith(person, 'First wording for guests.');
    const list = view(page, 'mission').locator('.version');
    const note = view(page, 'mission').getByLabel(words.versions.note);
    await note.fill('After the first visit');
    const approver = view(page, 'mission').getByLabel(words.approve.by, { exact: true });
    await approver.fill('The head of');
    // What is half typed waits, in this tab.
    await saved(page);
    await page.reload();
    await eventually(() => note.inputValue()).toBe('After the first visit');
    expect(await approver.inputValue()).toBe('The head of');
    await approver.fill('');
    await choose(page, words.versions.keep).click();
    await view(page, 'mission').getByText(words.versions.kept).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('attune:half-typed'))).toBeNull();
    expect(await list.innerText()).toContain('After the first visit');
    await wording(page, 'mission').fill('Second wording for guests.');
    await choose(page, words.versions.restore).click();
    await eventually(() => wording(page, 'mission').inputValue()).toBe('First wording for guests.');
    await eventually(() => list.count()).toBe(2);
    expect((await list.allInnerTexts()).join(' ')).toContain('Second wording for guests.');
    await undoByKey(page);
    await eventually(() => wording(page, 'mission').inputValue()).toBe('Second wording for guests.');
    // What is written after that is not undone with it.
    await choose(page, words.versions.restore).last().click();
    const undo = view(page, 'mission').getByRole('button', { name: words.undo, exact: true });
    await undo.waitFor();
    await wording(page, 'mission').fill('Third wording for guests.');
    await eventually(() => undo.count()).toBe(0);
    // Two kept within a minute are told apart.
    const names = await view(page, 'mission').locator('.version h5').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    await saved(page);
    await page.reload();
    await eventually(() => list.count()).toBe(2);
  });

  journey('the doors say that an approved version stands once the wording is another', async ({ person, expect }) => {
    const page = await startWith(person, 'Guests walk straight to their room.');
    const door = page.locator('.doors a[href="#mission"]');
    await approve(page, 'mission', 'The board');
    await eventually(() => door.innerText()).toContain(statementsWords.doors.approved(0));
    await wording(page, 'mission').fill('We strive for world-class rooms for guests.');
    await eventually(() => door.innerText()).toContain(statementsWords.doors.changed(1));
    // Its "Undo" would take back more than it says by now.
    expect(await view(page, 'mission').getByRole('button', { name: words.undo, exact: true }).count()).toBe(0);
    await wording(page, 'mission').fill('');
    await eventually(() => door.innerText()).toContain(statementsWords.doors.changed(0));
  });

  journey(
    'a wording with gaps can be approved, but not without being told, nor by nobody',
    async ({ person, expect }) => {
      const page = await startWith(person, 'Every guest [what they can do] every time.');
      const { approve: say } = words;
      await view(page, 'mission').getByText(say.gaps).waitFor();
      await view(page, 'mission').getByText(say.mustFix(1)).waitFor();
      await choose(page, say.button).click();
      await view(page, 'mission').getByText(say.missing).waitFor();
      const by = view(page, 'mission').getByLabel(say.by, { exact: true });
      expect(await by.evaluate((field) => field === document.activeElement)).toBe(true);
      await by.fill('The board');
      await view(page, 'mission').getByLabel(say.on, { exact: true }).fill('');
      await choose(page, say.button).click();
      await view(page, 'mission').getByText(say.noDate).waitFor();
      await view(page, 'mission').getByLabel(say.on, { exact: true }).fill('2026-08-01');
      await choose(page, say.button).click();
      await view(page, 'mission').getByText(words.standing.review.overdue('2026-11-01')).waitFor();
      // Who reads it later is told as well.
      const told = words.approvedBy('The board', '2026-08-01', 1);
      expect(await view(page, 'mission').locator('.version').innerText()).toContain(told);
      expect(await view(page, 'mission').locator('.versions-side').first().innerText()).toContain(told);
      await saved(page);
      const report = await person.open('/report/');
      await report.getByText(reportMessages.statement.approved('The board', '1 August 2026', 1)).waitFor();
      expect(await pdfText(report)).toContain(reportMessages.statement.approved('The board', '1 August 2026', 1));
      await report.close();
      await view(page, 'mission').getByRole('button', { name: words.undo }).click();
      await view(page, 'mission').getByText(words.standing.asItIs).waitFor();
      await by.waitFor();
      expect(await view(page, 'mission').locator('.version').innerText()).not.toContain('The board');
    },
  );

  journey('departments comment, are answered, and nothing half typed is lost', async ({ person, expect }) => {
    const page = await startWith(person, 'Guests walk straight to their room.');
    const { comments: say } = words;
    const own = view(page, 'mission');
    await choose(page, say.add).click();
    await page.keyboard.type('Reception');
    await tabTo(page, own.getByLabel(say.text, { exact: true }));
    await page.keyboard.type('What if the key is not re');
    await saved(page);
    await page.reload();
    await own.getByText('What if the key is not re').waitFor();
    await own.getByText(say.count(1, 1)).waitFor();
    await own.getByText(words.approve.open(1)).waitFor();
    await own.getByLabel(new RegExp(`^${say.answer}`)).fill('Then somebody walks with them.');
    await own.getByText(say.count(1, 0)).waitFor();
    await choose(page, say.remove).click();
    await eventually(() => own.locator('.comment').count()).toBe(0);
    await undoByKey(page);
    await own.getByText('Then somebody walks with them.').waitFor();
    // One that says nothing does not stay.
    await choose(page, say.add).click();
    await choose(page, say.done).click();
    await eventually(() => own.locator('.comment').count()).toBe(1);
    expect(await page.locator('a[href$="/roadmap/#action-department-visits"]').innerText()).toBe(say.action);
  });

  journey('everybody can use it, with all of it open, on a phone too', async ({ person, expect }) => {
    const page = await person.open('/statements/?example');
    await eventually(() => wording(page, 'mission').inputValue()).not.toBe('');
    await wording(page, 'mission').fill('Every passenger knows [the next way] before they ask.');
    await view(page, 'mission').locator('.moved-on ins').first().waitFor();
    await choose(page, words.comments.add).click();
    await choose(page, words.approve.buttonVersion).click();
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run('.versions', { resultTypes: ['violations'] }),
      );
      expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    }
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBeLessThanOrEqual(0);
    }
  });
});
