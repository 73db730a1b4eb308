/** The pages as they come to people who set their own colours, spacing, direction, or have only paper or no script. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { tableWords } from '../../src/content/messages/en/roadmap-table';
import { runningWords } from '../../src/content/messages/en/roadmap-running';
import { shell, waitingForWork } from '../../src/content/messages/en/shell';
import { readPdf } from '../deliverables/pdf/support';
import { finishedWork, openWork } from './support/files';
import { journey, type Person } from './support/journey';
import { settled } from './support/settled';

/** A tab with the example open at a route. */
async function exampleAt(person: Person, route: string): Promise<Page> {
  const page = await person.open('/results/?example');
  await page.getByText('Example: Harbour Rail').waitFor();
  await page.goto('about:blank');
  await person.go(page, route);
  await settled(page);
  return page;
}

/** Runs in the page: pairs of names of a dial that stand on each other. */
function namesOnEachOther(): string[] {
  return [...document.querySelectorAll('.dial-stops')].flatMap((stops) => {
    const names = [...stops.children].map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }));
    return names.flatMap((one, place) =>
      names
        .slice(place + 1)
        .filter(({ box }) => one.box.left < box.right && box.left < one.box.right)
        .filter(({ box }) => one.box.top < box.bottom - 4 && box.top < one.box.bottom - 4)
        .map((other) => `${one.text} on ${other.text}`),
    );
  });
}

