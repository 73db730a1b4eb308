import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { lintWordsSchema } from '../../../src/content/schema';
import { draftWords } from '../../../src/content/messages/en/statement-drafts';
import { ruleWords } from '../../../src/content/messages/en/statement-rules';
import { missionDrafts, successDrafts } from '../../../src/domain/statements/drafts/drafts';
import type { StatementKind } from '../../../src/domain/statements/finding';
import { lint, rules } from '../../../src/domain/statements/lint';
import { context, findingsOf } from './context';

interface Examples {
  kind: StatementKind;
  /** Wordings the rule must find, with the phrase it stands on; null where something is absent. */
  bad: [string, string | null][];
  good: string[];
  /** Wordings that look like a fault and are none. */
  near: string[];
}

const examples: Record<string, Examples> = {
  'open-gap': {
    kind: 'mission',
    bad: [['Every guest can [what they can do], always.', '[what they can do]']],
    good: ['Every guest can rest.'],
    near: ['Every guest can rest (and sleep).', 'Guests read [1] first.'],
  },
  platitude: {
    kind: 'mission',
    bad: [
      ['We exceed our guests’ expectations.', 'exceed our guests’ expectations'],
      ['To deliver the best possible customer experience.', 'best possible customer experience'],
      ['World class banking for people.', 'World class'],
      ['Our customer‑centric culture serves people.', 'customer‑centric'],
      ['We go the extra mile for guests.', 'extra mile'],
      ['Putting our customers first since 1920.', 'Putting our customers first'],
    ],
    good: ['Every guest reaches a room that is ready.'],
    near: [
      'Our rooms exceed the legal minimum for guests.',
      'Guests leave with great coats.',
      'Every shopper can read the best before date.',
      'We tell the customer first.',
      'The best time to service a boiler is before winter, and households hear it from us.',
      'Hotels at the heart of the city for guests.',
      'Bus number one brings pupils home.',
      'Residents of our care home sleep well.',
    ],
  },
  'no-customer': {
    kind: 'mission',
    bad: [
      ['We deliver excellence in every market.', null],
      ['Our people are our greatest asset.', null],
      ['To be known for customer service.', null],
    ],
    good: ['Every guest rests.', 'Anyone who calls is heard.'],
    near: [
      'People who rent from us feel safe.',
      'A customer’s word is enough.',
      'Members of the club settle it at once.',
    ],
  },
  'only-score': {
    kind: 'success',
    bad: [
      ['NPS among guests goes from 30 to 45.', 'NPS'],
      ['Our customers’ star rating reaches 4.8.', 'star rating'],
    ],
    good: ['Churn among guests falls as NPS goes from 30 to 45.'],
    near: ['Repeat bookings rise, and satisfaction stays level.', 'Complaints about low satisfaction fall.'],
  },
  'no-business-goal': {
    kind: 'success',
    bad: [['Guests wait less at the desk.', null]],
    good: ['Churn among guests falls.', 'Guests come back.'],
    near: ['NPS among guests goes up.', 'Fewer guests leave us.'],
  },
  'no-baseline': {
    kind: 'success',
    bad: [
      ['Churn falls to 16 %.', null],
      ['Churn falls to 16 %, counted from January 2026.', null],
    ],
    good: ['Churn falls from 18 % to 16 %.', 'Churn falls to 16 % (18 % today).', 'From a fifth to a tenth.'],
    near: ['Churn: 18% → 16%.', 'Churn falls to 16 %, against 18 % last year.', 'Calls fall from 2,000 to 1,500.'],
  },
  'no-target': {
    kind: 'success',
    bad: [
      ['Churn falls from 18 %.', null],
      ['Churn is 18 % because claims are answered within two hours.', null],
    ],
    good: ['Churn falls from 18 % to 16 %.', 'Churn falls to below 16 %.'],
    near: ['We halve churn.', 'Revenue grows by 5 %.', 'From one in five to one in ten.'],
  },
  'no-date': {
    kind: 'success',
    bad: [
      ['Churn falls from 18 % to 16 %.', null],
      ['Churn falls to 16 % by March.', 'March'],
      ['Churn falls from 18 % (March 2026) to 16 %.', null],
      ['Churn falls to 16 % within twelve months.', 'within twelve months'],
    ],
    good: [
      'Churn falls to 16 % by December 2026.',
      'By end of Q2 2027 churn falls.',
      'Churn falls by 31/12/2026.',
      'Churn falls in FY27.',
    ],
    near: ['Churn falls from 18 % in 2025 to 16 % in 2027.', 'Churn falls by mid-2027.', 'By Dec ’26 churn falls.'],
  },
  'no-leader': {
    kind: 'success',
    bad: [
      ['Churn falls to 16 %.', null],
      ['We become market leader from head office.', null],
    ],
    good: ['The head of service leads.', 'Owned by finance.', 'Ana Ruiz leads with two others.'],
    near: ['The COO looks after it.', 'Accountable: operations.'],
  },
  'wrong-direction': {
    kind: 'success',
    bad: [
      ['Churn rises from 16 % to 18 %.', '16 % to 18 %'],
      ['First contact resolution goes from 80 % to 70 %.', '80 % to 70 %'],
      ['The share of quiet weeks falls from 10 % to 12 %.', '10 % to 12 %'],
      ['Time to first answer moves from 30 minutes to 2 hours.', '30 minutes to 2 hours'],
    ],
    good: ['Churn falls from 18 % to 16 %.', 'Retention rises from 82 % to 84 %.'],
    near: [
      'Retention goes up from 82 % to 84 % while churn stays low.',
      'Time to first answer moves from 2 hours to 30 minutes.',
      'Complaints fall from a fifth to one in ten.',
    ],
  },
  hedge: {
    kind: 'mission',
    bad: [
      ['We strive to answer guests at once.', 'strive'],
      ['We aim to answer guests at once.', 'aim to'],
      ['We are committed to our guests.', 'committed to'],
    ],
    good: ['We answer guests at once.'],
    near: [
      'Our aim for guests is quiet.',
      'Whatever guests want to change, they can.',
      'Archers hit what they aim at.',
    ],
  },
  'company-aim': {
    kind: 'mission',
    bad: [
      ['We serve guests to grow our market share.', 'market share'],
      ['Guests make us profitable.', 'profitable'],
    ],
    good: ['Guests rest.'],
    near: ['A non-profit for patients.', 'Our sales team calls clients back.', 'We see your margins before you do.'],
  },
  'number-in-mission': {
    kind: 'mission',
    bad: [
      ['We answer 95 % of guests.', '95 %'],
      ['Guests give us an NPS of fifty.', 'NPS'],
    ],
    good: ['We answer guests in one conversation.'],
    near: ['Guests settle it in one conversation, the first time.'],
  },
  sentences: {
    kind: 'mission',
    bad: [['Guests rest. We listen. All is well.', 'All is well.']],
    good: ['Guests rest. We listen.'],
    near: ['Guests rest, e.g. at noon. We listen.', 'Dr. Hart meets each patient. We listen.'],
  },
  length: {
    kind: 'mission',
    bad: [
      ['Guests rest.', null],
      [`Guests ${'really '.repeat(36)}rest.`, null],
    ],
    good: ['Every guest reaches a room that is ready.'],
    near: ['Every well-rested guest leaves us feeling at home.'],
  },
  'no-unit': {
    kind: 'success',
    bad: [['Renewals among clients rise from 300 to 400.', '300']],
    good: ['Renewals among clients rise from 30 % to 40 %.', 'Renewals rise from 300 to 400 contracts.'],
    near: ['Churn falls as NPS goes from 30 to 40.', 'Revenue rises from €1.2 m to €1.4 m.'],
  },
  'same-as-mission': {
    kind: 'success',
    bad: [['Every guest leaves feeling welcome without asking twice.', null]],
    good: ['Repeat bookings by guests rise from 20 % to 25 % by June 2027.'],
    near: ['Guests who leave feeling welcome book a second stay: 20 % to 25 % by June 2027.'],
  },
};

