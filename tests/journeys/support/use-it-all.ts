/** A whole use of the site by one person, who puts one word wherever something can be typed. */
import type { Page } from 'playwright-core';
import { profilePage } from '../../../src/content/messages/en/profile';
import { roadmapAfterWords } from '../../../src/content/messages/en/roadmap-after';
import { roadmapAuthorWords } from '../../../src/content/messages/en/roadmap-author';
import { shell } from '../../../src/content/messages/en/shell';
import { statementsWords } from '../../../src/content/messages/en/statements';
import { versionWords } from '../../../src/content/messages/en/statement-versions';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { allPractices, comesInView, noteBox, openNote } from './assessing';
import { openAction, title } from './board';
import { finishedWork, giveBackup } from './files';
import { eventually, type Person } from './journey';
import { addressOfInvitation, begin, invitation } from './responding';

/** Nobody but this person says it. */
export const word = 'Zanzibarine';

/** An organisation of that name, with views in which it is said. */
export function workThatSays(id = 'own-work', name = word): Engagement {
  return finishedWork((work) => {
    work.id = id;
    work.organisation.name = name;
    const round = work.rounds.at(-1)!;
    round.id = `${id}-1`;
    round.responses.push({
      id: 'v-1-abcdefghij',
      rater: { name, seniority: 'leader' },
      via: 'code',
      answers: '3'.repeat(32),
      notes: { [allPractices[0]!.id]: name },
      receivedAt: '2026-11-22T10:00:00.000Z',
      out: null,
    });
  });
}

/** Goes on to a page of the navigation, in the same tab. */
export async function walkTo(
  page: Page,
  name: 'assess' | 'workshop' | 'results' | 'roadmap' | 'statements' | 'report',
) {
  await page.getByRole('navigation', { name: shell.mainNavigation }).getByRole('link', { name: shell[name] }).click();
  await page.waitForURL(new RegExp(`/${name}/`));
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
}

/** From the report's page, where the backup was opened, through all the others. */
export async function typeEverywhere(person: Person, page: Page): Promise<void> {
  await giveBackup(page, JSON.stringify(workThatSays()));
  await eventually(() => page.getByRole('banner').innerText()).toContain(word);
  const route = (path: string) => person.go(page, path);
  await route('/assess/profile/');
  await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe(word);
  await page.getByLabel(profilePage.customerWord).fill(word.toLowerCase());
  await route(`/assess/#${allPractices[1]!.id}`);
  await comesInView(page, allPractices[1]!);
  await noteBox(page).fill(`${word} in the note.`);
  await walkTo(page, 'statements');
  await page.getByLabel(statementsWords.wording.mission, { exact: true }).fill(`${word} in the mission.`);
  const mission = page.getByRole('region', { name: statementsWords.mission.heading, exact: true });
  await mission.getByLabel(versionWords.versions.note).fill(`${word} half typed`);
  await walkTo(page, 'roadmap');
  const view = await openAction(page, title('steering-charter'));
  await view.getByText(roadmapAuthorWords.commands.refuse, { exact: true }).click();
  await view.getByRole('textbox', { name: roadmapAuthorWords.refuse.reason }).fill(`${word} in the plan.`);
  await view.getByRole('button', { name: roadmapAuthorWords.refuse.now }).click();
  await page.getByRole('button', { name: roadmapAfterWords.changes.undo }).first().waitFor();
  await walkTo(page, 'results');
  await eventually(() => page.getByRole('banner').innerText()).toContain(word);
  await walkTo(page, 'workshop');
  await eventually(() => page.getByRole('banner').innerText()).toContain(word);
}

/** Somebody begins to answer here, for the workshop of that organisation. */
export async function answerHere(person: Person, page: Page): Promise<void> {
  await person.go(page, addressOfInvitation({ ...invitation, round: 'own-work-1', organisation: word }));
  await begin(page);
  await openNote(page);
  await noteBox(page).fill(`${word} from the invited.`);
}
