import type { Locator, Page } from 'playwright-core';
import { assessWords } from '../../src/content/messages/en/assess';
import { conflictWords as words, placeWords } from '../../src/content/messages/en/conflicts';
import { allPractices, comesInView, nameOf, noteBox, openNote, radioOf, saved } from './support/assessing';
import { eventually, journey, type Person } from './support/journey';
import { violations } from './support/violations';

const practice = allPractices[0]!;
const place = placeWords.answer(nameOf(practice), 'evidence');
const notice = (page: Page) => page.getByRole('region', { name: words.title });
const verb = (page: Page, name: string) => notice(page).getByRole('button', { name: words.about(name, place) });

/** Keeps every tab from saving until it is let go: as a disk that does not answer. */
async function holdStorage(person: Person): Promise<() => Promise<void>> {
  const page = await person.open('/privacy/');
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((open) => {
      const asked = indexedDB.open('attune');
      asked.addEventListener('success', () => open(asked.result));
    });
    const store = db.transaction('engagements', 'readwrite').objectStore('engagements');
    const again = () => {
      if (document.title !== 'let go') store.get('none').addEventListener('success', again);
      else db.close();
    };
    again();
  });
  return async () => {
    await page.evaluate(() => {
      document.title = 'let go';
    });
    await page.close();
  };
}

async function openNoteOf(person: Person): Promise<Page> {
  const page = await person.open(`/assess/#${practice.id}`);
  await comesInView(page, practice);
  return page;
}

const topOf = async (element: Locator) => (await element.boundingBox())!.y;

/** Both tabs typed into the same note before either had saved. @returns which text stands, which does not, and where the note of the first was on its screen */
async function typeInBoth(
  person: Person,
): Promise<{ one: Page; other: Page; stands: string; beside: string; at: number }> {
  const one = await openNoteOf(person);
  await radioOf(one, practice, 3).click();
  await comesInView(one, allPractices[1]!);
  await one.goto(`${one.url().split('#')[0]}#${practice.id}`);
  await comesInView(one, practice);
  await openNote(one);
  await noteBox(one).fill('Seen.');
  await saved(one);
  const other = await openNoteOf(person);
  await eventually(() => noteBox(other).inputValue()).toBe('Seen.');
  const letGo = await holdStorage(person);
  await noteBox(one).fill('Seen in the north.');
  await noteBox(other).fill('Seen in the south.');
  const at = await topOf(noteBox(one));
  await letGo();
  for (const page of [one, other]) await notice(page).waitFor();
  const stands = await notice(one).getByRole('definition').first().innerText();
  await eventually(() => notice(other).getByRole('definition').first().innerText()).toBe(stands);
  return {
    one,
    other,
    stands,
    at,
    beside: stands === 'Seen in the north.' ? 'Seen in the south.' : 'Seen in the north.',
  };
}

journey(
  'both versions of the same note can be read, outlast a reload, and can both be kept',
  async ({ person, expect }) => {
    const { one, other, stands, beside } = await typeInBoth(person);
    for (const page of [one, other]) {
      await notice(page).getByText(stands, { exact: true }).waitFor();
      await notice(page).getByText(beside, { exact: true }).waitFor();
      // Nobody was disturbed in typing.
      expect(await noteBox(page).evaluate((box) => box === document.activeElement)).toBe(true);
    }
    await one.reload();
    await notice(one).getByRole('heading', { name: place }).waitFor();
    await notice(one).getByText(beside, { exact: true }).waitFor();
    await verb(one, words.both).click();
    await eventually(() => noteBox(one).inputValue()).toBe(`${stands}\n\n${beside}`);
    // Whoever leaves the box sees what stands in it now.
    await noteBox(other).blur();
    await eventually(() => noteBox(other).inputValue()).toBe(`${stands}\n\n${beside}`);
    await eventually(() => notice(other).count()).toBe(0);
    await saved(one);
    await one.reload();
    await eventually(() => noteBox(one).inputValue()).toBe(`${stands}\n\n${beside}`);
    await one.getByText(assessWords.noteLabel).first().waitFor();
    expect(await notice(one).count()).toBe(0);
  },
);

journey('the other version can be taken, and that can be undone', async ({ person }) => {
  const { one, other, stands, beside } = await typeInBoth(person);
  await other.close();
  await verb(one, words.take).click();
  await eventually(() => noteBox(one).inputValue()).toBe(beside);
  await one.getByRole('button', { name: words.undo, exact: true }).click();
  await eventually(() => noteBox(one).inputValue()).toBe(stands);
  await verb(one, words.keep).click();
  await one.getByText(words.decided.this(place)).waitFor();
  await eventually(() => noteBox(one).inputValue()).toBe(stands);
});

journey('whoever works further down is told, moved nowhere, and led to both versions', async ({ invite, expect }) => {
  const person = await invite({ viewport: { width: 1280, height: 420 } });
  const { one, at } = await typeInBoth(person);
  await one.bringToFront();
  const look = one.getByRole('button', { name: words.look });
  await look.waitFor();
  await one.getByRole('status').getByText(words.call(1)).waitFor();
  expect(await noteBox(one).evaluate((box) => box === document.activeElement)).toBe(true);
  expect(Math.abs((await topOf(noteBox(one))) - at)).toBeLessThan(2);
  expect(await violations(one)).toEqual([]);
  await look.click();
  const title = notice(one).getByRole('heading', { name: words.title });
  await eventually(() => title.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await eventually(() => look.count()).toBe(0);
  expect(await topOf(title)).toBeGreaterThanOrEqual(0);
  // Seen once, it calls no more.
  await noteBox(one).focus();
  await eventually(() => topOf(title)).toBeLessThan(0);
  expect(await look.count()).toBe(0);
});
