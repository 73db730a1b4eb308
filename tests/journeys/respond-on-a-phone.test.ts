import { readFile } from 'node:fs/promises';
import { decodeQR } from 'qr/decode.js';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { respondWords as words } from '../../src/content/messages/en/respond';
import { readCode } from '../../src/domain/workshop/code/read';
import { practiceOrder } from '../../src/domain/workshop/views/order';
import { readViewFile } from '../../src/domain/workshop/views/read-view-file';
import { readViewLink } from '../../src/domain/workshop/views/view-link';
import {
  allPractices,
  answer,
  answerAll,
  comesInView,
  noteBox,
  goNext,
  nameOf,
  openNote,
  quickPractices,
  radioOf,
  type Said,
} from './support/assessing';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { addressOfInvitation, begin, codeOn, goOn, goToHandIn, invitation, openInvitation } from './support/responding';
import { violations } from './support/violations';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const round = { id: invitation.round, edition: invitation.edition };
const few = { ...invitation, practices: allPractices.slice(0, 3).map(({ id }) => id) };
const said = (place: number): Said =>
  place === 2 ? 'unknown' : place === 4 ? 'notApplicable' : (((place % 5) + 1) as 1);
const signOf = (place: number) => ({ 2: '?', 4: '-' })[place] ?? String((place % 5) + 1);

/** What a code of the round should say when practices were answered as above. */
function expected(practices: readonly { id: string }[], rater: { seniority: string | null; function: number | null }) {
  const places = new Map(practices.map(({ id }, place) => [id, place]));
  const answers = practiceOrder('2026')!.map((id) => (places.has(id) ? signOf(places.get(id)!) : '.'));
  return { kind: 'ok', ...rater, answers: answers.join('') };
}

async function sayWho(page: Page): Promise<void> {
  await page.getByRole('radio', { name: words.about.seniorities.manager }).click();
  await page.getByRole('radio', { name: 'Head office' }).click();
  await page.getByLabel(words.about.name).fill('Ann Other');
}

async function faultsOf(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...(await violations(page)), ...(over > 0 ? [`scrolls sideways by ${over} px`] : [])];
}

function forgiveTheNetwork({ watch: { complaints } }: Person): void {
  const others = complaints.filter((complaint) => !complaint.startsWith('console error: Failed to load resource'));
  complaints.splice(0, complaints.length, ...others);
}

describe('somebody who was invited answers on a phone', () => {
  journey('all 32, and the code, the picture, the link and the file say the same', async ({ invite, expect }) => {
    const person = await invite(phone);
    const page = await openInvitation(person, invitation);
    await page.getByText(words.welcome.reader('Mette Lindqvist')).waitFor();
    await page.getByText(invitation.promise).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await begin(page);
    await comesInView(page, allPractices[0]!);
    await openNote(page);
    await noteBox(page).fill('Only the call centre keeps a list.');
    expect(await faultsOf(page)).toEqual([]);
    await answerAll(page, allPractices, (_, place) => said(place));
    await page.getByRole('heading', { name: words.overview }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await goToHandIn(page, async () => {
      await sayWho(page);
      expect(await faultsOf(page)).toEqual([]);
    });
    await page.getByText(words.handIn.leftBehind(2)).waitFor();
    await page.locator('.qr-ink').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const code = await codeOn(page);
    expect(code).toHaveLength(28);
    const whole = expected(allPractices, { seniority: 'manager', function: 1 });
    expect(readCode(code, round)).toMatchObject(whole);

    const { width, height, data } = await pixelsOf(page);
    expect(decodeQR({ width, height, data })).toBe(code);

    const link = await page.getByText('/workshop/#take=').innerText();
    const carried = readViewLink(new URL(link).hash)!;
    expect([carried.name, carried.code.replaceAll('-', '')]).toEqual(['Ann Other', code]);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.handIn.file.save }).click(),
    ]);
    const read = readViewFile(await readFile(await file.path(), 'utf8'));
    expect(read).toMatchObject({
      kind: 'ok',
      file: {
        round: invitation.round,
        organisation: 'Harbour Rail',
        view: { rater: { name: 'Ann Other', function: 'Head office', seniority: 'manager' } },
      },
    });
    const answers = read.kind === 'ok' ? read.file.view.answers : {};
    expect(Object.keys(answers)).toHaveLength(32);
    expect(answers[allPractices[0]!.id]).toEqual({
      kind: 'level',
      level: 1,
      evidence: 'Only the call centre keeps a list.',
    });

    await page.getByRole('link', { name: words.handIn.done }).click();
    await page.getByText(words.done.notes(2)).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: words.done.clear }).click();
    await page.getByText(words.welcome.cleared).waitFor();
    // Nobody who has the device next brings them back.
    expect(await page.getByRole('button', { name: words.welcome.undo }).count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('respond')))).toEqual([]);
  });

  journey(
    'the quick twelve make a short code, and nothing is asked that the round does not want',
    async ({ invite, expect }) => {
      const person = await invite(phone);
      const quick = {
        ...invitation,
        practices: quickPractices.map(({ id }) => id),
        asks: { name: false, function: false, seniority: false },
        functions: [],
      };
      const page = await openInvitation(person, quick);
      await begin(page);
      await answerAll(page, quickPractices, () => 4);
      await page.getByRole('link', { name: words.toHandIn }).click();
      await page.getByRole('heading', { name: words.handIn.heading, exact: true }).waitFor();
      const code = await codeOn(page);
      expect(code).toHaveLength(16);
      expect(readCode(code, round)).toMatchObject({ kind: 'ok', seniority: null, function: null });
      expect(await page.getByRole('link', { name: words.handIn.aboutYou }).count()).toBe(0);
    },
  );

  journey('with the network gone after the link was opened, all the way to the file', async ({ invite, expect }) => {
    const person = await invite(phone);
    const page = await openInvitation(person, few);
    await page.waitForLoadState('networkidle');
    await person.context.setOffline(true);
    await begin(page);
    await answerAll(page, allPractices.slice(0, 3), (_, place) => said(place));
    await goToHandIn(page, sayWho);
    expect(readCode(await codeOn(page), round)).toMatchObject(
      expected(allPractices.slice(0, 3), { seniority: 'manager', function: 1 }),
    );
    await page.locator('.qr-ink').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.handIn.file.save }).click(),
    ]);
    expect(readViewFile(await readFile(await file.path(), 'utf8')).kind).toBe('ok');
    forgiveTheNetwork(person);
  });

  journey('by keyboard alone, letters included', async ({ person, expect }) => {
    const page = await openInvitation(person, few);
    // Letters answer nothing before the questions are in view.
    await page.keyboard.press('c');
    await tabTo(page, page.getByRole('link', { name: words.welcome.begin, exact: true }));
    await page.keyboard.press('Enter');
    for (const [place, letter] of ['a', 'b', 'k'].entries()) {
      await comesInView(page, allPractices[place]!);
      await page.keyboard.press(letter);
    }
    await page.getByRole('heading', { name: words.overview }).waitFor();
    await tabTo(page, page.getByRole('link', { name: words.toHandIn }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: words.about.seniorities.leader }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('link', { name: words.about.next, exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.handIn.heading, exact: true }).waitFor();
    expect(readCode(await codeOn(page), round)).toMatchObject(
      expected(allPractices.slice(0, 3), { seniority: 'leader', function: null }),
    );
  });
});

