/** Documents that came in, with markup in every text, on every page that shows them: nothing of it becomes part of a page. */
import { reportPage } from '../../../src/content/messages/en/report-page';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { serialiseEngagement } from '../../../src/domain/engagement/serialise';
import { randomFrom, type Random } from '../random';
import { document as specimen } from '../specimens';
import type { Figures } from '../work';
import { emptyFigures } from './figures';
import { complaintsOf, type Reader } from './people';

const pages = [
  'results/',
  'roadmap/',
  'roadmap/#table',
  'roadmap/#timeline',
  'statements/',
  'statements/#foundation',
  'statements/#mission',
  'report/',
  'workshop/',
  'workshop/#talk',
  'workspace/',
  'data/',
  'assess/',
  'assess/profile/',
  '',
];
const markups = [
  '<script>globalThis.__ran=1</script>',
  '<img src=x onerror="globalThis.__ran=1">',
  '"><svg onload=globalThis.__ran=1>',
  "'><iframe srcdoc='<script>parent.__ran=1</script>'></iframe>",
  '<a href="javascript:globalThis.__ran=1">x</a>',
  '<style>*{display:none}</style>{{constructor.constructor("globalThis.__ran=1")()}}',
];

/** Every text that may be any text. */
function withMarkup(random: Random): string {
  const whole = specimen(random) as Record<string, unknown>;
  const walk = (holder: Record<string, unknown>) => {
    for (const [key, before] of Object.entries(holder)) {
      if (typeof before === 'object' && before !== null) walk(before as Record<string, unknown>);
      if (typeof before !== 'string' || (before !== '' && /^[\w:.+/-]{1,60}$/.test(before) && key !== 'name')) continue;
      holder[key] = random.pick(markups);
      if (parseEngagement(whole).kind === 'error') holder[key] = before;
    }
  };
  walk(whole);
  const result = parseEngagement(whole);
  if (result.kind === 'error') throw new Error('A specimen is none any more');
  return serialiseEngagement({ ...result.engagement, id: `m-${random.below(1e9)}`, example: false });
}

export async function markup(reader: Reader, seed: string, cases: number): Promise<Figures> {
  const figures = emptyFigures();
  const { context, site } = reader;
  for (let at = 0; at < cases; at += 1) {
    const fault = (law: string) => figures.faults.push({ at, law });
    const page = await context.newPage();
    figures.structured += 1;
    try {
      await page.goto(`${site.url}report/`);
      const buffer = Buffer.from(withMarkup(randomFrom(`${seed}/markup/${at}`)));
      const input = page.getByLabel(reportPage.open.button, { exact: true });
      await input.setInputFiles({ name: 'x.attune.json', mimeType: 'application/json', buffer });
      await page.getByText(reportPage.open.ok('').slice(-30)).waitFor();
      for (const route of pages) {
        const began = Date.now();
        await page.goto(site.url + route);
        // Only the fragment changes from one part of a page to the next.
        if (route.includes('#')) await page.reload();
        await page.waitForLoadState('networkidle');
        const found = await page.evaluate(lookThrough);
        for (const law of found) fault(`/${route}: ${law}`);
        figures.slowest = Math.max(figures.slowest, Date.now() - began);
      }
      figures.taken += 1;
    } catch (error) {
      fault(String(error));
    }
    for (const law of new Set(complaintsOf(reader))) fault(law);
    await page.close();
  }
  return figures;
}

/** Runs in the page: unfolds what is folded, and looks for what only a text can have made. */
function lookThrough(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const made = document.querySelectorAll(
    '[onerror], [onload], [onclick], [srcdoc], img[src="x"], a[href^="javascript:"]',
  );
  const found = [...made].map(({ outerHTML }) => `an element was made of a text: ${outerHTML.slice(0, 120)}`);
  for (const script of document.querySelectorAll('script, style'))
    if (script.textContent.includes('__ran')) found.push('a script or style was made of a text');
  if ('__ran' in globalThis) found.push('a script ran');
  return found;
}
