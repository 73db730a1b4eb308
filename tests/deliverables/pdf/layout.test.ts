import { describe, expect, it } from 'vitest';
import { linesHere } from '../../../src/deliverables/pdf/flow';
import { pageOf, styles } from '../../../src/deliverables/pdf/tokens';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { emptyEngagement, engagementWith, exampleEngagement, readPdf, render, type TextItem } from './support';

const page = pageOf('a4');

const longWord = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(4)
  .slice(0, 300);

/** Everything a person could type, as long as the document allows. */
function hostile(): Engagement {
  const engagement = engagementWith(longWord, {
    'complaint-tracking': { kind: 'level', level: 3, evidence: `${longWord}\n\n${'a b '.repeat(2500)}` },
    'strategy-statements': { kind: 'notApplicable', reason: `${longWord} `.repeat(30) },
  });
  const round = engagement.rounds[0]!;
  const wording = `${longWord} ${'many words in a row '.repeat(950)}`;
  const version = { wording, madeAt: '2026-11-20T09:00:00.000Z', draft: null, note: wording };
  const approval = { by: longWord.repeat(2).slice(0, 400), on: '2026-11-20' };
  const stands = { versions: { v: { ...version, approval } }, standing: 'v', reviewOn: '2026-11-20' };
  const comment = { department: longWord, text: wording, on: '2026-11-20', answer: '', version: 'v' };
  const dismissed = { d: { rule: 'jargon', phrase: longWord, reason: wording, on: '2026-11-20' } };
  return {
    ...engagement,
    organisation: { ...engagement.organisation, customerWord: longWord },
    rounds: [
      {
        ...round,
        plan: { ...round.plan, choices: { 'sponsor-accepts-role': { decision: 'accepted', owner: longWord } } },
        statements: {
          ...round.statements,
          mission: {
            ...round.statements.mission,
            ...stands,
            wording: 'Another wording.',
            parts: { who: wording, collision: wording, recovery: longWord },
            comments: { c: comment },
            dismissed,
          },
          success: { ...round.statements.success, wording },
          tests: {
            sayNo: { verdict: 'holds', wording, stop: `${wording}\n\n${wording}`.slice(0, 20_000) },
            swap: { verdict: 'fails', wording: '', rival: longWord, difference: wording },
          },
        },
      },
    ],
  };
}

const cases: [string, () => Engagement][] = [
  ['the example', exampleEngagement],
  ['an empty engagement', emptyEngagement],
  ['a hostile engagement', hostile],
];

const headingSizes = [styles.title.size, styles.subtitle.size];
const isHeading = ({ size }: TextItem) => headingSizes.some((heading) => Math.abs(size - heading) < 0.01);
/** What stands between the header's and the footer's rule. */
const body = (items: readonly TextItem[]) =>
  items.filter(({ y }) => y > page.height - page.bottom - 4 && y < page.height - 64);

describe.each(cases)('the layout of %s', (_, make) => {
  it('keeps inside the margins', async () => {
    const { pages } = await readPdf((await render(make())).bytes);
    for (const item of pages.flat()) {
      expect(item.x).toBeGreaterThanOrEqual(page.left - 0.5);
      expect(item.x + item.width).toBeLessThanOrEqual(page.right + 0.5);
      expect(item.y).toBeGreaterThan(28);
      expect(item.y).toBeLessThan(page.height - 40);
    }
  });

  it('ends no page with a heading', async () => {
    const { pages } = await readPdf((await render(make())).bytes);
    for (const items of pages) {
      const lowest = body(items).toSorted((a, b) => a.y - b.y)[0];
      if (lowest) expect(isHeading(lowest), lowest.text).toBe(false);
    }
  });

  it('leaves no page empty and writes no text over another', async () => {
    const { pages } = await readPdf((await render(make())).bytes);
    for (const items of pages) {
      expect(body(items).length).toBeGreaterThan(0);
      for (const [index, a] of items.entries()) {
        for (const b of items.slice(index + 1)) {
          const sameLine = Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.7;
          const overlap = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          expect(sameLine && overlap > 0.5, `${a.text} / ${b.text}`).toBe(false);
        }
      }
    }
  });
});

describe('texts longer than a page', () => {
  it('come whole over as many pages as they need', async () => {
    const { text } = await readPdf((await render(hostile())).bytes);
    const said = text.match(/\brow\b/g)!.length;
    // The two wordings, a part, a line beside it, a reason, a test that holds and one that fails.
    expect(said).toBeGreaterThanOrEqual(7 * 950);
  });
});

describe('a paragraph at the end of a page', () => {
  it('leaves no single line behind and carries none over alone', () => {
    expect(linesHere(5, 5)).toBe(5);
    expect(linesHere(5, 4)).toBe(3);
    expect(linesHere(5, 1)).toBe(0);
    expect(linesHere(3, 2)).toBe(2);
  });
});

describe('a plan row', () => {
  it('stands whole on one page: its code and its last line are never apart', async () => {
    const { pages } = await readPdf((await render(exampleEngagement())).bytes);
    const codes = pages.flatMap((items) => items.filter(({ text, x }) => /^A\d{3}$/.test(text) && x < page.left + 5));
    expect(codes.length).toBeGreaterThan(20);
    for (const items of pages) {
      const rows = body(items);
      const first = rows.toSorted((a, b) => b.y - a.y).find(({ text }) => /^(Done when|Why):/.test(text));
      const code = rows.toSorted((a, b) => b.y - a.y).find(({ text }) => /^A\d{3}$/.test(text));
      if (first) expect(code!.y).toBeGreaterThan(first.y);
    }
  });
});
