import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { collectWords as words } from '../../src/content/messages/en/workshop-collect';
import { writeViewLink } from '../../src/domain/workshop/views/view-link';
import { launchChromium } from '../support/chromium';
import { openWork } from './support/files';
import { eventually, journey, personIn, tabTo } from './support/journey';
import { codeOf, openCollect, qrFilm, qrPicture, storedViews, viewFileOf, workToCollect } from './support/views';
import { violations } from './support/violations';

const rows = (page: Page) => page.locator('.collect-row');
const says = (page: Page) => page.locator('.collect-summary');
const figure = (page: Page) => page.locator('.collect-figure b').innerText();

async function openWay(page: Page, way: keyof Omit<typeof words.ways, 'name'>): Promise<void> {
  await page.locator('summary', { hasText: words.ways[way].name }).click();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.paste.label).fill(text);
  await page.getByRole('button', { name: words.paste.button, exact: true }).click();
}

const give = (page: Page, button: string, ...files: { name: string; buffer: Buffer | string }[]) =>
  page
    .getByLabel(button, { exact: true })
    .setInputFiles(
      files.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })),
    );

describe('collecting by pasting', () => {
  journey('a whole chat with thirty codes in its noise gives thirty views', async ({ person, expect }) => {
    const page = await openCollect(person);
    const chat = Array.from(
      { length: 30 },
      (_, at) =>
        `[21/11/2026, 09:${at + 10}] Person ${at}: here it is ${codeOf({ tag: at })}, ok? call me on +44 20 7946 0${at}`,
    );
    await paste(page, `Reminder: meeting in room 4, bring 12 chairs\n${chat.join('\nThanks 👍\n')}`);
    await says(page).getByText(words.summary.kinds.new(30)).waitFor();
    expect(await figure(page)).toBe('30');
    await eventually(async () => (await storedViews(page)).length).toBe(30);
    // Nothing of what they say, and nothing twice.
    await paste(page, chat.join('\n'));
    await says(page).getByText(words.summary.kinds.known(30)).waitFor();
    expect(await figure(page)).toBe('30');
    expect(await violations(page)).toEqual([]);
  });

  journey('a chat too long for the box is read at once', async ({ person, expect }) => {
    const page = await openCollect(person);
    const chat = Array.from({ length: 1_500 }, (_, at) => `Person ${at}: ${codeOf({ tag: at })}`).join('\n');
    await page.getByLabel(words.paste.label).evaluate((box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, chat);
    await says(page).getByText(words.summary.kinds.new(1_500)).waitFor();
    expect(await figure(page)).toBe('1,500');
    expect(await rows(page).count()).toBe(15);
  });

  journey('a mistyped code is said with the one that was meant, which one button takes', async ({ person, expect }) => {
    const page = await openCollect(person);
    const right = codeOf({ tag: 77 });
    const slipped = right.replace(/^./, (sign) => (sign === '7' ? '8' : '7'));
    await paste(page, `Anna said\n${slipped}\nand ${codeOf({ tag: 78, round: 'another-round' })}`);
    await page.getByText(words.misread.errors.mistyped).waitFor();
    await page.getByText(words.misread.meant(right)).waitFor();
    await page.getByText(words.misread.errors.otherRound).waitFor();
    expect(await figure(page)).toBe('0');
    await page.getByRole('button', { name: words.misread.takeNamed(right) }).click();
    await says(page).getByText(words.summary.kinds.new(1)).waitFor();
    expect(await figure(page)).toBe('1');
  });

  journey('a code is typed by keyboard alone, and says at once which sign cannot be', async ({ person, expect }) => {
    const page = await openCollect(person);
    const box = page.getByLabel(words.paste.label);
    await tabTo(page, box);
    const code = codeOf({ tag: 9 }).replaceAll('-', '').toLowerCase();
    await page.keyboard.type(`2${code.slice(1, 4)}0`);
    await page.getByText(words.paste.sign('0', 5)).waitFor();
    for (let sign = 0; sign < 6; sign += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(code);
    await page.getByText(words.paste.right).waitFor();
    expect(await box.inputValue()).toBe(codeOf({ tag: 9 }));
    await page.keyboard.press('Enter');
    await says(page).getByText(words.summary.kinds.new(1)).waitFor();
    expect(await box.inputValue()).toBe('');
  });

  journey(
    'the same person twice: the later counts, the former is let in again, and undo takes back',
    async ({ person, expect }) => {
      const page = await openCollect(person);
      await paste(page, codeOf({ tag: 3, level: 2 }));
      await says(page).getByText(words.summary.kinds.new(1)).waitFor();
      await paste(page, codeOf({ tag: 3, level: 4 }));
      await says(page).getByText(words.summary.kinds.replaced(1)).waitFor();
      expect(await figure(page)).toBe('1');
      await page.getByText(words.list.out.replaced).waitFor();
      await page.getByRole('button', { name: words.summary.undoAbout }).click();
      await page.getByText(words.summary.undone).waitFor();
      await eventually(() => rows(page).count()).toBe(1);
      expect(await page.getByText(words.list.out.replaced).count()).toBe(0);

      await paste(page, codeOf({ tag: 3, level: 4 }));
      await page.getByRole('button', { name: words.list.twoPeople }).click();
      await eventually(() => figure(page)).toBe('2');
      await page.getByRole('button', { name: words.list.takeOut }).first().click();
      await eventually(() => figure(page)).toBe('1');
      await page.getByText(words.list.out.removed).waitFor();
      await page.getByRole('button', { name: words.list.letIn }).click();
      await eventually(() => figure(page)).toBe('2');
    },
  );

  journey('a view that comes after the reveal stays out until it is let in', async ({ person, expect }) => {
    const page = await openCollect(
      person,
      workToCollect((work) => {
        work.rounds.at(-1)!.workshop.revealed = { recovery: '2026-11-21T10:00:00.000Z' };
      }),
    );
    await paste(page, codeOf({ tag: 40 }));
    await says(page).getByText(words.summary.kinds.late(1)).waitFor();
    expect(await figure(page)).toBe('0');
    await page.getByRole('button', { name: words.list.letIn }).click();
    await eventually(() => figure(page)).toBe('1');
  });
});

describe('collecting files', () => {
  journey('views, chats, pictures of QR codes and what is none of them, each said', async ({ person, expect }) => {
    const page = await openCollect(person);
    await openWay(page, 'files');
    await give(
      page,
      words.files.button,
      { name: 'anna.json', buffer: viewFileOf({ tag: 1 }, 'Anna') },
      { name: 'chat.txt', buffer: `hello\n${codeOf({ tag: 2 })}\n${codeOf({ tag: 3 })}` },
      { name: 'photo.png', buffer: qrPicture(codeOf({ tag: 4 })) },
      { name: 'empty.png', buffer: qrPicture('nothing of ours') },
      { name: 'mine.attune.json', buffer: JSON.stringify(workToCollect()) },
      { name: 'film.mp4', buffer: 'no view' },
      { name: 'cut.json', buffer: viewFileOf({ tag: 8 }).slice(0, 300) },
      { name: 'other.json', buffer: viewFileOf({ tag: 9, round: 'another-round' }) },
    );
    await says(page).getByText(words.summary.kinds.new(4)).waitFor();
    expect(await says(page).innerText()).toContain(words.summary.kinds.otherRound(1));
    expect(await figure(page)).toBe('4');
    await page.locator('.collect-name', { hasText: 'Anna' }).waitFor();
    await page.getByText(words.refused.backup).waitFor();
    await page.getByText(words.refused.kind).waitFor();
    const line = page.locator('.collect-problems li', { hasText: 'mine.attune.json' });
    expect(await line.getByRole('link', { name: words.refused.toReport }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  journey('two hundred megabytes are refused unread', async ({ person, expect }) => {
    const folder = await mkdtemp(join(tmpdir(), 'attune-large-'));
    try {
      const path = join(folder, 'large.json');
      await writeFile(path, '{');
      await truncate(path, 200_000_000);
      const page = await openCollect(person);
      await openWay(page, 'files');
      await page.getByLabel(words.files.button, { exact: true }).setInputFiles(path);
      await page.getByText(words.refused.tooLarge).waitFor();
      expect(await figure(page)).toBe('0');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  journey('dropped anywhere on the step they come in', async ({ person, expect }) => {
    const page = await openCollect(person);
    const drop = await page.evaluateHandle(
      ([view, code]) => {
        const data = new DataTransfer();
        data.items.add(new File([view!], 'ben.json'));
        data.items.add(new File([code!], 'codes.txt'));
        return data;
      },
      [viewFileOf({ tag: 5 }, 'Ben'), codeOf({ tag: 6 })],
    );
    await page.dispatchEvent('.collect-list', 'dragover', { dataTransfer: drop });
    await page.getByText(words.files.over).waitFor();
    await page.dispatchEvent('.collect-list', 'drop', { dataTransfer: drop });
    await says(page).getByText(words.summary.kinds.new(2)).waitFor();
    expect(await figure(page)).toBe('2');
  });

  journey('a folder with thousands of other files gives its views and counts the rest', async ({ person, expect }) => {
    const folder = await mkdtemp(join(tmpdir(), 'attune-folder-'));
    try {
      await Promise.all(Array.from({ length: 3_000 }, async (_, at) => writeFile(join(folder, `${at}.bin`), 'x')));
      await writeFile(join(folder, 'cleo.json'), viewFileOf({ tag: 11 }, 'Cleo'));
      await writeFile(join(folder, 'package.json'), '{"name":"other"}');
      const page = await openCollect(person);
      await openWay(page, 'files');
      await page.getByLabel(words.files.folder, { exact: true }).setInputFiles(folder);
      await says(page).getByText(words.summary.passed(3_001)).waitFor();
      expect(await figure(page)).toBe('1');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('watching a folder', () => {
  journey('a file that arrives later comes in by itself, after a reload too', async ({ person, expect }) => {
    // The page's own folder stands for the shared one: a handle as real as the picker's.
    await person.context.addInitScript(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true }),
      });
    });
    const page = await openCollect(person);
    const put = (name: string, text: string) =>
      page.evaluate(
        async ([file, content]) => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true });
          const writing = await (await folder.getFileHandle(file!, { create: true })).createWritable();
          await writing.write(content!);
          await writing.close();
        },
        [name, text],
      );
    await put('dora.json', viewFileOf({ tag: 20 }, 'Dora'));
    await openWay(page, 'folder');
    await page.getByRole('button', { name: words.folder.choose }).click();
    await page.getByText(words.folder.watching('shared')).waitFor();
    await eventually(() => figure(page)).toBe('1');
    await openWay(page, 'paste');
    await put('emil.json', viewFileOf({ tag: 21 }, 'Emil'));
    await eventually(() => figure(page)).toBe('2');
    await page.locator('.collect-name', { hasText: 'Emil' }).waitFor();

    // Dora changed her mind in a file beside the first; read again after the reload, neither comes in a second time.
    await put('dora-again.json', viewFileOf({ tag: 20, level: 5 }, 'Dora'));
    await page.getByText(words.list.out.replaced).waitFor();
    expect(await figure(page)).toBe('2');

    await page.reload();
    await put('fritz.txt', codeOf({ tag: 22 }));
    await eventually(() => figure(page)).toBe('3');
    await openWay(page, 'folder');
    await page.getByRole('button', { name: words.folder.stop }).click();
    await page.getByRole('button', { name: words.folder.choose }).waitFor();
    expect(await figure(page)).toBe('3');
    expect(await rows(page).count()).toBe(4);
  });
});

describe('scanning', () => {
  journey('the camera takes a code in and goes on; stopping gives it back', async ({ site, expect }) => {
    const folder = await mkdtemp(join(tmpdir(), 'attune-film-'));
    const film = join(folder, 'code.y4m');
    await writeFile(film, qrFilm(codeOf({ tag: 30 })));
    const browser = await launchChromium([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    try {
      const person = await personIn(await browser.newContext({ permissions: ['camera'] }), site);
      const page = await openCollect(person);
      await openWay(page, 'scan');
      await page.getByRole('button', { name: words.scan.start }).click();
      await says(page).getByText(words.summary.kinds.new(1)).waitFor();
      await page.getByText(words.scan.running).waitFor();
      expect(await figure(page)).toBe('1');
      await page.getByRole('button', { name: words.scan.stop }).click();
      await page.getByRole('button', { name: words.scan.start }).waitFor();
      expect(person.watch.complaints).toEqual([]);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true });
    }
  });

  journey('a camera that is refused is said, with the other ways', async ({ site, expect }) => {
    const browser = await launchChromium(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny']);
    try {
      const person = await personIn(await browser.newContext(), site);
      const page = await openCollect(person);
      await openWay(page, 'scan');
      await page.getByRole('button', { name: words.scan.start }).click();
      await page.getByText(words.scan.failures.refused).waitFor();
      await give(page, words.scan.pictureButton, { name: 'code.png', buffer: qrPicture(codeOf({ tag: 31 })) });
      await says(page).getByText(words.summary.kinds.new(1)).waitFor();
      expect(await figure(page)).toBe('1');
    } finally {
      await browser.close();
    }
  });

  journey('a device without a camera says so', async ({ person }) => {
    const page = await openCollect(person);
    await openWay(page, 'scan');
    await page.getByRole('button', { name: words.scan.start }).click();
    await page.getByText(words.scan.failures.none).waitFor();
  });
});

describe('hands and links', () => {
  journey('a show of hands is counted practice by practice, by keyboard', async ({ person, expect }) => {
    const page = await openCollect(person);
    await openWay(page, 'hands');
    await tabTo(page, page.getByLabel('attentive', { exact: true }));
    await page.keyboard.type('7');
    await page.getByRole('button', { name: words.hands.more('oblivious') }).click();
    await page.getByRole('button', { name: words.hands.more(words.hands.unknown) }).click();
    await page.getByText(words.hands.sum(9)).waitFor();
    await page.getByRole('button', { name: words.hands.next }).click();
    await page.getByText(words.hands.sum(0)).waitFor();
    await page.getByRole('button', { name: words.hands.before }).click();
    await page.getByText(words.hands.sum(9)).waitFor();
    await page.getByRole('button', { name: words.hands.clear }).click();
    await page.getByText(words.hands.sum(0)).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  journey('the laptop is passed by a link that carries the invitation', async ({ person, expect }) => {
    const page = await openCollect(person);
    await openWay(page, 'here');
    await page.getByText(words.here.answered(0)).waitFor();
    await page.getByRole('link', { name: words.here.start }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/respond/');
    expect(await page.getByRole('main').innerText()).toContain('Lakeside Ferries');
  });

  journey('an answer that comes as a link is asked about, and taken in once', async ({ person, expect }) => {
    const page = await openWork(person, workToCollect());
    const link = writeViewLink({ code: codeOf({ tag: 50 }), name: 'Gita' });
    await person.go(page, `/workshop/#${link}`);
    await page.getByText(words.link.ask).waitFor();
    await page.getByRole('button', { name: words.link.take }).click();
    await says(page).getByText(words.summary.kinds.new(1)).waitFor();
    expect(await figure(page)).toBe('1');
    expect(new URL(page.url()).hash).toBe('#collect');
    await person.go(page, `/workshop/?again#${link}`);
    await page.getByRole('button', { name: words.link.take }).click();
    await says(page).getByText(words.summary.kinds.known(1)).waitFor();
    expect(await figure(page)).toBe('1');
  });

  journey('a link of another engagement finds the one it belongs to', async ({ person, expect }) => {
    const page = await openWork(person, workToCollect());
    await openWork(
      person,
      workToCollect((work) => {
        work.id = 'other-work';
        work.organisation.name = 'Hill Rail';
        work.rounds.at(-1)!.id = 'other-work-1';
      }),
    );
    await person.go(page, `/workshop/#${writeViewLink({ code: codeOf({ tag: 51, round: 'other-work-1' }) })}`);
    await page.getByRole('button', { name: words.link.open('Hill Rail') }).click();
    await page.getByRole('button', { name: words.link.take }).click();
    await says(page).getByText(words.summary.kinds.new(1)).waitFor();
    expect(await figure(page)).toBe('1');

    await person.go(page, `/workshop/?lost#${writeViewLink({ code: codeOf({ tag: 52, round: 'nowhere-1' }) })}`);
    await page.getByText(words.link.notFound).waitFor();
  });
});
