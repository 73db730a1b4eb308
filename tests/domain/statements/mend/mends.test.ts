import { describe, expect, it, test } from 'vitest';
import { alongWith, changeOf } from '../../../../src/domain/statements/mend/change';
import { isAbout, phraseOf } from '../../../../src/domain/statements/dismissed';
import type { Finding } from '../../../../src/domain/statements/finding';
import { mendsFor } from '../../../../src/domain/statements/mend';
import { heldOut, tuned } from '../../../fixtures/statements/corpus';
import { contextOf, findingsOf, found, mended, type Found } from './mending';

const all = (rule: string, wording: string) =>
  found('mission', rule, wording).map(({ mends }) => mends.map((mend) => changeOf(wording, mend)?.wording));

describe('jargon', () => {
  test.each([
    ['We utilise what guests tell us.', 'We use what guests tell us.'],
    ['Leveraging what guests tell us, we listen.', 'Using what guests tell us, we listen.'],
    ['Guests get an innovative service.', 'Guests get a new service.'],
    ['Guests get a frictionless start.', 'Guests get an easy start.'],
    ['Travel is seamless for guests.', 'Travel is smooth for guests.'],
  ])('gets its plain word: %s', (wording, expected) => {
    expect(mended('mission', 'jargon', wording)).toBe(expected);
  });

  it('may also go where it only decorates, and the article follows', () => {
    expect(all('jargon', 'Guests get a seamless answer.')).toEqual([
      ['Guests get a smooth answer.', 'Guests get an answer.'],
    ]);
    expect(all('jargon', 'Seamless answers help guests.')).toEqual([
      ['Smooth answers help guests.', 'Answers help guests.'],
    ]);
    expect(all('jargon', 'For guests, answers are seamless.')).toEqual([['For guests, answers are smooth.']]);
  });
});

describe('what is left out', () => {
  const success = 'Churn among guests falls to 16 %';

  it('is said by a sentence behind the rest when its part is filled', () => {
    const parts = { leader: 'head of repairs', by: 'end of Q2 2027', goal: 'keep more guests', review: 'every month' };
    expect(mended('success', 'no-leader', success, parts)).toBe(`${success}. This is led by the head of repairs.`);
    expect(mended('success', 'no-date', `${success}.`, parts)).toBe(
      `${success}. This is to be reached by the end of Q2 2027.`,
    );
    expect(mended('success', 'no-review', `${success}, `, parts)).toBe(`${success}. This is reviewed every month.`);
    expect(mended('success', 'only-score', 'NPS among guests rises to 40.', parts)).toBe(
      'NPS among guests rises to 40. This serves our goal to keep more guests.',
    );
  });

  it('leads to its field when the part is open', () => {
    expect(found('success', 'no-leader', success)[0]?.mends).toEqual([{ kind: 'part', part: 'leader' }]);
  });

  it('is no third sentence of a mission', () => {
    const mission = 'We ring before we come. We always knock.';
    const parts = { who: 'tenants' };
    expect(mended('mission', 'no-customer', 'We ring before we come.', parts)).toBe(
      'We ring before we come. That is what tenants can count on.',
    );
    expect(found('mission', 'no-customer', mission, parts)[0]?.mends).toEqual([{ kind: 'part', part: 'who' }]);
  });
});

describe('figures and dates', () => {
  it('changes two figures that go the wrong way', () => {
    expect(mended('success', 'wrong-direction', 'Churn among guests falls from 16 % to 18 % by May 2027.')).toBe(
      'Churn among guests falls from 18 % to 16 % by May 2027.',
    );
  });

  test.each([
    ['by March', 'by March 2027'],
    ['by end of December', 'by end of December 2026'],
    ['by Q2', 'by Q2 2027'],
    ['by next summer', 'by summer 2027'],
  ])('gives a date the year that comes next: %s', (date, expected) => {
    const wording = `Churn among guests falls from 18 % to 16 % ${date}.`;
    expect(mended('success', 'no-date', wording)).toBe(`Churn among guests falls from 18 % to 16 % ${expected}.`);
  });

  test.each([
    ['15 March', '15 March 2027'],
    ['end of June ', 'end of June 2027'],
    ['spring', null],
    ['', null],
  ])('puts the year into a part that says the same date, and no other: “%s”', (by, expected) => {
    const wording = `Churn among guests falls from 18 % to 16 % by ${by.trim() === 'end of June' ? 'end of June' : '15 March'}.`;
    const [{ finding, mends }] = found('success', 'no-date', wording, { by }) as [Found];
    const fills = alongWith('success', finding, mends[0]!, wording, { by, goal: 'keep guests' });
    expect(fills).toEqual(expected === null ? [] : [{ of: 'success', part: 'by', text: expected, instead: by }]);
  });

  it('has nothing to do where the plan says from when the months count', () => {
    expect(found('success', 'no-date', 'Churn among guests falls from 18 % to 16 % within six months.')).toEqual([]);
  });

  it('leaves a year that is counted from the day of writing to the user', () => {
    for (const date of [
      'next year',
      'this year',
      'by the end of next year',
      'in the coming financial year',
      'next quarter',
    ])
      expect(mended('success', 'no-date', `Churn among guests falls from 18 % to 16 % ${date}.`)).toBeNull();
  });

  it('gives bare numbers the unit of their metric', () => {
    expect(mended('success', 'no-unit', 'Churn among guests falls from 18 to 16 by May 2027.')).toBe(
      'Churn among guests falls from 18 % to 16 % by May 2027.',
    );
  });
});

