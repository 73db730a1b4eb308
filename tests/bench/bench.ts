/** Builds the site, puts the reference page beside it on the same server, and measures both. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from '../support/built-site';
import { launchChromium } from '../support/chromium';
import { serveSite } from '../support/site';
import { head, line, type Figure, type Figures } from './figures';
import { measureDomain, measureOutcomes } from './outcomes';
import { measureLint } from './lint/measure';
import { measurePdf } from './pdf/measure';
import { measurePlanner } from './planner/measure';
import { measureQuestionPage } from './question-page';
import { referencePage } from './reference-page';
import { conditions } from './slow-phone';
import { measureWorkshop } from './workshop/measure';
import { measureWorkspace } from './workspace/measure';

/** What can be measured on its own. */
export const alone = {
  planner: measurePlanner,
  lint: measureLint,
  pdf: measurePdf,
  workspace: measureWorkspace,
  workshop: measureWorkshop,
} as const;

/**
 * @param runs how often each page is opened, alternating
 * @param say takes the printed lines
 */
export async function bench(runs: number, say: (text: string) => void): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-bench-'));
  await cp(await builtFolder(), folder, { recursive: true });
  await mkdir(join(folder, 'reference'));
  await writeFile(join(folder, 'reference', 'index.html'), referencePage());
  const site = await serveSite(folder);
  const browser = await launchChromium();
  const figures: Record<string, Figure> = {};
  const add = (found: Record<string, Figure>) => {
    Object.assign(figures, found);
    for (const [name, figure] of Object.entries(found)) say(line(name, figure));
  };
  try {
    say(`${conditions}; medians of ${runs}\n${head}`);
    const addresses = { product: `${site.url}assess/`, reference: `${site.url}reference/` };
    add(await measureQuestionPage(browser, addresses, runs));
    add(measureDomain());
    add(await measureOutcomes(browser, site.url, runs));
    for (const measure of Object.values(alone)) add(await measure(browser));
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { format: 'attune-bench', version: 1, runs, conditions, figures };
}

/** One of those. @param say takes the printed lines */
export async function benchAlone(only: keyof typeof alone, say: (text: string) => void): Promise<Figures> {
  const browser = await launchChromium();
  try {
    const figures = await alone[only](browser);
    say(head);
    for (const [name, figure] of Object.entries(figures)) say(line(name, figure));
    return { format: 'attune-bench', version: 1, runs: 1, conditions: 'not slowed', figures };
  } finally {
    await browser.close();
  }
}
