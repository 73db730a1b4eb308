/** What the page is on paper, and that what is written is in view on a laptop and on a phone. */
import { describe } from 'vitest';
import { successPartWords } from '../../src/content/messages/en/statement-parts';
import { statementsWords } from '../../src/content/messages/en/statements';
import { eventually, journey } from './support/journey';

const words = statementsWords.print;

describe('the statements on paper, on a laptop and on a phone', () => {
  journey(
    'paper says what stands, by whom, until when, and of an example that it is one',
    async ({ person, expect }) => {
      const page = await person.open('/statements/');
      const sheet = page.locator('.print-sheet');
      await sheet.getByText(words.nothing).first().waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      // Where nothing is written there is nothing to approve.
      expect(await sheet.innerText()).not.toContain(words.notApproved);
      await page.emulateMedia({ media: 'screen' });
      const wording = page.getByLabel(statementsWords.wording.mission, { exact: true });
      await wording.fill('Guests walk straight to their room.');
      await page.emulateMedia({ media: 'print' });
      await eventually(() => sheet.innerText()).toContain(words.notApproved);

      await person.go(page, '/statements/?example');
      await eventually(() => sheet.innerText()).toContain(words.example('Harbour Rail'));
      expect(await sheet.innerText()).toContain(
        `${words.approved('Managing director', '20 November 2026')} ${words.review('22 February 2027')}`,
      );
    },
  );

  journey('a long statement with nothing to mend stands in view whole, also on a laptop', async ({ person }) => {
    const page = await person.open('/statements/?example#success');
    await page.setViewportSize({ width: 1280, height: 900 });
    const wording = page.getByLabel(statementsWords.wording.success, { exact: true });
    await eventually(() => wording.inputValue()).not.toBe('');
    await page.getByText(statementsWords.findings.count(0, 0)).last().waitFor();
    const hidden = () =>
      page
        .locator('#success .marked')
        .evaluate(
          (box) => box.scrollHeight - box.clientHeight + Math.max(0, box.getBoundingClientRect().height - innerHeight),
        );
    await eventually(hidden).toBeLessThanOrEqual(0);
  });

  journey('on a phone the three doors are alike: each says where it stands under its name', async ({ person }) => {
    const page = await person.open('/statements/?example');
    await page.setViewportSize({ width: 360, height: 740 });
    const door = page.locator('.doors a');
    await eventually(() => door.locator('.door-state').last().innerText()).not.toBe('');
    await eventually(() =>
      door.evaluateAll((doors) =>
        doors.map((each) => {
          const [name, state] = [...each.children].map((part) => part.getBoundingClientRect());
          return state!.top >= name!.bottom - 1 && state!.left === name!.left;
        }),
      ),
    ).toEqual([true, true, true]);
  });

  journey('whom it is for can be read to the end on a phone', async ({ person }) => {
    const page = await person.open('/statements/?example#success');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByText(statementsWords.parts.change).last().click();
    const group = page.getByLabel(successPartWords.group.label, { exact: true });
    await eventually(() => group.inputValue()).toBe('passengers who change between ferry and train');
    await eventually(() => group.evaluate((field) => field.scrollWidth - field.clientWidth)).toBeLessThanOrEqual(0);
  });
});
