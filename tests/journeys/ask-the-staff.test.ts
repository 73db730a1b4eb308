import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { eraseWords } from '../../src/content/messages/en/your-data-erase';
import { staffPage, staffQuestionWords } from '../../src/content/messages/en/staff';
import { foundationWords } from '../../src/content/messages/en/statement-foundation';
import { missionPartWords } from '../../src/content/messages/en/statement-parts';
import type { StaffQuestionId } from '../../src/domain/engagement/engagement';
import { saved } from './support/assessing';
import { eventually, journey, tabTo, type Person } from './support/journey';

const { ask, choose, collect } = foundationWords.staff;
const phone = { viewport: { width: 360, height: 740 } };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Answers the three questions by keyboard. @returns the text to hand over */
async function answerAll(
  person: Person,
  link: string,
  said: Partial<Record<StaffQuestionId, string>>,
): Promise<string> {
  const page = await person.open(link);
  for (const [question, text] of Object.entries(said) as [StaffQuestionId, string][]) {
    await tabTo(page, page.getByLabel(staffQuestionWords[question].question));
    await page.keyboard.insertText(text);
  }
  await tabTo(page, button(page, staffPage.give.copy));
  await page.keyboard.press('Enter');
  await page.getByText(staffPage.give.copied).or(page.getByText(staffPage.give.notCopied)).waitFor();
  return field(page, staffPage.give.text).inputValue();
}

async function openFoundation(person: Person): Promise<Page> {
  const page = await person.open('/statements/#foundation');
  await page.getByRole('heading', { name: foundationWords.staff.heading }).waitFor();
  return page;
}

/** Pastes and has it read, by keyboard. */
async function hand(page: Page, text: string): Promise<void> {
  await tabTo(page, field(page, collect.paste));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await tabTo(page, button(page, collect.take));
  await page.keyboard.press('Enter');
}

