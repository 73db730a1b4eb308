import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voiceWords } from '../../../../src/content/statement-voices';
import { asPart, whoOf } from '../../../../src/domain/statements/staff/as-part';
import { groupStaffAnswers } from '../../../../src/domain/statements/staff/group';

const answers = (...texts: string[]) => texts.map((wants, at) => ({ id: `a${at}`, wants }));
const grouped = (...texts: string[]) =>
  groupStaffAnswers(answers(...texts), 'wants', voiceWords).map(({ words, answers: group }) => [
    words.join(' '),
    group.map(({ id }) => id).join(' '),
  ]);

describe('answers of staff', () => {
  it('that share what they say stand together, most said first, and those alone last', () => {
    expect(
      grouped(
        'A warm office in winter',
        'They want to know when the fitter is coming',
        'To be told which fitter comes',
        'Customers want a price that holds',
        'Knowing when the fitter will come',
        'Clear prices',
      ),
    ).toEqual([
      ['know when the fitter is coming', 'a1 a2 a4'],
      ['price', 'a3 a5'],
      ['', 'a0'],
    ]);
  });

  it.each([
    [['They should feel looked after', 'Looked after, from first to last'], ['looked after']],
    [['In control', 'They should be in control of it'], ['in control']],
    [['A price that holds', 'Clear prices'], ['price']],
    [['The NHS app', 'an NHS letter'], ['NHS']],
    [
      ['Heard. And safe', 'To be safe, and to be heard'],
      ['heard', 'safe'],
    ],
    [['Know the price', 'To know what the price is'], ['know the price']],
  ])('are headed by words as somebody wrote them: %j', (texts, head) =>
    expect(groupStaffAnswers(answers(...texts), 'wants', voiceWords)[0]!.words).toEqual(head),
  );

  it('are not put together by words that every answer has', () => {
    expect(grouped('Customers want to feel calm', 'Customers want to be heard')).toHaveLength(2);
  });

  it('stand in exactly one group each, the same way every time', () => {
    const some = fc.array(
      fc.oneof(fc.lorem({ maxCount: 6 }), fc.string(), fc.constantFrom('', 'safe', 'calm and safe')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (texts) => {
        const list = answers(...texts);
        const groups = groupStaffAnswers(list, 'wants', voiceWords);
        const ids = groups.flatMap(({ answers: group }) => group.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(
          list
            .filter(({ wants }) => wants.trim() !== '')
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(groupStaffAnswers(list, 'wants', voiceWords)).toEqual(groups);
        const sizes = groups.map(({ answers: group }) => group.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  it('are in groups in less than half a second when there are as many as a document holds', () => {
    const many = answers(
      ...Array.from({ length: 5000 }, (_, at) => `They want answer ${at % 97} about topic${at % 31} and thing${at}`),
    );
    const start = performance.now();
    groupStaffAnswers(many, 'wants', voiceWords);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('an answer as a part', () => {
  it.each([
    ['wants', 'They want to know when we come.', 'know when we come'],
    ['does', 'On our best day we ring first', 'ring first'],
    ['feels', 'They should feel safe and heard.', 'safe and heard'],
    ['feels', 'Safe', 'safe'],
    ['wants', 'To get home. They do not care whose fault it is.', 'get home'],
    ['wants', 'Tenants of the older houses. They want to know who is coming and when.', 'know who is coming and when'],
    ['wants', 'Tenants of the older houses, who want to know who is coming', 'know who is coming'],
    ['wants', 'Tenants: they want to know who is coming', 'know who is coming'],
    ['wants', 'Small firms nearby want to be paid on time', 'be paid on time'],
    ['wants', 'They want an appointment.', 'get an appointment'],
    ['wants', 'They want to be able to get an appointment.', 'get an appointment'],
    ['wants', 'Patients. They need an appointment this week.', 'get an appointment this week'],
    ['wants', 'Patients who want an appointment', 'get an appointment'],
    ['wants', 'They want their boiler mended', 'get their boiler mended'],
    ['wants', 'They expect us to ring before we come', 'count on us to ring before we come'],
    ['wants', 'A warm office in winter', 'a warm office in winter'],
    ['wants', 'Shelter for people in need of it', 'shelter for people in need of it'],
    ['wants', 'Tenants of the older houses.', null],
    ['feels', 'NHS-safe', 'NHS-safe'],
  ] as const)('loses what it only began with: %s, %s', (question, answer, part) =>
    expect(asPart(answer, question, voiceWords)).toBe(part),
  );
  it.each([
    ['Tenants of the older houses. They want to know who is coming and when.', 'tenants of the older houses'],
    ['Tenants of the older houses, who want to know who is coming', 'tenants of the older houses'],
    ['Tenants: they want to know who is coming', 'tenants'],
    ['Mostly small firms nearby. They need an answer the same day.', 'small firms nearby'],
    ['Our customers are parents who work shifts. They want to be told early.', 'parents who work shifts'],
    ['NHS patients want an appointment', 'NHS patients'],
    ['Harbour Rail riders. They want a seat.', 'Harbour Rail riders'],
    ['Tenants of the older houses.', 'tenants of the older houses'],
    ['They want an appointment.', null],
    ['Customers want an appointment.', null],
    ['Our customers want to be heard', null],
    ['To get home. They do not care whose fault it is.', null],
    ['Tenants are tired of waiting. They want to know who is coming.', null],
    ['What we need to do is listen', null],
    ['A warm office in winter', null],
    ['', null],
  ])('says who customers are: "%s"', (answer, who) => expect(whoOf(answer, voiceWords)).toBe(who));
  it('is none when it is too long for a sentence, or nothing', () => {
    expect(asPart('word '.repeat(30), 'wants', voiceWords)).toBeNull();
    expect(asPart(' ', 'wants', voiceWords)).toBeNull();
  });
});