describe('a page keeps what it says', () => {
  journey('in forced colours: which practice has an answer, and where one is', async ({ person, expect }) => {
    const page = await exampleAt(person, '/assess/');
    await page.emulateMedia({ forcedColors: 'active' });
    const ticks = await page.evaluate(() =>
      [...document.querySelectorAll('.progress ol a')].map((tick) => {
        const { backgroundColor, borderTopWidth } = getComputedStyle(tick, '::before');
        return { drawn: backgroundColor !== 'rgba(0, 0, 0, 0)' || borderTopWidth !== '0px', backgroundColor };
      }),
    );
    expect(ticks.filter(({ drawn }) => !drawn)).toEqual([]);
    const current = await page.evaluate(() => {
      const line = (selector: string) => getComputedStyle(document.querySelector(selector)!).borderBlockEndColor;
      return [line('.site-nav a[aria-current]'), line('.site-nav a:not([aria-current])')];
    });
    expect(current[0]).not.toBe(current[1]);
  });

  journey('in forced colours: how the bars of the timeline stand, told apart by shape', async ({ person, expect }) => {
    const page = await exampleAt(person, '/roadmap/#timeline');
    await page.emulateMedia({ forcedColors: 'active' });
    const bar = page.locator('.tl-chart .tl-bar:not([data-confirm=true])').first();
    const drawn = new Map<string, string>();
    for (const state of ['notStarted', 'underWay', 'done', 'blocked']) {
      drawn.set(
        state,
        await bar.evaluate((element, name) => {
          element.setAttribute('data-state', name);
          const { backgroundColor, backgroundImage, borderTopColor, borderTopStyle } = getComputedStyle(
            element.querySelector('.tl-body')!,
          );
          if (borderTopStyle === 'none' || borderTopColor === getComputedStyle(document.body).backgroundColor)
            return '';
          return `${backgroundColor} ${backgroundImage}`;
        }, state),
      );
    }
    expect(new Set(drawn.values()).size).toBe(4);
    expect([...drawn.values()]).not.toContain('');
  });

  journey('with letters and words spaced wider: the timeline fits a narrow screen', async ({ person, expect }) => {
    const page = await exampleAt(person, '/roadmap/#timeline');
    await page.evaluate(() => {
      const own = new CSSStyleSheet();
      own.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      document.adoptedStyleSheets.push(own);
    });
    for (const width of [320, 360, 600]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  journey('with letters and words spaced wider on narrow screens', async ({ person, expect }) => {
    const page = await exampleAt(person, '/results/');
    await page.evaluate(() => {
      const own = new CSSStyleSheet();
      own.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
          'p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(own);
    });
    for (const width of [320, 360, 414, 600]) {
      await page.setViewportSize({ width, height: 256 });
      expect(await page.evaluate(namesOnEachOther)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  journey('with words that find no room, and owners written from right to left', async ({ person, expect }) => {
    const long = 'Kundenzufriedenheitsmessungsdurchführungsverantwortungsübergabe'.repeat(6);
    const owner = 'فريق خدمة العملاء';
    const work = finishedWork(({ rounds: [round] }) => {
      const own = { doneWhen: long, lifts: null, month: 1 as const, effort: 2, quickWin: false };
      round!.plan.own = {
        'own-one': { ...own, title: long, owner, needs: ['own-other'] },
        'own-other': { ...own, title: long, owner: long, needs: ['own-one'] },
      };
    });
    const page = await openWork(person, work);
    for (const fragment of ['', 'timeline', 'timeline?by=owner', 'table', 'weeks', 'action-own-one']) {
      await page.goto('about:blank');
      await person.go(page, `/roadmap/#${fragment}`);
      await settled(page);
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${fragment} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    await page.goto('about:blank');
    await person.go(page, '/roadmap/');
    await settled(page);
    const facts = page.locator('[data-action="own-one"] .action-facts');
    const [ownerAt, daysAt] = await facts.evaluate((element, name) => {
      const text = element.firstChild as Text;
      return [name, '2'].map((part) => {
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(part));
        range.setEnd(text, text.data.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      });
    }, owner);
    expect(ownerAt).toBeLessThan(daysAt!);
  });

  journey('from right to left: the dial stands with its names', async ({ person, expect }) => {
    const page = await exampleAt(person, '/results/');
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect(await page.evaluate(namesOnEachOther)).toEqual([]);
      // The example stands at 2.5: between its second name and the third.
      const [second, needle, third] = await page.evaluate(() => {
        const middle = (selector: string) => {
          const { left, right } = document.querySelector(`.dial-large ${selector}`)!.getBoundingClientRect();
          return (left + right) / 2;
        };
        return [
          middle('.dial-stops span:nth-child(2)'),
          middle('.dial-needle'),
          middle('.dial-stops span:nth-child(3)'),
        ];
      });
      expect(second).toBeGreaterThan(needle!);
      expect(needle).toBeGreaterThan(third!);
    }
  });

  journey('on paper: black on white from the dark theme, and what is folded is shown', async ({ person, expect }) => {
    const page = await exampleAt(person, '/results/');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    const folded = page.locator('.next-area:not([open]) li');
    expect(await folded.count()).toBeGreaterThan(0);
    for (const line of await folded.all()) expect((await line.boundingBox())?.height).toBeGreaterThan(10);
  });

  journey(
    'on paper: every page of the plan’s table begins with the names of its columns',
    async ({ person, expect }) => {
      const page = await exampleAt(person, '/roadmap/#table');
      const bytes = await page.pdf({ preferCSSPageSize: true });
      const { pages } = await readPdf(Uint8Array.from(bytes).buffer);
      const texts = pages.map((items) => items.map(({ text }) => text).join(''));
      const withRows = texts.filter((text) => text.includes(runningWords.states.notStarted));
      expect(withRows.length).toBeGreaterThan(1);
      expect(withRows.filter((text) => !text.includes(tableWords.practice))).toEqual([]);
    },
  );
});

describe('without scripts', () => {
  journey(
    'every working page says its name and what it needs, and does not pretend to open',
    async ({ invite, expect }) => {
      const person = await invite({ javaScriptEnabled: false });
      for (const route of ['results', 'roadmap', 'statements', 'report', 'assess/profile', 'assess/readiness']) {
        const page = await person.open(`/${route}/`);
        expect(await page.getByRole('heading', { level: 1 }).count(), route).toBe(1);
        // What stands in a noscript element is no text to the tool that looks.
        const says = page.locator('main noscript .notice');
        expect(await says.isVisible(), route).toBe(true);
        expect(await says.textContent(), route).toBe(shell.needsScript);
        expect(await page.getByText(waitingForWork).filter({ visible: true }).count(), route).toBe(0);
        await page.close();
      }
    },
  );
});
