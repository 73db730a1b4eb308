import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { roadmapActionWords } from '../../src/content/messages/en/roadmap-action';
import { roadmapTalkWords } from '../../src/content/messages/en/roadmap-talk';
import { talkWords as words } from '../../src/content/messages/en/workshop-talk';
import { levelWords } from '../../src/content/words/levels';
import { practiceWords } from '../../src/content/words/practices';
import { currentRound } from '../../src/domain/engagement/create';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { groupEngagement, order, viewAt } from '../support/group';
import { openWork } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { settled } from './support/settled';
import { violations } from './support/violations';

/** The views on two practices: the first has two camps, the second is split and less wide; everybody agrees on the third. */
const [camps, wide, even] = order as [string, string, string];
const chosen: Readonly<Record<string, string>> = { [camps]: '11111555', [wide]: '12344444', [even]: '22222222' };
const name = (practice: string) => practiceWords[practice]!.name;

function room(change: (round: ReturnType<typeof currentRound>) => void = () => {}): Engagement {
  const engagement = structuredClone(groupEngagement({ views: 0, revealed: [camps, wide, even] }));
  const round = currentRound(engagement);
  round.workshop.ownCounts = false;
  for (let place = 0; place < 8; place += 1) {
    const answers = order.map((practice) => chosen[practice]?.[place] ?? '.').join('');
    round.responses.push(
      viewAt(place, { answers, notes: place === 0 ? { [camps]: 'The shared folder of spring' } : {} }),
    );
  }
  change(round);
  return engagement;
}

async function openTalk(person: Person, work: Engagement): Promise<Page> {
  const page = await openWork(person, work);
  await person.go(page, '/workshop/#talk');
  await page.getByRole('heading', { name: words.agenda.heading }).waitFor();
  return page;
}

const lines = (page: Page) => page.locator('.talk-line').getByRole('heading', { level: 3 });
const level = (page: Page, value: 1 | 2 | 3 | 4 | 5) =>
  page.getByRole('radio', { name: new RegExp(`^${levelWords[value].name}`) });

