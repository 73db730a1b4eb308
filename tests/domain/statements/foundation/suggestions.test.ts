import { describe, expect, it } from 'vitest';
import { voiceWords } from '../../../../src/content/statement-voices';
import { missionPartIds, successPartIds } from '../../../../src/domain/engagement/engagement';
import { collisionsIn } from '../../../../src/domain/statements/foundation/collisions';
import { readList } from '../../../../src/domain/statements/foundation/lists';
import { suggestionsFor } from '../../../../src/domain/statements/foundation/suggestions';

describe('a list', () => {
  it.each([
    ['a line', 'speed\ncare'],
    ['bullets', '- speed\n• care'],
    ['numbers', '1. speed\n2) care'],
    ['semicolons', 'speed; care;'],
    ['commas', 'speed, care'],
    ['repeats', 'speed\nSpeed\ncare.'],
  ])('is read from %s', (_name, text) => expect(readList(text)).toEqual(['speed', 'care']));

  it('keeps a sentence with commas whole', () => {
    const sentence = 'Keep the tenants we have, lower the cost of a repair and be ready for the inspection';
    expect(readList(sentence)).toEqual([sentence]);
  });
});

describe('values', () => {
  const pairs = (values: string) => collisionsIn(values, voiceWords).map(({ one, other }) => `${one} / ${other}`);
  it('that pull apart are named as a pair', () => {
    expect(pairs('speed\ncare\nhonesty')).toEqual(['speed / care']);
    expect(pairs('Quality, low prices, fun')).toEqual(['Quality / low prices']);
  });
  it('that say which wins are settled, and alike ones pull nowhere', () => {
    expect(pairs('Safety before the timetable\nPunctuality')).toEqual([]);
    expect(pairs('speed\npromptness')).toEqual([]);
    expect(pairs('carefree\nspeedboat')).toEqual(pairs(''));
  });
});

describe('suggestions', () => {
  const foundation = {
    goals: '- Keep more tenants\n- Fewer emergency repairs',
    market: 'families on their first tenancy\nMost could rent from two other landlords within a mile of here, and do.',
    difference: 'We always send the same fitter\nOur own workshop',
    values: 'Safety before speed\nkindness',
    brandWords: 'plain dealing, neighbourly',
    voices:
      'I could see who was coming.\nI felt safe.\nWe felt safe.\nI didn’t feel informed.\nI had to ring three times.',
  };
  const staff = {
    a: { wants: 'They want to know who is coming and when.', department: '', receivedOn: '2026-11-22' },
    b: {
      wants: 'To know when the fitter is coming',
      does: 'We ring before we come',
      department: '',
      receivedOn: '2026-11-22',
    },
  };
  const said = (part: Parameters<typeof suggestionsFor>[0]) =>
    suggestionsFor(part, foundation, 'tenants', staff, voiceWords).map(
      ({ from, text, times }) => `${from}: ${text}${times ? ` x${times}` : ''}`,
    );

  it('come from what was typed, each to its part', () => {
    expect(said('who')).toEqual(['customerWord: tenants']);
    expect(said('group')).toEqual(['customerWord: tenants', 'market: families on their first tenancy']);
    expect(said('goal')).toEqual(['goals: Keep more tenants', 'goals: Fewer emergency repairs']);
    expect(said('brand')).toEqual(['brandWords: plain dealing', 'brandWords: neighbourly']);
    expect(said('collision')).toEqual(['values: Safety before speed']);
    expect(said('pain')).toEqual(['voices: having to ring three times x1']);
    expect(said('always')).toEqual(['difference: send the same fitter', 'staff: ring before we come x1']);
    expect(said('done')).toEqual(['voices: see who was coming x1', 'staff: know who is coming and when x2']);
  });
  it('take from the first question of staff who customers are and what they want, each for its part', () => {
    const answers = [
      'Tenants of the older houses. They want to know who is coming and when.',
      'Landlords want a quick answer',
      'Tenants of the older houses, who want to be left in peace.',
    ].map((wants, at) => [`a${at}`, { wants, department: '', receivedOn: '2026-11-22' }] as const);
    const offered = (part: 'who' | 'done') =>
      suggestionsFor(part, {}, '', Object.fromEntries(answers), voiceWords).map(({ text, times }) => [text, times]);
    expect(offered('who')).toEqual([
      ['tenants of the older houses', 2],
      ['landlords', 1],
    ]);
    expect(offered('done').map(([text]) => text)).not.toContain('tenants of the older houses');
    expect(offered('done').map(([text]) => text)).toContain('get a quick answer');
  });
  it('never put a missing feeling into the customers’ mouth', () =>
    expect(said('feeling')).toEqual(['voices: safe x2']));
  it('are none for a part nothing is known of, and none from nothing', () => {
    expect(said('metric')).toEqual([]);
    for (const part of [...missionPartIds, ...successPartIds])
      expect(suggestionsFor(part, {}, ' ', {}, voiceWords)).toEqual([]);
  });
});
