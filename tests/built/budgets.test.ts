/**
 * What a page may weigh, in kB of 1000 bytes, each file packed by gzip level 9 as it travels.
 * The figures are promises to people on slow lines: when one is broken, the page is mended, not the figure.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practices } from '../../src/content/assessment';
import { reportLinkWords as linkWords } from '../../src/content/messages/en/report-link';
import { reportPage } from '../../src/content/messages/en/report-page';
import { practiceWords } from '../../src/content/words';
import type { FormatId } from '../../src/deliverables';
import { modulesOfPage, packedSize, readModules, readPages, withImports } from '../support/built-pages';
import type { BuiltPage, Module } from '../support/built-pages';
import { openBuiltSite } from '../support/built-site';
import { launchChromium } from '../support/chromium';
import type { Site } from '../support/site';

const budgets = {
  scriptOfStart: 6_000,
  scriptOfAssess: 28_000,
  scriptOfOthers: 45_000,
  assessWithoutFonts: 45_000,
  fonts: 70_000,
  chart: 62_000,
  pdf: 165_000,
  slides: 130_000,
  word: 75_000,
  workbook: 22_000,
  /** A page one comes to with work done; its parts come one by one after it, and nothing waits for them. */
  dataWithParts: 75_000,
  /** Calendar, tables, Markdown and link, each asked for; what Word or the workbook bring too is counted there. */
  rest: 6_000,
  keeper: 2_500,
  serviceWorker: 32_000,
};

/** Sentences that only these libraries carry, found in their code when they are in a file. */
const chartCode = 'is not a registered ';
const pdfCode = 'jsPDF';
const writerCode = [
  pdfCode,
  'presentationml/2006',
  'wordprocessingml/2006',
  'spreadsheetml.worksheet',
  'BEGIN:VCALENDAR',
];
const unwanted = { html2canvas: 'data-html2canvas-ignore', canvg: 'feColorMatrix', dompurify: 'RETURN_TRUSTED_TYPE' };

let site: Site;
let pages: BuiltPage[];
let modules: Map<string, Module>;
let browser: Browser;
const table: [what: string, bytes: number, budget?: number][] = [];

beforeAll(async () => {
  site = await openBuiltSite();
  pages = await readPages(site.folder);
  modules = readModules(site.folder);
  browser = await launchChromium();
});
afterAll(async () => {
  const rows = table.map(([what, bytes, budget]) => {
    const limit = budget === undefined ? '' : ` of ${(budget / 1000).toFixed(0).padStart(3)}`;
    return `${what.padEnd(44)} ${(bytes / 1000).toFixed(1).padStart(7)}${limit}`;
  });
  process.stdout.write(`\nkB, gzip 9\n${rows.join('\n')}\n\n`);
  await browser?.close();
  await site?.close();
});

/** What a page weighs by itself: what looks after the site on the device comes later, and has a budget of its own. */
async function newTab(): Promise<Page> {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  return tab;
}
/** Comes when a page has been idle for a second, and looks after the site on the device. */
const isKeeper = (path: string) => path.includes('/keeper.');

function pageAt(route: string): BuiltPage {
  const page = pages.find((each) => each.route === route);
  if (!page) throw new Error(`There is no page ${route}`);
  return page;
}

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
const sizeOf = (code: Module[]) => sum(code.map((module) => packedSize(module.code)));

/** Pages to type on, with nothing stored yet: what saves is fetched as soon as they are idle, and counts. */
const typedOn = new Set(['/assess/', '/assess/profile/', '/assess/readiness/', '/statements/', '/report/']);
/** Pages that are a row of parts, each fetched for itself: all of them count. */
const pagesOfParts = new Set(['/data/']);
const isDoor = (path: string) => path.includes('/behind-the-door');

/** What a page fetches and runs before anybody asks for more. */
function ownModules(page: BuiltPage): Module[] {
  const own = modulesOfPage(page, modules);
  const door = [...modules.keys()].filter(isDoor);
  expect(door).toHaveLength(1);
  return typedOn.has(page.route) ? withImports([...own.map(({ path }) => path), ...door], modules) : own;
}

const scriptOf = (page: BuiltPage) => sizeOf(ownModules(page)) + sum(page.scripts.map((text) => packedSize(text)));

/** Files that carry a library, by what only it says. */
const carrying = (said: string) => [...modules.values()].filter(({ code }) => code.includes(said));

function hold(what: string, bytes: number, budget: number): void {
  table.push([what, bytes, budget]);
  expect.soft(bytes, what).toBeLessThanOrEqual(budget);
}

/** @returns addresses of the files with that ending that are fetched while something is done, without the host */
async function fetchedDuring(page: Page, ending: string, act: () => Promise<unknown>): Promise<string[]> {
  const found = new Set<string>();
  const note = (request: { url: () => string }) => {
    if (request.url().startsWith(site.url) && request.url().endsWith(ending)) {
      found.add(request.url().slice(site.url.length));
    }
  };
  page.on('request', note);
  await act();
  page.off('request', note);
  return [...found];
}

