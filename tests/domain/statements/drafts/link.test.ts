import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { missionDrafts } from '../../../../src/domain/statements/drafts/drafts';
import { linkedParts, relink } from '../../../../src/domain/statements/drafts/link';

const parts = {
  who: 'tenants',
  done: 'see who is coming and when',
  feeling: 'in control',
  always: 'ring before we come',
  situation: 'something breaks',
  pain: 'waiting at home',
};
const follow = (wording: string, change: Record<string, string>, draft: string | null = 'result-first') =>
  relink('mission', wording, draft, parts, { ...parts, ...change }, draftWords);

describe('A wording edited by hand', () => {
  test.each([
    [
      'Tenants see, at any hour, how it stands, and feel in control.',
      { feeling: 'calm' },
      'Tenants see, at any hour, how it stands, and feel calm.',
    ],
    ['Tenants come first.', { who: 'owners' }, 'Owners come first.'],
    ['Here tenants come first.', { who: 'owner' }, 'Here every owner come first.'],
    ['No one tells tenants to wait.', { who: 'iPhone users' }, 'No one tells iPhone users to wait.'],
    [
      'We always ring before we come, rain or not.',
      { always: 'never come unasked' },
      'We never come unasked, rain or not.',
    ],
    ['They ring before we come, or else.', { always: 'write first' }, 'They write first, or else.'],
    ['Nothing of it stands here.', { feeling: 'calm' }, 'Nothing of it stands here.'],
    ['In control at noon, in control at night.', { feeling: 'calm' }, 'In control at noon, in control at night.'],
    [
      'Subtenants feel in controlling hands.',
      { who: 'guests', feeling: 'calm' },
      'Subtenants feel in controlling hands.',
    ],
    ['Tenants feel in control.', { feeling: '' }, 'Tenants feel [how it feels].'],
  ])('"%s" with %j', (wording, change, expected) => expect(follow(wording, change)).toBe(expected));

  test('has its gap filled where the draft left one', () => {
    const before = { who: 'tenants' };
    const wording = 'Tenants, all of them, can [what they can do].';
    expect(relink('mission', wording, 'result-first', before, { ...before, done: 'resting' }, draftWords)).toBe(
      'Tenants, all of them, can rest.',
    );
  });
  test.each(['18 %, [out of how many]', '18 %, out of [out of how many]', '18 %, out of 90'])(
    'says what a figure is out of once: "%s"',
    (wording) =>
      expect(
        relink(
          'success',
          wording,
          'goal-first',
          { sample: wording.endsWith(']') ? '' : '90' },
          { sample: 'n=212' },
          draftWords,
        ),
      ).toBe('18 %, out of 212'),
  );
  test('has "a" or "an" follow what stands behind it, and back', () => {
    const before = { feeling: 'honest' };
    const after = { feeling: 'fair' };
    const wording = 'You get an honest answer here.';
    const there = relink('mission', wording, null, before, after, draftWords);
    expect(there).toBe('You get a fair answer here.');
    expect(relink('mission', there, null, after, before, draftWords)).toBe(wording);
  });
  test('keeps a wrong article that somebody wrote', () =>
    expect(relink('mission', 'Be a honest man.', null, { feeling: 'honest' }, { feeling: 'open' }, draftWords)).toBe(
      'Be a open man.',
    ));
  test('does not follow a part of one letter', () =>
    expect(relink('mission', 'Plan a is it.', null, { brand: 'a' }, { brand: 'b' }, draftWords)).toBe('Plan a is it.'));
  test('follows several parts at once', () =>
    expect(follow('Tenants are in control.', { who: 'guests', feeling: 'calm' })).toBe('Guests are calm.'));
});

const word = fc.constantFrom(
  'calm',
  'heard',
  'safe at home',
  'at ease',
  'sure of it',
  'respected, informed and safe',
  'NHS proud',
);
const around = fc.string({
  unit: fc.constantFrom('x', 'Y', ' ', ' ', '.', ',', '\n', '“', '😀', 'ß', '[', '-'),
  maxLength: 20,
});

describe('Whatever was written', () => {
  test('outside the part stays letter for letter, and there and back is the wording again', () => {
    fc.assert(
      fc.property(around, around, word, word, (head, tail, old, now) => {
        const wording = `${head} feel ${old} ${tail}`;
        const change = (from: string, to: string, text: string) =>
          relink('mission', text, 'result-first', { feeling: from }, { feeling: to }, draftWords);
        const there = change(old, now, wording);
        expect(there).toBe(`${head} feel ${now} ${tail}`);
        expect(change(now, old, there)).toBe(wording);
      }),
    );
  });
  test('stays as it is when the part no longer stands in it', () => {
    fc.assert(
      fc.property(around, word, fc.string({ unit: 'grapheme' }), (text, old, now) => {
        expect(relink('mission', text, null, { feeling: old }, { feeling: now }, draftWords)).toBe(text);
      }),
    );
  });
  test('a draft follows a changed part to the draft of the new parts, where no verb or list depends on it', () => {
    for (const { id, text } of missionDrafts(parts, draftWords)) {
      const after = { ...parts, who: 'owners of a flat' };
      expect(relink('mission', text, id, parts, after, draftWords)).toBe(
        missionDrafts(after, draftWords).find((draft) => draft.id === id)!.text,
      );
    }
  });
});

describe('The parts a wording follows', () => {
  test('are those that still stand in it; those of its draft that do not are loose', () =>
    expect(
      linkedParts(
        'mission',
        'Tenants feel at home, because we always ring before we come.',
        'result-first',
        parts,
        draftWords,
      ),
    ).toEqual({ linked: ['who', 'always'], loose: ['done', 'feeling'] }));
  test('are all of them in an untouched draft', () => {
    for (const { id, text, uses } of missionDrafts(parts, draftWords)) {
      const { linked, loose } = linkedParts('mission', text, id, parts, draftWords);
      expect(uses.filter((part) => !linked.includes(part))).toEqual([]);
      expect(loose).toEqual([]);
    }
  });
  test('are not called loose when they are said twice, or too shortly to be found for certain', () => {
    const typed = { metric: 'churn', group: 'guests', baseline: '12', target: '8', leader: 'the COO' };
    const { loose } = linkedParts(
      'success',
      'Churn among guests falls from 12 to 8 because guests get an answer.',
      'customer-first',
      typed,
      draftWords,
    );
    expect(loose).toEqual(['leader']);
  });
});