const other = 'Every guest leaves feeling welcome, without ever having to ask twice.';

describe.each(rules.map((rule) => rule.id))('The rule %s', (rule) => {
  const { kind, bad, good, near } = examples[rule]!;
  test.each(bad)('finds "%s"', (wording, phrase) => {
    const found = findingsOf(rule, kind, wording, {}, { other });
    expect(found.length).toBeGreaterThan(0);
    const at = found[0]!.at;
    expect(at === null ? null : wording.slice(at.from, at.to)).toBe(phrase);
  });
  test.each(good)('is content with "%s"', (wording) =>
    expect(findingsOf(rule, kind, wording, {}, { other })).toEqual([]),
  );
  test.each(near)('is not misled by "%s"', (wording) =>
    expect(findingsOf(rule, kind, wording, {}, { other })).toEqual([]),
  );
});

describe('Rules about what is absent', () => {
  test('take the user’s own word for a customer, in the singular and the plural', () => {
    expect(findingsOf('no-customer', 'mission', 'Every wayfarer rests.', {}, { customerWord: 'wayfarers' })).toEqual(
      [],
    );
    expect(findingsOf('no-customer', 'mission', 'Parties rest.', {}, { customerWord: 'party' })).toEqual([]);
    expect(findingsOf('no-customer', 'mission', 'It rests.', {}, { customerWord: '  ' })).toHaveLength(1);
  });
  test('believe the part that was filled before any list, and only while the wording still says it', () => {
    const parts = {
      who: 'quayside regulars',
      goal: 'a calmer winter',
      leader: 'Mo',
      baseline: 'eleven',
      target: 'seven',
    };
    expect(findingsOf('no-customer', 'mission', 'Quayside regulars rest.', parts)).toEqual([]);
    expect(findingsOf('no-customer', 'mission', 'It rests.', parts)[0]!.values).toEqual({ part: 'quayside regulars' });
    expect(findingsOf('no-business-goal', 'success', 'For a calmer winter we act.', parts)).toEqual([]);
    expect(findingsOf('no-leader', 'success', 'This belongs to Mo.', parts)).toEqual([]);
    expect(findingsOf('no-baseline', 'success', 'Visits go up by eleven, then seven.', parts)).toEqual([]);
    expect(findingsOf('no-target', 'success', 'Visits go up by eleven, then seven.', parts)).toEqual([]);
  });
});