describe('the script of a page', () => {
  it('keeps to its budget on the start page', () => {
    hold('/ script', scriptOf(pageAt('/')), budgets.scriptOfStart);
  });

  it('keeps to its budget on the question page, and with it all but the fonts', () => {
    const page = pageAt('/assess/');
    hold('/assess/ script', scriptOf(page), budgets.scriptOfAssess);
    const total = packedSize(page.html) + sizeOf(ownModules(page));
    hold('/assess/ all but fonts', total, budgets.assessWithoutFonts);
  });

  it('keeps to its budget on every other page', () => {
    const heaviest = new Map<string, number>();
    for (const page of pages.filter(({ route }) => route !== '/' && route !== '/assess/')) {
      const kind = page.route.replace(/^(\/library\/\w+\/).+/, '$1…');
      heaviest.set(kind, Math.max(heaviest.get(kind) ?? 0, scriptOf(page)));
    }
    for (const [kind, bytes] of heaviest) hold(`${kind} script`, bytes, budgets.scriptOfOthers);
  });

  it('is followed, when the page is idle, by what keeps the site on the device', () => {
    const keepers = [...modules.keys()].filter(isKeeper);
    expect(keepers).toHaveLength(1);
    const start = new Set(modulesOfPage(pageAt('/'), modules));
    const rest = withImports(keepers, modules).filter((module) => !start.has(module));
    hold('what keeps the site on the device', sizeOf(rest), budgets.keeper);
    // Asked for by the browser itself, beside the page.
    hold('service worker with its list', packedSize(readFileSync(join(site.folder, 'sw.js'))), budgets.serviceWorker);
  });

  it('is all that a browser fetches when the page is opened', async () => {
    const tab = await newTab();
    const unexpected: string[] = [];
    for (const page of pages.filter(({ route }) => !/^\/library\/\w+\/./.test(route))) {
      const counted = new Set(ownModules(page).map(({ path }) => path));
      const fetched = await fetchedDuring(tab, '.js', async () => {
        const door = typedOn.has(page.route) && tab.waitForRequest((request) => isDoor(request.url()));
        await tab.goto(site.url + page.route.slice(1), { waitUntil: 'networkidle' });
        await door;
      });
      if (pagesOfParts.has(page.route)) {
        const whole = sizeOf(fetched.map((path) => modules.get(path)!));
        hold(`${page.route} script with all its parts`, whole, budgets.dataWithParts);
        continue;
      }
      // What an island decides to fetch at once counts as script of the page too, unless it has data to show.
      unexpected.push(...fetched.filter((path) => !counted.has(path)).map((path) => `${page.route}: ${path}`));
    }
    await tab.close();
    expect(unexpected).toEqual([]);
  });
});

describe('with a document open', () => {
  it('a page says what it fetches on its own, charts and all', async () => {
    const tab = await newTab();
    for (const route of ['results/', 'roadmap/', 'statements/', 'report/']) {
      const fetched = await fetchedDuring(tab, '.js', () =>
        tab.goto(`${site.url}${route}?example`, { waitUntil: 'networkidle' }),
      );
      expect(fetched.length).toBeGreaterThan(0);
      expect(fetched.filter((path) => writerCode.some((said) => modules.get(path)!.code.includes(said)))).toEqual([]);
      table.push([`/${route} script, example open`, sizeOf(fetched.map((path) => modules.get(path)!))]);
    }
    await tab.close();
  });
});

describe('the words of a practice', () => {
  it('travel once to the question page', () => {
    const page = pageAt('/assess/');
    const plain = (text: string) =>
      text
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
    const sent = [page.html, ...modulesOfPage(page, modules).map(({ code }) => code)].map(plain).join('\n');
    const sentences = practices.flatMap(({ id }) => {
      const { anchors, why } = practiceWords[id]!;
      return [...anchors, why];
    });
    expect(sentences).toHaveLength(practices.length * 6);
    expect(sentences.filter((sentence) => sent.split(sentence).length !== 2)).toEqual([]);
  });
});

describe('the fonts', () => {
  it('keep to their budget on the question page, whatever is opened on it', async () => {
    const tab = await newTab();
    const files = await fetchedDuring(tab, '.woff2', async () => {
      await tab.goto(`${site.url}assess/`, { waitUntil: 'networkidle' });
      for (const summary of await tab.locator('summary').all()) if (await summary.isVisible()) await summary.click();
      await tab.goto(`${site.url}assess/#overview`, { waitUntil: 'networkidle' });
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    });
    await tab.close();
    expect(files.length).toBeGreaterThan(0);
    hold('/assess/ fonts', sum(files.map((file) => statSync(join(site.folder, file)).size)), budgets.fonts);
  });

  it('are never waited for', () => {
    const faces = pages.flatMap(({ styles }) => styles).flatMap((text) => text.match(/@font-face\s*\{[^}]*\}/g) ?? []);
    const fetched = faces.filter((face) => face.includes('url('));
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.filter((face) => !/font-display:\s*swap/.test(face))).toEqual([]);
  });
});

