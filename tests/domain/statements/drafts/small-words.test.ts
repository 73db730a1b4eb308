/** What small words make of a part: read aloud, one row a slip that somebody typed into. */
import { describe, expect, test } from 'vitest';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { mendingWords } from '../../../../src/content/messages/en/statement-mend-words';
import { missionDrafts, successDrafts } from '../../../../src/domain/statements/drafts/drafts';
import { sentenceOf } from '../../../../src/domain/statements/mend/said';

const mission = (id: string, parts: Record<string, string>) =>
  missionDrafts(parts, draftWords).find((draft) => draft.id === id)!.text;
const success = (id: string, parts: Record<string, string>) =>
  successDrafts(parts, draftWords).find((draft) => draft.id === id)!.text;

describe('What they can do', () => {
  test.each([
    ['know what’s happening', 'know from the start what’s happening.'],
    ['knowing who to ask', 'know from the start who to ask.'],
    ['know, and decide', 'know from the start that they can know, and decide.'],
    ['know when we come and who it is', 'know from the start when we come and who it is.'],
    ['know the cost and choose freely', 'know from the start that they can know the cost and choose freely.'],
    ['know', 'know from the start that they can know.'],
    ['see who comes', 'know from the start that they can see who comes.'],
    ['', 'know from the start that they can [what they can do].'],
  ])('"%s" is certain as "%s"', (done, said) =>
    expect(mission('certainty-first', { who: 'guests', done })).toBe(`Whichever of us they meet, guests ${said}`),
  );
});

describe('What must not get worse', () => {
  test.each([
    ['the pass marks', 'keeping the pass marks no worse than today'],
    ['our exam results', 'keeping our exam results no worse than today'],
    ['the price drops', 'while the price drops'],
    ['the cost of an empty flat', 'keeping the cost of an empty flat no worse than today'],
    ['overtime flat', 'with overtime flat'],
    ['rents flat', 'with rents flat'],
    ['rents stay flat', 'while rents stay flat'],
    ['over 90 % of calls are answered in time', 'while over 90 % of calls are answered in time'],
    ['staff turnover', 'keeping staff turnover no worse than today'],
    ['staff turnover flat', 'with staff turnover flat'],
    ['staff stay', 'while staff stay'],
    ['the price flat', 'with the price flat'],
    ['nothing', 'with nothing else made worse'],
    ['Nothing else', 'with nothing else made worse'],
    ['nothing gets worse', 'while nothing gets worse'],
  ])('"%s" is "%s"', (guardrail, said) =>
    expect(success('goal-first', { guardrail })).toContain(`[date with a year], ${said}. That`),
  );
});

describe('Several people with more behind them', () => {
  test.each([
    ['subscribers beyond the last exchange', 'Subscribers beyond the last exchange'],
    ['subscribers beyond London', 'Subscribers beyond London'],
    ['guests opposite the station', 'Guests opposite the station'],
    ['subscriber beyond the last exchange', 'Every subscriber beyond the last exchange'],
    ['parent visiting the ward', 'Every parent visiting the ward'],
  ])('"%s" are "%s"', (who, said) =>
    expect(mission('result-first', { who, done: 'rest' })).toMatch(new RegExp(`^${said} can`)),
  );
});

describe('Why they will', () => {
  test.each([
    ['the letter of invitation lists what to bring', 'because the letter of invitation lists what to bring'],
    ['the letter of invitation lists tests and dates', 'because the letter of invitation lists tests and dates'],
    ['the number of service calls', 'because of the number of service calls'],
    ['the quality of repair jobs in winter', 'because of the quality of repair jobs in winter'],
  ])('"%s" is "%s"', (cause, said) => expect(success('customer-first', { cause })).toContain(` ${said}. `));
});

describe('Who looks at it', () => {
  test.each([
    ['monthly by Housing Board', 'monthly by the Housing Board'],
    ['every quarter by steering group', 'every quarter by the steering group'],
    ['Housing Board', 'by the Housing Board'],
    ['monthly by Housing Board and CFO', 'monthly by the Housing Board and CFO'],
    ['weekly by board in March', 'weekly by the board in March'],
    ['monthly by Anna’s team', 'monthly by Anna’s team'],
    ['monthly by our board', 'monthly by our board'],
    ['monthly by Anna Kowalski', 'monthly by Anna Kowalski'],
    ['monthly by team leads', 'monthly by team leads'],
  ])('"%s" is "%s"', (review, said) => expect(success('owner-first', { review })).toContain(`reviewed ${said}, and`));
});

test.each([
  ['fewer missed visits', 'For fewer missed visits,'],
  ['fewer tenant calls', 'For fewer tenant calls,'],
  ['every guest calls', 'So that every guest calls,'],
])('the goal "%s" begins "%s"', (goal, said) =>
  expect(success('goal-first', { goal })).toMatch(new RegExp(`^${said}`)),
);

test('a team among those who contribute has its article', () =>
  expect(success('owner-first', { contributors: 'IT team; CFO' })).toContain('with the IT team and the CFO,'));

test('you and yours are asked', () =>
  expect(mission('feeling-first', { who: 'You and your family' })).toMatch(/^Ask yourself and your family how/u));

describe('What is no single thing', () => {
  test.each([
    ['silence', 'silence'],
    ['shame', 'shame'],
    ['legal jargon', 'legal jargon'],
    ['long wait', 'any long wait'],
    ['any silence', 'any silence'],
  ])('"%s" is spared as "%s"', (pain, said) =>
    expect(mission('habit-first', { who: 'guests', pain })).toMatch(new RegExp(` spared ${said}\\.$`)),
  );
});

test.each([
  ['within 12 months', 'within 12 months'],
  ['by within 12 months', 'within 12 months'],
  ['June 2027', 'by June 2027'],
])('a date added for "%s" says "%s"', (by, said) =>
  expect(
    sentenceOf('success', { id: 'no-date', template: mendingWords.frames.success['no-date']! }, { by }, draftWords)
      .text,
  ).toBe(`This is to be reached ${said}.`),
);

describe('Said to “you”', () => {
  const parts = {
    who: 'you',
    done: 'see their bill',
    feeling: 'calm',
    always: 'ring them first',
    situation: 'they move house',
    pain: 'they have to chase us',
  };
  test.each([
    ['moment-first', 'When you move house, you can see your bill without having to chase us.'],
    [
      'certainty-first',
      'Whichever of us you meet, even when you move house, you know from the start that you can see your bill.',
    ],
    [
      'limit-first',
      'We refuse to put you through having to chase us when you move house, so we always ring you first.',
    ],
    [
      'feeling-first',
      'Ask yourself how it feels to deal with us: the answer is “calm”, for you can see your bill, spared having to chase us.',
    ],
  ])('%s stays with you', (id, said) => expect(mission(id, parts)).toBe(said));
  test('leaves a gap its name', () =>
    expect(mission('certainty-first', { who: 'you' })).toBe(
      'Whichever of us you meet, you know from the start that you can [what they can do].',
    ));
  test('and a leader who is “me” stays', () => expect(success('goal-first', { leader: 'me' })).toContain('to me.'));
});