describe('stopping and coming back', () => {
  journey('the same link, or the same tab, goes on where one was', async ({ invite, expect }) => {
    const person = await invite(phone);
    const page = await openInvitation(person, few);
    await begin(page);
    await answer(page, allPractices[0]!, 4);
    await comesInView(page, allPractices[1]!);
    await page.reload();
    await comesInView(page, allPractices[1]!);
    await page.close();

    const later = await openInvitation(person, few);
    await later.getByText(words.welcome.begun(1, 3)).waitFor();
    await goOn(later);
    await comesInView(later, allPractices[1]!);
    expect(await later.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  journey(
    'an answer changed after the code was shown makes a new one, and the page says so',
    async ({ invite, expect }) => {
      const person = await invite(phone);
      const page = await openInvitation(person, few);
      await begin(page);
      await answerAll(page, allPractices.slice(0, 3), () => 2);
      await goToHandIn(page, sayWho);
      const before = await codeOn(page);
      await page.getByRole('link', { name: words.handIn.check }).click();
      await page
        .getByRole('listitem')
        .getByRole('link', { name: nameOf(allPractices[1]!) })
        .click();
      await answer(page, allPractices[1]!, 5);
      await comesInView(page, allPractices[2]!);
      await goNext(page);
      await goToHandIn(page);
      await page.getByText(words.handIn.changed.code).waitFor();
      const after = await codeOn(page);
      expect(after).not.toBe(before);
      const [first, second] = [readCode(before, round), readCode(after, round)];
      expect(first.kind === 'ok' && second.kind === 'ok' && first.tag === second.tag).toBe(true);
    },
  );
});

describe('several invitations on one phone', () => {
  journey('keep their answers apart, and what nobody came back to goes', async ({ invite, expect }) => {
    const person = await invite(phone);
    const page = await openInvitation(person, few);
    await begin(page);
    await answer(page, allPractices[0]!, 4);
    await comesInView(page, allPractices[1]!);
    await page.evaluate(() => {
      const kept = localStorage.getItem('attune:respond:harbour-1')!;
      localStorage.setItem(
        'attune:respond:long-ago-1',
        kept.replace(/"changedOn":"[^"]*"/, '"changedOn":"2020-01-01"'),
      );
    });
    const other = await openInvitation(person, { ...few, round: 'bakery-1', organisation: 'Hill Bakery' });
    await begin(other);
    expect(await radioOf(other, allPractices[0]!, 4).isChecked()).toBe(false);
    await answer(other, allPractices[0]!, 1);
    await comesInView(other, allPractices[1]!);
    const places = await other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('respond:')));
    expect(places.toSorted()).toEqual(['attune:respond:bakery-1', 'attune:respond:harbour-1']);
    const again = await openInvitation(person, few);
    await again.getByText(words.welcome.begun(1, 3)).waitFor();
    await again.goto(`${again.url().split('#')[0]}#${allPractices[0]!.id}`);
    await comesInView(again, allPractices[0]!);
    expect(await radioOf(again, allPractices[0]!, 4).isChecked()).toBe(true);
  });

  journey('what one would rather not say stays said, and no empty function is offered', async ({ invite, expect }) => {
    const person = await invite(phone);
    const page = await openInvitation(person, { ...few, functions: ['On board', '', 'Head office'] });
    await begin(page);
    await answerAll(page, allPractices.slice(0, 3), () => 2);
    const declined = (place: number) => page.getByRole('radio', { name: words.about.ratherNot }).nth(place);
    await goToHandIn(page, async () => {
      expect(await page.getByRole('radio').count()).toBe(7);
      await page.getByRole('radio', { name: words.about.seniorities.manager }).click();
      await declined(0).click();
      await declined(1).click();
    });
    await page.getByRole('link', { name: words.handIn.aboutYou }).click();
    await declined(0).waitFor();
    await page.reload();
    await eventually(async () => [await declined(0).isChecked(), await declined(1).isChecked()]).toEqual([true, true]);
    await page.getByRole('radio', { name: 'Head office' }).click();
    await page.getByRole('link', { name: words.about.next, exact: true }).click();
    expect(readCode(await codeOn(page), round)).toMatchObject({ kind: 'ok', seniority: null, function: 2 });
  });
});

describe('somebody else on the same device', () => {
  journey(
    'finds it empty, is another person, and the former answers can be brought back until then',
    async ({ invite, expect }) => {
      const person = await invite(phone);
      const page = await openInvitation(person, few);
      await begin(page);
      await openNote(page);
      await noteBox(page).fill('Something private.');
      await answerAll(page, allPractices.slice(0, 3), () => 2);
      await goToHandIn(page, sayWho);
      const former = readCode(await codeOn(page), round);
      await page.close();
      const again = await openInvitation(person, few);
      await again.getByRole('button', { name: words.welcome.other }).click();
      await again.getByText(words.welcome.renewed).waitFor();
      await again.getByRole('button', { name: words.welcome.undo }).click();
      await again.getByText(words.welcome.begun(3, 3)).waitFor();
      await again.getByRole('button', { name: words.welcome.other }).click();
      await begin(again);
      expect(await radioOf(again, allPractices[0]!, 2).isChecked()).toBe(false);
      expect(await again.content()).not.toContain('Something private.');
      expect(
        await again
          .locator('textarea')
          .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value).join('')),
      ).toBe('');
      await answerAll(again, allPractices.slice(0, 3), () => 2);
      await goToHandIn(again);
      const next = readCode(await codeOn(again), round);
      expect([former.kind, next.kind]).toEqual(['ok', 'ok']);
      expect(next.kind === 'ok' && next.seniority).toBe(null);
      expect(former.kind === 'ok' && next.kind === 'ok' && former.tag !== next.tag).toBe(true);
    },
  );
});

