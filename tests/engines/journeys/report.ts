/** Every file that can be taken away is whole by a reader that is not ours; backup and PDF open again elsewhere. */
import assert from 'node:assert/strict';
import { strFromU8 } from 'fflate';
import { reportPage as words } from '../../../src/content/messages/en/report-page';
import { formatIds, type FormatId } from '../../../src/deliverables';
import { finishedWork } from '../../journeys/support/files';
import {
  essence,
  eventsOf,
  rowsOfTable,
  textOfPdf,
  textOfSlides,
  textOfWord,
  textOfWorkbook,
} from '../../support/read-back/read-back';
import type { Journey } from '../journey';
import type { Taken } from '../people';
import { download, openWork } from '../support/files';

const bytesOf = ({ bytes }: Taken) => Uint8Array.from(bytes);
const textOf = ({ bytes }: Taken) => strFromU8(bytes);
const pdf = (file: Taken) => {
  assert.ok(textOf(file).startsWith('%PDF-'));
  return textOfPdf(bytesOf(file));
};
const table = (file: Taken) => rowsOfTable(textOf(file)).flat().join('\n');
const events = (file: Taken) =>
  eventsOf(textOf(file))
    .map(({ summary, description }) => `${summary}\n${description}`)
    .join('\n');

const readers: Record<FormatId, (file: Taken) => string | Promise<string>> = {
  pdf,
  summary: pdf,
  slides: (file) => textOfSlides(bytesOf(file)),
  word: (file) => textOfWord(bytesOf(file)),
  markdown: textOf,
  calendar: events,
  workbook: (file) => textOfWorkbook(bytesOf(file)),
  table,
  jira: table,
  asana: table,
  trello: table,
  planner: table,
  answersWorkbook: (file) => textOfWorkbook(bytesOf(file)),
  answersTable: table,
  backup: (file) => JSON.stringify(JSON.parse(textOf(file))),
};

const work = finishedWork();
const client = work.organisation.name;
const note = Object.values(work.rounds[0]!.responses[0]!.answers).find(({ evidence }) => evidence)!.evidence!;
/** What must stand in each: the organisation, or a note that was typed. */
const inIt = (id: FormatId): string => {
  if (id.startsWith('answers')) return note;
  return /^(pdf|summary|slides|word|markdown|backup)$/.test(id) ? client : '';
};

export const report: Journey = {
  name: 'take every file away, open backup and PDF again',
  run: async ({ person, invite }) => {
    const tab = await openWork(person, work);
    await tab.css('summary', words.groups.answers.table.name).unfold();
    const taken = new Map<FormatId, Taken>();
    for (const id of formatIds) {
      const file = await download(person, tab, words.downloads[id].button);
      const text = essence(await readers[id](file));
      assert.ok(text.length > 200, `${file.name} says ${text.length} characters`);
      assert.ok(text.includes(essence(inIt(id))), `${file.name} does not say ${inIt(id)}`);
      taken.set(id, file);
    }

    const other = await invite();
    const there = await other.open('/report/');
    await there.files(words.open.button).give(taken.get('backup')!.path);
    await there.text(words.open.ok(client)).wait();
    const again = await download(other, there, words.downloads.backup.button);
    assert.ok(again.bytes.equals(taken.get('backup')!.bytes), 'the backup of what was opened is another');
    await there.files(words.open.button).give(taken.get('backup')!.path);
    await there.text(words.open.known(client)).wait();

    const third = await (await invite()).open('/report/');
    await third.files(words.open.button).give(taken.get('pdf')!.path);
    await third.text(words.open.ok(client)).wait();
  },
};
