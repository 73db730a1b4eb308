/** What a person does on /assess/, told by the names they see. */
import type { Locator, Page } from 'playwright-core';
import { practices } from '../../../src/content/assessment';
import { assessWords } from '../../../src/content/messages/en/assess';
import type { Practice } from '../../../src/content/schema';
import { practiceWords } from '../../../src/content/words';
import { eventually } from './journey';

export const allPractices: readonly Practice[] = practices;
export const quickPractices: readonly Practice[] = practices.filter((practice) => practice.quick);

/** What is said of a practice: a sentence by its place 1 to 5, or one of the two that stand under them. */
export type Said = 1 | 2 | 3 | 4 | 5 | 'unknown' | 'notApplicable';

export const nameOf = (practice: Practice) => practiceWords[practice.id]!.name;
export const sentenceOf = (practice: Practice, said: Said) =>
  typeof said === 'number' ? practiceWords[practice.id]!.anchors[said - 1]! : assessWords[said];

/** The practice's fieldset, by its question; found only while it is in view. */
export function practiceInView(page: Page, practice: Practice): Locator {
  return page.getByRole('group', { name: practiceWords[practice.id]!.question, exact: true });
}

export function radioOf(page: Page, practice: Practice, said: Said): Locator {
  return practiceInView(page, practice).getByRole('radio', { name: sentenceOf(practice, said), exact: true });
}

/** Answers the practice in view by mouse. */
export async function answer(page: Page, practice: Practice, said: Said): Promise<void> {
  await radioOf(page, practice, said).click();
}

/** Waits until the practice is the one in view. */
export async function comesInView(page: Page, practice: Practice): Promise<void> {
  await practiceInView(page, practice).waitFor();
}

/** Answers practices one after the other, as the page brings them. */
export async function answerAll(
  page: Page,
  list: readonly Practice[],
  say: (practice: Practice, place: number) => Said,
): Promise<void> {
  for (const [place, practice] of list.entries()) {
    await comesInView(page, practice);
    const said = say(practice, place);
    await answer(page, practice, said);
    if (said !== 'notApplicable') continue;
    await reasonBox(page).fill('We have no such thing.');
    await goNext(page);
  }
}

/** Why the practice in view does not apply; there once that is chosen. */
export const reasonBox = (page: Page) => page.getByRole('textbox', { name: assessWords.reason });
/** The note beside the practice in view; there once it is opened. */
export const noteBox = (page: Page) => page.getByRole('textbox', { name: assessWords.noteLabel });
export const openNote = (page: Page) =>
  page.getByRole('main').getByText(assessWords.note).filter({ visible: true }).click();
export const goNext = (page: Page) => page.getByRole('link', { name: assessWords.next, exact: true }).click();
export const goBack = (page: Page) => page.getByRole('link', { name: assessWords.back, exact: true }).click();

/** The overview, where every answer stands beside its practice. */
export async function openOverview(page: Page): Promise<void> {
  await page
    .getByRole('complementary', { name: assessWords.progress })
    .getByRole('link', { name: assessWords.overview })
    .click();
  await page.getByRole('heading', { name: assessWords.overview }).waitFor();
}

/** @returns what the overview says of each practice, by practice id */
export async function answersInOverview(page: Page): Promise<Record<string, string>> {
  const lines = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const said = lines.map((line) => line.split('\n').map((part) => part.trim()));
  return Object.fromEntries(
    allPractices.flatMap((practice) => {
      const line = said.find(([name]) => name === nameOf(practice));
      return line ? [[practice.id, line.slice(1).join(' ').trim()]] : [];
    }),
  );
}

/** What the overview should say of a practice. */
export function lineInOverview(practice: Practice, said: Said | 'open', { evidence = false } = {}): string {
  const text = typeof said === 'number' ? sentenceOf(practice, said) : assessWords.states[said];
  return evidence ? `${text} · ${assessWords.states.evidenced}` : text;
}

/** Waits until the header says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await eventually(() => page.getByRole('status').first().innerText()).toMatch(/Saved in this browser \d/);
}