describe('asking the staff', () => {
  journey(
    'a link goes out, answers come back as text, stand together and go into a part, by keyboard on a phone',
    async ({ invite, expect }) => {
      const leader = await invite(phone);
      const page = await openFoundation(leader);
      await tabTo(page, field(page, foundationWords.customerWord.label));
      await page.keyboard.insertText('tenant');
      const link = field(page, ask.link);
      await eventually(() => link.inputValue()).toContain('word=tenant');
      await page.getByText(ask.carries('', 'tenant')).waitFor();
      const { pathname, hash } = new URL(await link.inputValue());

      const first = await answerAll(await invite(phone), pathname + hash, {
        wants: 'They want to know when the fitter is coming',
        feels: 'Safe > sorry | heard',
      });
      const second = await answerAll(await invite(phone), pathname + hash, {
        wants: 'To know when the fitter is coming',
      });
      const third = await answerAll(await invite(phone), pathname + hash, { does: 'We ring before we come' });

      await hand(
        page,
        `Hi,\n\n${first.replace(/^/gm, '> ')}\n[10:15] Mo: ${second}\n${third.replace('| We ring', '|')}`,
      );
      await page.getByText(collect.taken({ added: 2, known: 0, damaged: 1, refused: 0 })).waitFor();
      await hand(page, `${first}${third}`);
      await page.getByText(collect.taken({ added: 1, known: 1, damaged: 0, refused: 0 })).waitFor();
      await page
        .getByText(/2 answers$/)
        .first()
        .waitFor();

      const use = button(
        page,
        foundationWords.use.of('know when the fitter is coming', missionPartWords.done.label),
      ).first();
      await tabTo(page, use);
      await page.keyboard.press('Enter');
      await page.getByText(foundationWords.use.stands(missionPartWords.done.label)).first().waitFor();
      await page.goto(`${page.url().split('#')[0]}#mission`);
      await eventually(() => field(page, missionPartWords.done.label).inputValue()).toBe(
        'know when the fitter is coming',
      );
      await saved(page);
      await page.reload();
      await eventually(() => field(page, missionPartWords.done.label).inputValue()).toBe(
        'know when the fitter is coming',
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );

  journey(
    'what staff type outlasts a reload, and what was handed over and changed is another answer',
    async ({ person, expect }) => {
      const page = await person.open('/statements/staff/');
      const feels = page.getByLabel(staffQuestionWords.feels.question);
      await feels.fill('calm');
      await page.reload();
      await eventually(() => feels.inputValue()).toBe('calm');
      const text = field(page, staffPage.give.text);
      const before = await text.inputValue();
      const [file] = await Promise.all([page.waitForEvent('download'), button(page, staffPage.give.file).click()]);
      expect(file.suggestedFilename()).toMatch(/^answers-[a-z0-9]+\.txt$/);
      await feels.fill('calm and heard');
      await page.getByText(staffPage.give.changed).waitFor();
      expect((await text.inputValue()).split('\n')[0]).not.toBe(before.split('\n')[0]);
      await button(page, staffPage.clear).click();
      await eventually(() => feels.inputValue()).toBe('');
      await button(page, staffPage.undo).click();
      await eventually(() => feels.inputValue()).toBe('calm and heard');
      await button(page, staffPage.clear).click();
      await page.reload();
      await eventually(() => feels.inputValue()).toBe('');
    },
  );

  journey('two tabs of one person are one answer; removed, it is gone from both', async ({ person, expect }) => {
    const first = await person.open('/statements/staff/');
    const second = await person.open('/statements/staff/');
    const asked = (page: Page, question: StaffQuestionId) => page.getByLabel(staffQuestionWords[question].question);
    const kept = () => first.evaluate(() => localStorage.getItem('attune:staff-answers'));
    await asked(second, 'wants').fill('old');
    await eventually(() => asked(first, 'wants').inputValue()).toBe('old');
    await asked(first, 'wants').fill('new');
    await asked(second, 'does').pressSequentially('We ring');
    await eventually(() => asked(first, 'does').inputValue()).toBe('We ring');
    await eventually(() => asked(second, 'wants').inputValue()).toBe('new');
    expect(JSON.parse((await kept()) ?? '{}')).toMatchObject({ wants: 'new', does: 'We ring' });

    const third = await person.open('/data/#erase');
    const part = third.getByRole('region', { name: eraseWords.heading, exact: true });
    for (const name of [eraseWords.all.button, eraseWords.all.sure])
      await part.getByRole('button', { name, exact: true }).click();
    await third.getByText(eraseWords.all.done).waitFor();
    for (const page of [first, second]) {
      await eventually(() => asked(page, 'wants').inputValue()).toBe('');
      await asked(page, 'feels').pressSequentially('a');
      await eventually(kept).toContain('"feels":"a');
      expect(await kept()).not.toMatch(/new|ring/);
    }

    await button(first, staffPage.clear).click();
    await button(first, staffPage.undo).waitFor();
    await third.reload();
    for (const name of [eraseWords.all.button, eraseWords.all.sure])
      await part.getByRole('button', { name, exact: true }).click();
    await third.getByText(eraseWords.all.done).waitFor();
    await button(first, staffPage.undo).waitFor({ state: 'detached' });
    expect(await kept()).toBeNull();
  });

  journey('answers come from files and from paper, and what is none is said so', async ({ person, expect }) => {
    const text = await answerAll(person, '/statements/staff/', { feels: 'Safe' });
    const page = await openFoundation(person);
    await button(page, collect.take).click();
    await page.getByText(collect.empty).waitFor();
    await hand(page, 'Sorry, I have no time for this.');
    await page.getByText(collect.none(collect.pasted)).waitFor();
    await field(page, collect.files).setInputFiles([
      { name: 'safe.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
      { name: 'board.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([255, 216, 255]) },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('notes') },
      { name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(5_100_000, 'x') },
    ]);
    for (const said of [
      collect.taken({ added: 1, known: 0, damaged: 0, refused: 0 }),
      collect.image('board.jpg'),
      collect.none('notes.txt'),
      collect.tooLarge('huge.txt'),
    ]) {
      await page.getByText(said).waitFor();
    }
    await page.getByText(collect.byHand).click();
    await button(page, collect.add).click();
    await page.getByText(collect.nothingTyped).waitFor();
    await page.getByRole('textbox', { name: staffQuestionWords.feels.question }).fill('Safe at home');
    await button(page, collect.add).click();
    await page.getByText(choose.group(['safe'], 2)).waitFor();
    await button(page, choose.removeNamed('Safe at home')).click();
    await eventually(() => page.getByText('Safe at home').count()).toBe(0);
    await button(page, choose.undo).click();
    await page.getByText('Safe at home').waitFor();
    expect(await page.getByText(choose.group(['safe'], 2)).count()).toBe(1);
  });
});

describe('what customers say', () => {
  journey('is read, counted and put beside what stands in a part, never over it', async ({ person, expect }) => {
    const page = await openFoundation(person);
    await field(page, foundationWords.voices.label).fill(
      '“I felt safe.”\n- We felt safe in the house\nI didn’t feel informed\nI could see who was coming\nIk voel me fijn',
    );
    await page.getByText('5 sentences read.').waitFor();
    const use = button(page, foundationWords.use.of('safe', missionPartWords.feeling.label));
    const reading = page.getByRole('listitem').filter({ has: use });
    await reading.getByText(foundationWords.voices.times(2)).click();
    await reading.getByText('We felt safe in the house').waitFor();
    expect(await page.getByText(foundationWords.voices.lackedNote).count()).toBe(1);
    await use.click();
    await page.getByText(foundationWords.use.stands(missionPartWords.feeling.label)).waitFor();

    await button(page, foundationWords.use.of('well informed', missionPartWords.feeling.label)).click();
    await page.getByText(foundationWords.use.filled(missionPartWords.feeling.label, 'safe')).waitFor();
    await button(page, foundationWords.use.beside).click();
    await button(page, foundationWords.use.undo).last().click();
    await field(page, foundationWords.fields.values.label).fill('speed\ncare');
    await page.getByRole('link', { name: foundationWords.collisions.go }).click();
    await field(page, missionPartWords.collision.label).waitFor();
    await page.goto(`${page.url().split('#')[0]}#mission`);
    await eventually(() => field(page, missionPartWords.feeling.label).inputValue()).toBe('safe');
  });
});