describe('talking it over', () => {
  journey(
    'the agenda takes first what people see most differently, and its minutes add up',
    async ({ person, expect }) => {
      const page = await openTalk(person, room());
      expect(await lines(page).allInnerTexts()).toEqual([name(camps), name(wide), words.agenda.aligned(1)]);
      await page.getByText(words.why.camps(5, levelWords[1].short, 3, levelWords[5].short)).waitFor();
      await page.getByText(words.agenda.planned(60, 60)).waitFor();
      await page.getByLabel(words.agenda.minutes, { exact: true }).fill('20');
      await page.keyboard.press('Enter');
      await page.getByText(words.agenda.planned(20, 20)).waitFor();
      const first = page.getByLabel(words.agenda.itemMinutes + words.agenda.of(name(camps)));
      await first.fill('12');
      await first.press('Enter');
      await page.getByText(words.agenda.planned(20, 20)).waitFor();
      await eventually(() => page.getByLabel(words.agenda.itemMinutes + words.agenda.of(name(wide))).inputValue()).toBe(
        '4',
      );
      expect(await violations(page)).toEqual([]);
    },
  );

  journey(
    'a level is agreed with its evidence and dissent beside what everybody chose, and all of it outlives a reload',
    async ({ person, expect }) => {
      const page = await openTalk(person, room());
      await page.getByRole('link', { name: words.agenda.start }).click();
      await page.getByRole('heading', { level: 2, name: name(camps) }).waitFor();
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('talk-heading');
      for (const value of [1, 5] as const) await page.getByText(words.evidence.side(levelWords[value].short)).waitFor();
      await page.getByText(words.evidence.notes(1)).click();
      await page.getByRole('button', { name: words.evidence.take }).click();
      await eventually(() => page.getByLabel(words.evidence.field).inputValue()).toBe('The shared folder of spring');
      await level(page, 3).check();
      await page.getByText(words.item.agreed(levelWords[3].short, name(camps))).waitFor();
      await page.getByLabel(words.item.by).fill('Everybody but the depots');
      await page.getByLabel(words.item.dissent).fill('The depots have never seen it');
      await page.getByLabel(words.item.followUp).fill('Show the depots the register');
      await page.getByRole('button', { name: words.item.toPlan }).click();
      await page.getByText(words.item.inPlan).waitFor();
      expect(await violations(page)).toEqual([]);
      const dots = page.locator('.talk-level').first().locator('circle');
      expect(await dots.count()).toBe(5);

      await page.reload();
      await eventually(() => page.getByLabel(words.item.dissent).inputValue()).toBe('The depots have never seen it');
      expect(await level(page, 3).isChecked()).toBe(true);
      expect(await dots.count()).toBe(5);
    },
  );

  journey('an agreement is taken back as it was made', async ({ person, expect }) => {
    const page = await openTalk(person, room());
    await page.getByRole('link', { name: name(camps) }).click();
    await level(page, 2).check();
    await page.getByRole('button', { name: words.item.undo }).click();
    await page.getByText(words.item.taken(name(camps))).waitFor();
    expect(await page.getByRole('radio', { name: words.item.none }).isChecked()).toBe(true);
  });

  journey('what nobody sees differently is agreed with one button, and back again', async ({ person, expect }) => {
    const page = await openTalk(person, room());
    await page.getByRole('button', { name: words.agenda.agreeAll }).click();
    await page.getByText(words.agenda.agreedAll(1)).waitFor();
    await page.getByText(words.agenda.alignedList).click();
    await page.getByText(words.agenda.agreed(levelWords[2].short)).waitFor();
    await page.getByRole('button', { name: words.agenda.undo }).click();
    await page.getByText(words.agenda.undone).waitFor();
    expect(await page.getByRole('button', { name: words.agenda.agreeAll }).count()).toBe(1);
  });

  journey('by keyboard alone: the clock runs, a talk is put aside and taken up again', async ({ person, expect }) => {
    const page = await openTalk(person, room());
    const press = async (control: Parameters<typeof tabTo>[1], key: string) => {
      await tabTo(page, control);
      await page.keyboard.press(key);
    };
    await press(page.getByRole('link', { name: words.agenda.start }), 'Enter');
    await page.getByRole('heading', { level: 2, name: name(camps) }).waitFor();
    await press(page.getByRole('button', { name: words.clock.start }), 'Enter');
    await page.getByRole('button', { name: words.clock.pause }).waitFor();
    await eventually(() => page.getByRole('timer').innerText()).toMatch(/:5\d left$/);
    await press(page.getByRole('button', { name: words.ways.skip }), 'Enter');
    await page.getByRole('heading', { level: 2, name: name(wide) }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: words.ways.takeUp }).waitFor();
    // Leaving it stopped its clock; what was talked is kept.
    await page.getByRole('button', { name: words.clock.goOn }).waitFor();
    await press(page.getByRole('link', { name: words.item.agenda, exact: true }), 'Enter');
    await page.getByText(words.agenda.skipped).waitFor();
    expect(await lines(page).allInnerTexts()).toEqual([name(wide), words.agenda.aligned(1), name(camps)]);
  });

  journey(
    'nothing is talked over before it is revealed, and a view that came late is said',
    async ({ person, expect }) => {
      const page = await openWork(
        person,
        room((round) => (round.workshop.revealed = {})),
      );
      await person.go(page, '/workshop/#talk');
      await page.getByRole('heading', { name: words.nothing.heading }).waitFor();
      expect(await page.getByText(name(camps)).count()).toBe(0);

      const late = await openWork(
        person,
        room((round) => round.responses.push(viewAt(30, { out: 'late' }))),
      );
      await person.go(late, `/workshop/#talk/${camps}`);
      await late.getByText(words.item.late(1)).waitFor();
      await level(late, 2).check();
      await late.getByText(words.item.lateAfterAgreed(1)).waitFor();
    },
  );

  journey(
    'the plan has a talk before what lifts a split practice, until a level is agreed',
    async ({ person, expect }) => {
      const page = await openTalk(person, room());
      const titleOf = (practice: string) => roadmapTalkWords.task(name(practice)).title;
      await person.go(page, '/roadmap/');
      await settled(page);
      const task = page.getByRole('link', { name: titleOf(camps), exact: true });
      await task.first().click();
      await page.getByText(roadmapActionWords.reasons.talkFirst(name(camps), 8)).waitFor();
      await page.getByRole('link', { name: roadmapTalkWords.link }).click();
      await level(page, 3).check();
      await page.getByText(words.item.agreed(levelWords[3].short, name(camps))).waitFor();
      await person.go(page, '/roadmap/');
      await settled(page);
      expect(await page.getByText(titleOf(camps)).count()).toBe(0);
      expect(await page.getByText(titleOf(even)).count()).toBe(0);
    },
  );
});
