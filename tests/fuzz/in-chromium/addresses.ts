/** Every page of the site, opened with queries and fragments that nobody meant, over storage that somebody spoiled. */
import { globSync } from 'node:fs';
import { currentRound } from '../../../src/domain/engagement/create';
import { writeInvitation as staffLink } from '../../../src/domain/statements/staff/invitation';
import { invitationOf } from '../../../src/domain/workshop/invitation/invitation';
import { writeInvitation } from '../../../src/domain/workshop/invitation/invitation-link';
import { writeViewLink } from '../../../src/domain/workshop/views/view-link';
import { linkFor } from '../../../src/domain/link/link';
import { order } from '../../support/group';
import settings from '../doors/small-settings';
import { keys, letters, text } from '../hostile';
import { randomFrom, type Random } from '../random';
import { engagements } from '../specimens';
import { spoilText } from '../spoil';
import type { Figures } from '../work';
import { emptyFigures } from './figures';
import { complaintsOf, type Reader } from './people';

/** Fragments of one opened page. */
const perPage = 30;

const [example] = engagements;
const right = [
  ...engagements.flatMap((each) => linkFor(each) ?? []),
  writeInvitation(invitationOf(example!, order)),
  staffLink({ name: 'Any', customerWord: 'guest' }),
  writeViewLink({ code: '7KQ2-7KQ2-7KQ2-7KQ2', name: 'Ann' }),
  ...currentRound(example!).responses.map(({ id }) => id),
  ...order,
  'board',
  'table?owner=cxLead&month=2',
  'timeline?zoom=1',
  'talk/insight',
  'collect',
  'mission',
  'foundation',
  'welcome',
  'a'.repeat(30),
];
const asked = ['example', 'own', 'way', 'fresh'];

function fragment(random: Random): string {
  const way = random.below(5);
  if (way === 0) return text(random, 2_000);
  if (way === 1) return letters(random, random.some(60));
  if (way === 2) return `${random.pick(right)}/${random.pick(keys)}?${random.pick(keys)}=${text(random, 60)}`;
  return spoilText(random.pick(right), random);
}

export async function addresses(reader: Reader, seed: string, cases: number): Promise<Figures> {
  const figures = emptyFigures();
  const { context, site } = reader;
  const routes = globSync('**/*.html', { cwd: site.folder })
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  const first = await context.newPage();
  await first.goto(`${site.url}results/?example`);
  await first.waitForLoadState('networkidle');
  await first.close();
  for (let at = 0; at < cases; at += perPage) {
    const random = randomFrom(`${seed}/addresses/${at}`);
    const route = routes[(at / perPage) % routes.length]!;
    const page = await context.newPage();
    const fault = (law: string) => figures.faults.push({ at, law: `${route}: ${law}` });
    try {
      // Half of the visits come after one that left nothing but rubbish.
      if (random.oneIn(2))
        await page.addInitScript(spoilStorage, settings.structured(random) as Record<string, string>);
      const query = random.oneIn(3)
        ? ''
        : `?${random.pick(asked)}=${encodeURIComponent(text(random, 200).toWellFormed())}`;
      await page.goto(`${site.url}${route}${query}#${encodeURI(fragment(random).toWellFormed())}`);
      await page.waitForLoadState('networkidle');
      const fragments = Array.from({ length: perPage }, () => fragment(random).toWellFormed());
      figures.structured += perPage;
      const took = await page.evaluate(visitAll, fragments);
      if (took.longest > figures.slowest) [figures.slowest, figures.slowestCase] = [took.longest, at];
      figures.taken += perPage;
      if (await page.evaluate(() => '__ran' in globalThis)) fault('a script ran');
      if ((await page.locator('h1').count()) === 0) fault('the page has no heading left');
    } catch (error) {
      fault(String(error));
    }
    for (const law of complaintsOf(reader)) fault(law);
    await page.close();
  }
  return figures;
}

/** Runs before the page does, once: what it writes itself stays. */
function spoilStorage(entries: Record<string, string>): void {
  for (const [key, value] of Object.entries(entries)) {
    localStorage.setItem(key, value);
    if (key !== 'attune:open') sessionStorage.setItem(key, value);
  }
}

/** Runs in the page: goes from fragment to fragment, and gives it a frame for each. */
async function visitAll(fragments: string[]): Promise<{ longest: number }> {
  let longest = 0;
  for (const each of fragments) {
    const began = performance.now();
    location.hash = each;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    longest = Math.max(longest, performance.now() - began);
  }
  return { longest };
}
