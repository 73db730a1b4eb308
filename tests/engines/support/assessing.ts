/** What a person does on /assess/ and /respond/, told by the names they see. */
import { practices } from '../../../src/content/assessment';
import { assessWords } from '../../../src/content/messages/en/assess';
import type { Practice } from '../../../src/content/schema';
import { practiceWords } from '../../../src/content/words';
import { until, type Tab } from '../browser';

export const allPractices: readonly Practice[] = practices;
export const quickPractices: readonly Practice[] = practices.filter(({ quick }) => quick);

type Level = 1 | 2 | 3 | 4 | 5;
const sentenceOf = (practice: Practice, level: Level) => practiceWords[practice.id]!.anchors[level - 1]!;

/** The practice's fieldset, by its question; found only while it is in view. */
export const inView = (tab: Tab, practice: Practice) => tab.get('group', practiceWords[practice.id]!.question);
export const radioOf = (tab: Tab, practice: Practice, level: Level) =>
  inView(tab, practice).get('radio', sentenceOf(practice, level));
/** Answers the practice in view with the pointer. */
export const say = (tab: Tab, practice: Practice, level: Level) => radioOf(tab, practice, level).click();
/** The note beside the practice in view; there once it is opened. */
export const noteBox = (tab: Tab) => tab.get('textbox', assessWords.noteLabel);

/** @returns what the overview says of each practice, by practice id */
export async function answersIn(tab: Tab): Promise<Record<string, string>> {
  const lines = (await tab.get('main').get('listitem').texts()).map((line) =>
    line.split('\n').map((part) => part.trim()),
  );
  return Object.fromEntries(
    allPractices.flatMap((practice) => {
      const line = lines.find(([name]) => name === practiceWords[practice.id]!.name);
      return line ? [[practice.id, line.slice(1).join(' ').trim()]] : [];
    }),
  );
}

/** What the overview should say of a practice. */
export const lineOf = (practice: Practice, level: Level, { evidence = false } = {}) =>
  evidence ? `${sentenceOf(practice, level)} · ${assessWords.states.evidenced}` : sentenceOf(practice, level);

/** Waits until the header says that everything is saved. */
export async function saved(tab: Tab): Promise<void> {
  await until(
    'saved',
    async () => (await tab.get('status').texts())[0] ?? '',
    (text) => /Saved in this browser \d/.test(text),
  );
}
