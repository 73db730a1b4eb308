/** The example's plan at work: on a day of one's choosing, seen week by week. */
import type { Locator, Page } from 'playwright-core';
import { runningWords as words } from '../../../src/content/messages/en/roadmap-running';
import type { Progress } from '../../../src/domain/engagement/engagement';
import { finishedWork, openWork } from './files';
import type { Person } from './journey';
import { settled } from './settled';

/** A person whose clock stands at noon of that day for as long as nobody moves it. */
export async function onDay(person: Person, day: string): Promise<void> {
  await person.context.clock.setFixedTime(new Date(`${day}T12:00:00`));
}

/** The plan of the example as one's own work, from 1 December 2026 on. @param view fragment of the address */
export async function openRunning(
  person: Person,
  day: string,
  { view = '', progress = {} }: { view?: string; progress?: Record<string, Progress> } = {},
): Promise<Page> {
  await onDay(person, day);
  const work = finishedWork(({ rounds: [round] }) => {
    round!.plan.progress = progress;
  });
  const page = await openWork(person, work);
  await person.go(page, `/roadmap/${view}`);
  await settled(page);
  return page;
}

export const weeksOf = (page: Page) => page.locator('.weeks');
/** Every row of an action in the weeks; it may stand in both. */
export const rowOf = (page: Page, title: string): Locator =>
  weeksOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });

/** The controls of how an action stands, where it is opened. */
export const stateOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: words.state.heading + words.weeks.about(title), exact: true });

export async function say(state: Locator, name: keyof typeof words.states): Promise<void> {
  await state.getByRole('radio', { name: words.states[name], exact: true }).check();
}
export const keep = (state: Locator) => state.getByRole('button', { name: words.state.keep, exact: true });

/** @returns the dates of every action on the board, by its title, as they are written there */
export async function datesOnBoard(page: Page): Promise<Record<string, string>> {
  const cards = page.locator('.board .action');
  await cards.first().waitFor();
  return Object.fromEntries(
    await cards.evaluateAll((all) =>
      all.map((card) => [
        card.querySelector('.action-title')!.textContent,
        card.querySelector('.action-dates')!.textContent,
      ]),
    ),
  ) as Record<string, string>;
}
