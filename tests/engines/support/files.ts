/** What a person carries out of the browser and back in on /report/. */
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { reportPage as words } from '../../../src/content/messages/en/report-page';
import { finishedWork } from '../../journeys/support/files';
import type { Tab } from '../browser';
import type { Person, Taken } from '../people';

export const download = (person: Person, tab: Tab, button: string): Promise<Taken> =>
  person.download(() => tab.get('button', button).click());

/** A person at /report/ with an engagement of their own opened from its backup. */
export async function openWork(person: Person, work: Engagement = finishedWork()): Promise<Tab> {
  const tab = await person.open('/report/');
  await tab.files(words.open.button).give(await person.file('mine.attune.json', JSON.stringify(work)));
  await tab.text(words.open.ok(work.organisation.name)).wait();
  return tab;
}