describe('what belongs elsewhere', () => {
  it('moves a figure to the success statement when the sentence can go without it', () => {
    const wording = 'Every guest who writes to us gets a full answer within 24 hours.';
    const [mend] = found('mission', 'number-in-mission', wording)[0]!.mends;
    expect(mend).toMatchObject({ kind: 'move', of: 'success', part: 'target', text: 'within 24 hours' });
    expect(changeOf(wording, mend!)!.wording).toBe('Every guest who writes to us gets a full answer.');
    expect(found('mission', 'number-in-mission', wording, {}, { target: '16 %' })[0]!.mends).toEqual([]);
  });

  it('does not take along what else the sentence says', () => {
    for (const wording of [
      'Guests can book in 2 minutes online without any shame.',
      'We answer guests within 24 hours with a smile.',
    ])
      expect(found('mission', 'number-in-mission', wording)[0]!.mends).toEqual([]);
  });

  it('leaves a figure the sentence needs', () => {
    expect(found('mission', 'number-in-mission', 'Guests have 24 ways to reach us.')[0]!.mends).toEqual([]);
  });

  it('moves the third sentence to the line it speaks of', () => {
    const wording = 'Guests sleep well. We knock first. When it goes wrong, whoever hears of it says sorry.';
    const [mend] = found('mission', 'sentences', wording)[0]!.mends;
    expect(changeOf(wording, mend!)).toEqual({
      wording: 'Guests sleep well. We knock first.',
      fills: [{ of: 'mission', part: 'recovery', text: 'When it goes wrong, whoever hears of it says sorry.' }],
    });
    expect(found('mission', 'sentences', 'Guests sleep. We knock. We sing.')[0]!.mends).toEqual([]);
  });
});

describe('a gap', () => {
  it('takes the words of its part, or leads to it, or goes with its sentence', () => {
    const wording = 'Guests sleep well. They feel [how it feels].';
    expect(mended('mission', 'open-gap', wording, { feeling: 'at home' })).toBe(
      'Guests sleep well. They feel at home.',
    );
    expect(found('mission', 'open-gap', wording)[0]!.mends[0]).toEqual({ kind: 'part', part: 'feeling' });
    expect(mended('mission', 'open-gap', wording, {}, 1)).toBe('Guests sleep well.');
  });

  it.each(['18 % of guests ([out of how many]) leave.', '18 % of guests (out of [out of how many]) leave.'])(
    'says once what a figure is out of: "%s"',
    (wording) =>
      expect(mended('success', 'open-gap', wording, { sample: 'n=212' })).toBe('18 % of guests (out of 212) leave.'),
  );
});

describe('a mend of any statement of the corpus', () => {
  const corpus = [...tuned, ...heldOut];

  it('changes nothing outside its stretch, leaves no doubled space, and the finding is gone', () => {
    let applied = 0;
    for (const { kind, text, parts = {} } of corpus) {
      const before = findingsOf(kind, text, parts);
      for (const finding of before) {
        for (const mend of mendsFor(kind, finding, contextOf(text, parts))) {
          const change = changeOf(text, mend);
          if (change === null || !('from' in mend)) continue;
          applied += 1;
          const { wording } = change;
          expect(wording.startsWith(text.slice(0, mend.from)), text).toBe(true);
          expect(wording.endsWith(text.slice(mend.to)), text).toBe(true);
          expect(wording.length, text).toBeGreaterThan(0);
          if (!/ {2}/.test(text)) expect(wording, text).not.toMatch(/ {2}| [,.;]/);
          const still = (findings: Finding[]) =>
            findings.filter((one) => isAbout({ rule: one.rule, phrase: phraseOf(one) }, finding));
          const left = still(findingsOf(kind, wording, parts)).length;
          expect(left, `${finding.rule}: ${wording}`).toBeLessThan(still(before).length);
        }
      }
    }
    expect(applied).toBeGreaterThan(50);
  });
});

describe('a wish', () => {
  it('is said anew, the whole sentence it stands in', () => {
    const wording = 'We ring first. We exceed the expectations of guests.';
    expect(found('mission', 'platitude', wording)[0]!.mends).toEqual([
      { kind: 'rewrite', from: 15, to: wording.length },
    ]);
  });
});