describe('where an invitation is missing or damaged, or the browser keeps nothing', () => {
  const link = addressOfInvitation(invitation);
  const spoilt: [route: string, heading: string][] = [
    ['/respond/', words.problem.none.heading],
    [link.slice(0, -9), words.problem.damaged.heading],
    [link.replace('invite=', 'invite=Z'), words.problem.damaged.heading],
  ];
  journey.for(spoilt)('%s says what happened and what to do', async ([route, heading], { invite, expect }) => {
    const person = await invite(phone);
    const page = await person.open(route);
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByText(words.problem.ask).waitFor();
    await page.getByRole('link', { name: words.problem.ownLink }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  journey('the page says that nothing is kept, and still hands a code out', async ({ invite, expect }) => {
    const person = await invite(phone);
    await person.context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', { get: refuse });
      Object.defineProperty(globalThis, 'sessionStorage', { get: refuse });
    });
    const page = await openInvitation(person, few);
    await page.getByText(words.welcome.notKept).waitFor();
    await begin(page);
    await answerAll(page, allPractices.slice(0, 3), (_, place) => said(place));
    await eventually(() => page.getByRole('banner').getByRole('status').innerText()).toBe(words.notKept);
    await goToHandIn(page);
    expect(readCode(await codeOn(page), round).kind).toBe('ok');
  });
});

/** The picture as a camera sees it. */
async function pixelsOf(page: Page): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const png = await page.getByRole('img', { name: words.handIn.qr.label }).screenshot({ scale: 'css' });
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: pixels.width, height: pixels.height, data: [...pixels.data] };
  }, png.toString('base64'));
  return { width, height, data: new Uint8ClampedArray(data) };
}
