/** A person at work: one edit after the other, at a pace of chance, on one of the pages to type on. */
import type { Page } from 'playwright-core';
import { collectWords } from '../../../src/content/messages/en/workshop-collect';
import { roadmapWords } from '../../../src/content/messages/en/roadmap';
import { practices } from '../../../src/content/assessment';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { codeOf } from '../../journeys/support/views';
import { until } from '../support/profile';
import type { Random } from '../support/random';
import type { Ledger } from './ledger';
import { textFields } from './recorder';

export interface Desk {
  page: Page;
  ledger: Ledger;
  random: Random;
  /** Address of the site's root. */
  root: string;
  /** Counts up: no text is typed twice, and no two begin alike. */
  next: () => number;
}

const phrases = ['the register of complaints', 'a desk by the door', 'calls on Monday', 'every letter read aloud'];
const levels = ['1', '2', '3', '4', '5'];
/** As long as a person may take between two strokes, in milliseconds. */
const stroke = 30;

async function typeInto(desk: Desk, name: string, selector: string): Promise<void> {
  const start = String(100_000 + desk.next());
  const rest = ` ${desk.random.pick(phrases)}`;
  desk.ledger.plan(name, start + rest);
  const field = desk.page.locator(selector).filter({ visible: true });
  await field.fill(start);
  await field.pressSequentially(rest, { delay: desk.random.whole(0, stroke) });
}

async function chooseOther(desk: Desk, name: string, group: string, values: readonly string[]): Promise<void> {
  const value = desk.random.pick(values.filter((each) => each !== desk.ledger.current(name)));
  desk.ledger.plan(name, value);
  const radio = desk.page.locator(`input[type=radio][name="${group}"][value="${value}"]`).filter({ visible: true });
  await radio.click();
}

async function assess(desk: Desk): Promise<void> {
  // The page leads on from what was just answered: whoever stays there would be led away under their hand.
  const here = new URL(desk.page.url()).hash.slice(1);
  const { id } = desk.random.pick(practices.filter((practice) => practice.id !== here));
  await desk.page.evaluate((hash) => (location.hash = hash), id);
  await desk.page.locator(`input[name="${id}"]`).filter({ visible: true }).first().waitFor();
  if (desk.random.fraction() < 0.6) return chooseOther(desk, `answer:${id}`, id, levels);
  const note = desk.page.locator('textarea[name=evidence]').filter({ visible: true });
  if ((await note.count()) === 0) await desk.page.keyboard.press('n');
  await typeInto(desk, `evidence:${id}`, 'textarea[name=evidence]');
}

async function readiness(desk: Desk): Promise<void> {
  const names = await desk.page
    .locator('main input[type=radio]')
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).name))]);
  const name = desk.random.pick(names);
  await chooseOther(desk, `readiness:${name}`, name, ['yes', 'partly', 'no']);
}

const field =
  (...ids: (typeof textFields)[number][]) =>
  async (desk: Desk) => {
    const id = desk.random.pick(ids);
    await typeInto(desk, `text:${id}`, `#${id}`);
  };

async function plan(desk: Desk): Promise<void> {
  const start = desk.page.locator('#plan-start');
  if (!(await start.isVisible())) await desk.page.getByText(roadmapWords.settings.summary).click();
  const name = 'text:plan-start';
  const days = Array.from({ length: 28 }, (_, day) => `2027-03-${String(day + 1).padStart(2, '0')}`);
  const value = desk.random.pick(days.filter((day) => day !== desk.ledger.current(name)));
  await start.waitFor();
  desk.ledger.plan(name, value);
  await start.fill(value);
}

async function takeView(desk: Desk): Promise<void> {
  const before = Number(desk.ledger.current('views'));
  desk.ledger.plan('views', String(before + 1));
  await desk.page.getByLabel(collectWords.paste.label).fill(codeOf({ tag: before + 1 }));
  await desk.page.getByRole('button', { name: collectWords.paste.button, exact: true }).click();
  const shown = () => desk.page.locator('.collect-figure b').innerText();
  await until(`view ${before + 1} was not taken`, shown, (count) => count === String(before + 1));
}

export interface Place {
  route: string;
  edit: (desk: Desk) => Promise<void>;
}

export const places: readonly Place[] = [
  { route: 'assess/', edit: assess },
  { route: 'assess/', edit: assess },
  { route: 'assess/profile/', edit: field('organisation-name', 'customer-word') },
  { route: 'assess/readiness/', edit: readiness },
  { route: 'statements/', edit: field('mission-wording') },
  { route: 'roadmap/', edit: plan },
  { route: 'workshop/', edit: field('invite-reader', 'invite-promise') },
  { route: 'workshop/#collect', edit: takeView },
];

/** @returns the cells of a document, by the names that pages and ledger have for them */
export function cellsOf({ organisation, rounds }: Engagement): Record<string, string> {
  const round = rounds.at(-1)!;
  const own = round.responses.find(({ via }) => via === 'self')!;
  const answers = Object.entries('answers' in own && typeof own.answers === 'object' ? own.answers : {});
  return {
    ...Object.fromEntries(
      answers.flatMap(([id, answer]) => [
        [`answer:${id}`, answer.kind === 'level' ? String(answer.level) : answer.kind],
        [`evidence:${id}`, answer.evidence ?? ''],
      ]),
    ),
    ...Object.fromEntries(Object.entries(round.readiness).map(([id, said]) => [`readiness:${id}`, said])),
    'text:organisation-name': organisation.name,
    'text:customer-word': organisation.customerWord,
    'text:mission-wording': round.statements.mission.wording,
    'text:invite-reader': round.workshop.reader,
    'text:invite-promise': round.workshop.promise,
    'text:plan-start': round.plan.startOn ?? '',
    views: String(round.responses.length - 1),
  };
}