test('Every rule has its examples and its words', () => {
  const ids = rules.map((rule) => rule.id);
  expect(Object.keys(examples).sort()).toEqual(ids.toSorted());
  expect(Object.keys(ruleWords).sort()).toEqual([...ids, 'date-before-start', 'other-language'].sort());
});

test('A date before the plan is told in words, as every date is', () => {
  expect(ruleWords['date-before-start'].wrong({ startOn: '2026-11-23' })).toContain('23 November 2026');
});

describe('The checks together', () => {
  test('say nothing about an empty wording', () => expect(lint('mission', '  \n', {}, context)).toEqual([]));
  test('tell what must be mended before what should', () => {
    const severities = lint('mission', 'We strive to be world-class. In all. At 95 %.', {}, context).map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual([...severities].sort());
    expect(severities).toContain('must');
    expect(severities).toContain('should');
  });
  test('stand inside the wording, whatever the wording', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mission' as const, 'success' as const),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (kind, wording) => {
          for (const { at } of lint(kind, wording, {}, context)) {
            if (at === null) continue;
            expect(at.from).toBeGreaterThanOrEqual(0);
            expect(at.to).toBeGreaterThan(at.from);
            expect(at.to).toBeLessThanOrEqual(wording.length);
          }
        },
      ),
    );
  });
  test('have nothing that must be mended in a draft whose parts are filled well', () => {
    const mission = {
      who: 'tenants',
      done: 'see who is coming and when',
      feeling: 'in control',
      always: 'ring first',
      situation: 'something breaks',
      pain: 'asking twice',
    };
    const success = {
      goal: 'keep more small-business clients',
      group: 'small-business clients',
      behaviour: 'renew',
      cause: 'claims are answered within one day',
      metric: 'churn',
      baseline: '18 %',
      baselineOn: 'March 2026',
      sample: '2,400 contracts',
      target: '16 %',
      by: 'December 2027',
      leader: 'head of service',
      contributors: 'the finance director',
      review: 'every month by the steering group',
      guardrail: 'no rise in cost per contact',
      sign: 'half of all claims answered in a day',
    };
    const must = (kind: StatementKind, parts: Record<string, string>, texts: string[]) =>
      texts.flatMap((text) => lint(kind, text, parts, context)).filter(({ severity }) => severity === 'must');
    expect(
      must(
        'mission',
        mission,
        missionDrafts(mission, draftWords).map(({ text }) => text),
      ),
    ).toEqual([]);
    expect(
      must(
        'success',
        success,
        successDrafts(success, draftWords).map(({ text }) => text),
      ),
    ).toEqual([]);
    expect(
      must(
        'success',
        {},
        successDrafts(success, draftWords).map(({ text }) => text),
      ),
    ).toEqual([]);
  });
  test('find an open gap in every draft with an empty part', () => {
    for (const { text } of missionDrafts({}, draftWords))
      expect(findingsOf('open-gap', 'mission', text).length).toBeGreaterThan(0);
  });
});

test('A statement of 120 words is checked well within a frame', () => {
  const sentence =
    'We strive to exceed expectations, and churn among tenants falls from 18 % to 16 % by June 2027 because claims are answered. ';
  const wording = sentence.repeat(6).trim();
  const times = Array.from({ length: 40 }, (_, run) => {
    const begun = performance.now();
    lint('success', `${wording} ${run}`, { goal: 'keep more clients' }, context);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  process.stdout.write(
    `lint of ${wording.split(' ').length} words: median ${times[20]!.toFixed(2)} ms, slowest ${times[39]!.toFixed(2)} ms\n`,
  );
  expect(times[20]).toBeLessThan(16);
});

test('The word lists have the shape the schema asks for', () => {
  expect(v.safeParse(lintWordsSchema, context.words).success).toBe(true);
});
