/** What somebody who was invited does on /respond/, told by the names they see. */
import type { Page } from 'playwright-core';
import { respondWords as words } from '../../../src/content/messages/en/respond';
import type { Invitation } from '../../../src/domain/workshop/invitation/invitation';
import { writeInvitation } from '../../../src/domain/workshop/invitation/invitation-link';
import { respondPath } from '../../../src/domain/workshop/invitation/respond-address';
import type { Person } from './journey';
import { allPractices } from './assessing';

export const invitation: Invitation = {
  round: 'harbour-1',
  edition: '2026',
  practices: allPractices.map(({ id }) => id),
  organisation: 'Harbour Rail',
  reader: 'Mette Lindqvist',
  promise: 'I delete the files on Friday.',
  asks: { name: true, function: true, seniority: true },
  functions: ['On board', 'Head office'],
};

export const addressOfInvitation = (given: Invitation, options?: { isHere: boolean }) =>
  respondPath(writeInvitation(given), options);

/** Opens the link that somebody was sent. */
export async function openInvitation(person: Person, given: Invitation, options?: { isHere: boolean }): Promise<Page> {
  const page = await person.open(addressOfInvitation(given, options));
  await page.getByRole('heading', { name: words.welcome.heading(given.organisation) }).waitFor();
  return page;
}

export const begin = (page: Page) => page.getByRole('link', { name: words.welcome.begin, exact: true }).click();
export const goOn = (page: Page) => page.getByRole('link', { name: words.welcome.goOn, exact: true }).click();

/** From the last answer by the overview and the questions about oneself to where answers are handed in. */
export async function goToHandIn(page: Page, say: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('heading', { name: words.overview }).waitFor();
  await page.getByRole('link', { name: words.toHandIn }).click();
  await page.getByRole('heading', { name: words.about.heading }).waitFor();
  await say(page);
  await page.getByRole('link', { name: words.about.next, exact: true }).click();
  await page.getByRole('heading', { name: words.handIn.heading, exact: true }).waitFor();
}

/** The code as it is spelled for those who listen. */
export async function codeOn(page: Page): Promise<string> {
  const spelled = await page.getByText(words.handIn.code.spelled(''), { exact: false }).innerText();
  return spelled.slice(words.handIn.code.spelled('').length).replaceAll(/[,; ]/g, '');
}
