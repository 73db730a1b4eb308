import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../../src/domain/statements/agreement';
import { readList } from '../../../../src/domain/statements/foundation/lists';
import { lint } from '../../../../src/domain/statements/lint';
import { seenOf, visible } from '../../../../src/domain/statements/text/invisible';
import { changeOf } from '../../../../src/domain/statements/mend/change';
import { mendsFor } from '../../../../src/domain/statements/mend';
import { context } from '../context';
import { contextOf } from '../mend/mending';

const signs = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d', '\u200e'];

describe('Signs nobody sees', () => {
  it.each(signs)('hide no customer and no phrase from the checks: %j', (sign) => {
    const wording = `Pati${sign}ents get wor${sign}ld-class care, and a second opi${sign}nion.`;
    const found = lint('mission', wording, {}, context);
    expect(found.map(({ rule }) => rule)).not.toContain('no-customer');
    const praise = found.find(({ rule }) => rule === 'platitude')!;
    expect(wording.slice(praise.at!.from, praise.at!.to)).toMatch(/^wor.?ld-class/u);
    expect(praise.values['phrase']).toMatch(/^world-class/u);
  });

  it('change nothing of what the checks find, wherever they stand', () => {
    const texts = [
      'We strive to exceed expectations and to answer 95 % of patients.',
      'Churn among subscribers falls from 18 % (2026) to 12 % by the end of 2028, led by the CFO; [how often].',
    ];
    const places = fc.array(fc.tuple(fc.nat(110), fc.constantFrom('\u00ad', '\u200b', '\ufeff')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(0, 1), places, (which, at) => {
        const text = texts[which]!;
        const kind = which === 0 ? 'mission' : 'success';
        let typed = text;
        for (const [place, sign] of at) typed = typed.slice(0, place) + sign + typed.slice(place);
        const clean = lint(kind, text, {}, context);
        const found = lint(kind, typed, {}, context);
        expect(found.map(({ rule, values }) => [rule, values])).toEqual(
          clean.map(({ rule, values }) => [rule, values]),
        );
        for (const [place, finding] of found.entries()) {
          const expected = clean[place]!.at;
          if (expected === null) expect(finding.at).toBeNull();
          else
            expect(visible(typed.slice(finding.at!.from, finding.at!.to))).toBe(text.slice(expected.from, expected.to));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stand in no way of a mend, which takes out what the finding stands on', () => {
    const mended = (wording: string, rule: string) => {
      const finding = lint('mission', wording, {}, context).find((each) => each.rule === rule)!;
      const [mend] = mendsFor('mission', finding, contextOf(wording));
      return changeOf(wording, mend!)!.wording;
    };
    for (const [rule, clean, typed] of [
      ['jargon', 'We utilise what guests tell us.', 'We uti\u00adlise wh\u200bat guests tell us.'],
      ['hedge', 'We strive to answer every guest.', 'We str\u00adive\u200b to ans\u200bwer every guest.'],
    ] as const) {
      expect(visible(mended(typed, rule))).toBe(mended(clean, rule));
      expect(mended(clean, rule)).not.toBe(clean);
    }
  });

  it('leave places as they are where there are none, and lead there and back where there are', () => {
    const { text, typed, seen } = seenOf('a\u00adb\u200bc');
    expect(text).toBe('abc');
    expect(typed({ from: 1, to: 2 })).toEqual({ from: 2, to: 3 });
    expect(seen({ from: 2, to: 3 })).toEqual({ from: 1, to: 2 });
    expect(typed({ from: 3, to: 3 })).toEqual({ from: 5, to: 5 });
    expect(seenOf('abc').typed({ from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
  });

  it('stay where a picture or a script is spelt with them', () => {
    for (const text of ['👩‍👩‍👧', '❤️', 'می‌خواهم']) expect(visible(text)).toBe(text);
  });

  it('are no part of a list, a name or a figure', () => {
    expect(readList('spe\u00aded\n\u200bcare')).toEqual(['speed', 'care']);
    const wording = 'Churn falls from 1\u200b8 % to 12 % by the end of 2\u00ad028, led by the C\u200bFO.';
    const { baseline, people } = agreementOf({ wording, parts: {}, context, owners: null });
    expect(baseline?.value).toBe(18);
    expect(people.map(({ name }) => name)).toEqual(['CFO']);
  });
});
