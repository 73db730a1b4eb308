/** An invitation, somebody's answers at a device of their own, their code, the reveal, an agreement; and the room keeps in step. */
import assert from 'node:assert/strict';
import { respondWords } from '../../../src/content/messages/en/respond';
import { collectWords } from '../../../src/content/messages/en/workshop-collect';
import { workshopInviteWords as inviteWords } from '../../../src/content/messages/en/workshop-invite';
import { lookWords } from '../../../src/content/messages/en/workshop-look';
import { presentWords } from '../../../src/content/messages/en/workshop-present';
import { talkWords } from '../../../src/content/messages/en/workshop-talk';
import { levelWords } from '../../../src/content/words/levels';
import { practiceWords } from '../../../src/content/words/practices';
import { writeCode } from '../../../src/domain/workshop/code/write';
import { readInvitation } from '../../../src/domain/workshop/invitation/invitation-link';
import { until, type Tab } from '../browser';
import type { Journey } from '../journey';
import type { Person } from '../people';
import { inView, quickPractices, say } from '../support/assessing';

const organisation = 'Lakeside Ferries';
const first = quickPractices[0]!;

async function invitation(tab: Tab): Promise<string> {
  await tab.get('textbox', inviteWords.organisation.label).fill(organisation);
  await tab.get('radio', new RegExp(`^${inviteWords.practices.quick(12, 8).split(',')[0]}`)).click();
  const field = tab.get('textbox', inviteWords.handOut.link);
  return until(
    'the link of the invitation',
    () => field.value(),
    (link) => {
      const read = readInvitation(new URL(link).hash);
      return (
        read.kind === 'ok' &&
        read.invitation.organisation === organisation &&
        read.invitation.practices.length === quickPractices.length
      );
    },
  );
}

/** @returns the code that this person hands in */
async function respond(person: Person, link: string, level: 1 | 5): Promise<string> {
  const tab = await person.open(link);
  await tab.get('link', respondWords.welcome.begin).click();
  for (const practice of quickPractices) {
    await inView(tab, practice).wait();
    await say(tab, practice, practice === first ? level : 3);
  }
  await tab.get('heading', respondWords.overview).wait();
  await tab.get('link', respondWords.toHandIn).click();
  await tab.get('radio', respondWords.about.seniorities.leader).click();
  await tab.get('link', respondWords.about.next).click();
  await tab.get('heading', respondWords.handIn.heading).wait();
  const before = respondWords.handIn.code.spelled('');
  const spelled = await tab.text(before).read();
  return spelled.slice(spelled.indexOf(before) + before.length).replaceAll(/[,;\s]/g, '');
}

/** The code of somebody who answered elsewhere. @param tag who it is, as far as a code can tell */
function codeOf(link: string, tag: number, level: 1 | 5): string {
  const read = readInvitation(new URL(link).hash);
  if (read.kind !== 'ok') throw new Error(`The link is ${read.error}.`);
  const { round, edition } = read.invitation;
  const answers = quickPractices.map((practice) => (practice === first ? level : 3)).join('');
  return writeCode({ round, edition, tag, seniority: 'manager', function: null, answers, isQuick: true });
}

export const workshop: Journey = {
  name: 'invite, answer, collect, reveal, agree, present',
  run: async ({ person, invite }) => {
    const tab = await person.open('/workshop/#invite');
    const link = await invitation(tab);
    const codes = [await respond(await invite(), link, 1), codeOf(link, 1, 1), codeOf(link, 2, 5), codeOf(link, 3, 5)];

    await tab.go('/workshop/#collect');
    for (const [place, code] of codes.entries()) {
      await tab.get('textbox', collectWords.paste.label).fill(code);
      await tab.get('button', collectWords.paste.button).click();
      const figure = () => tab.css('.collect-figure b').read();
      await until('one more view', figure, (said) => said === String(place + 1));
    }

    const room = await person.opened(() => tab.get('link', presentWords.open).click());
    await room.text(/^4$/).wait();
    for (const { short } of Object.values(levelWords)) {
      assert.ok(!(await room.css('body').read()).includes(short), `the room reads ${short} before the reveal`);
    }
    await tab.go('/workshop/#look');
    await tab.get('button', lookWords.reveal.all(quickPractices.length)).click();
    await tab.text(lookWords.finding.widest(practiceWords[first.id]!.name)).wait();

    await tab.go(`/workshop/#talk/${first.id}`);
    await room.get('heading', practiceWords[first.id]!.question).wait();
    await tab.get('radio', new RegExp(`^${levelWords[2].name}`)).click();
    await tab.get('textbox', talkWords.item.by).fill('All but one leader');
    await room.text(/agreed/i).wait();
  },
};