describe('the chart', () => {
  it('is one lazy file within its budget', () => {
    const charts = carrying(chartCode);
    expect(charts.map(({ path }) => path)).toHaveLength(1);
    const asked = withImports([charts[0]!.path], modules);
    const onEveryChartPage = new Set(modulesOfPage(pageAt('/results/'), modules));
    hold('chart', sizeOf(asked.filter((module) => !onEveryChartPage.has(module))), budgets.chart);
  });

  it('is fetched by no page on its own', () => {
    const charts = new Set(carrying(chartCode));
    expect(pages.filter((page) => modulesOfPage(page, modules).some((module) => charts.has(module)))).toEqual([]);
  });
});

describe('the other formats', () => {
  /** @returns what a page with the example open fetches besides when that is done on it */
  async function asked(act: (tab: Page) => Promise<unknown>): Promise<Module[]> {
    const tab = await newTab();
    await tab.goto(`${site.url}report/?example`, { waitUntil: 'networkidle' });
    const files = await fetchedDuring(tab, '.js', () => act(tab));
    await tab.close();
    return files.map((path) => modules.get(path)!);
  }
  const downloaded = (id: FormatId) =>
    asked((tab) =>
      Promise.all([
        tab.waitForEvent('download', { timeout: 20_000 }),
        tab.getByRole('button', { name: reportPage.downloads[id].button, exact: true }).click({ timeout: 10_000 }),
      ]),
    );

  it('are fetched by no page on their own', () => {
    for (const code of writerCode) {
      const writers = new Set(carrying(code));
      expect(writers.size, code).toBeGreaterThan(0);
      const pagesWith = pages.filter((page) => modulesOfPage(page, modules).some((module) => writers.has(module)));
      expect(
        pagesWith.map(({ route }) => route),
        code,
      ).toEqual([]);
    }
  });

  it.each(['slides', 'word', 'workbook'] as const)('%s keep to their budget when they are asked for', async (id) => {
    hold(`${id}, fetched when asked for`, sizeOf(await downloaded(id)), budgets[id]);
  });

  it('keep to their budget together when each is asked for', async () => {
    // The table of formats is there with the page, so that a backup can be had without a connection.
    expect(await downloaded('backup')).toEqual([]);
    const elsewhere = new Set([...(await downloaded('word')), ...(await downloaded('workbook'))]);
    const rest = new Set<Module>();
    const add = (what: string, code: Module[]) => {
      const own = code.filter((module) => !elsewhere.has(module));
      expect(own.length, what).toBeGreaterThan(0);
      table.push([`  of the rest: ${what}`, sizeOf(own)]);
      for (const module of own) rest.add(module);
    };
    for (const id of ['calendar', 'table', 'jira', 'asana', 'trello', 'planner', 'markdown'] as const) {
      add(id, await downloaded(id));
    }
    const showLink = async (tab: Page) => {
      await tab.getByText(reportPage.link.name, { exact: true }).click();
      await tab.getByRole('textbox', { name: linkWords.link }).waitFor();
    };
    // The panel is a form of the page; what makes the link is the format.
    const panel = new Set(carrying(linkWords.opened));
    add(
      'link',
      (await asked(showLink)).filter((module) => !panel.has(module)),
    );
    hold('the rest, fetched when asked for', sizeOf([...rest]), budgets.rest);
  });
});

describe('the PDF', () => {
  it('is fetched by no page on its own', () => {
    const writers = new Set(carrying(pdfCode));
    expect(writers.size).toBeGreaterThan(0);
    expect(pages.filter((page) => modulesOfPage(page, modules).some((module) => writers.has(module)))).toEqual([]);
  });

  it('keeps to its budget when it is asked for', async () => {
    const tab = await newTab();
    await tab.goto(`${site.url}report/?example`, { waitUntil: 'networkidle' });
    const files = await fetchedDuring(tab, '.js', async () => {
      const button = tab.getByRole('button', { name: /^Download PDF/ });
      await Promise.all([tab.waitForEvent('download', { timeout: 20_000 }), button.click({ timeout: 10_000 })]);
    });
    await tab.close();
    expect(files.some((path) => modules.get(path)!.code.includes(pdfCode))).toBe(true);
    hold('PDF code, fetched when asked for', sizeOf(files.map((path) => modules.get(path)!)), budgets.pdf);
  });

  it('leaves out what it never uses', () => {
    const found = Object.entries(unwanted).flatMap(([name, words]) =>
      readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.includes(name) || (modules.get(file)?.code ?? '').includes(words))
        .map((file) => `${name} in ${file}`),
    );
    expect(found).toEqual([]);
    // The sentences looked for are really theirs.
    const packages = readdirSync('node_modules');
    for (const [name, words] of Object.entries(unwanted).filter(([each]) => packages.includes(each))) {
      const { module } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
        module: string;
      };
      expect(readFileSync(join('node_modules', name, module), 'utf8'), name).toContain(words);
    }
  });
});
