import { describe, expect, it } from 'vitest';
import { practiceSeeds } from '../../src/content/practice-seeds';
import { practices } from '../../src/content/assessment';
import { areaIds, programmeElementIds, resourceIds, strategyElementIds } from '../../src/content/schema';
import { practiceWords } from '../../src/content/words';

/**
 * "And" in an anchor usually joins two behaviours, and then a rater can be right about one and wrong about the other.
 * These pairs were read and join nouns, adjectives or the parts of an idiom.
 */
const reviewedPairs = [
  'messages and behaviour',
  'now and then',
  'current and potential',
  'channels and business results',
  'a customer metric and a business result',
];
/** Words that tell of a feeling or a belief, which no one can point at. */
const attitudes =
  /\b(feels?|believes?|cares?|wants?|understands?|aware|committed|passionate|obsessed|enthusias\w+|cultures?|mindset|importan\w+)\b/i;

const anchors = practices.flatMap(({ id, code }) =>
  practiceWords[id]!.anchors.map((anchor, index) => ({ at: `${code}.${index + 1}`, anchor })),
);
const count = (words: string) => words.split(/\s+/).length;
const sentences = (words: string) => words.match(/[.?!](?=[\s”’]|$)/g)?.length ?? 0;

describe('the practices', () => {
  it('are eight in each area, coded in the order of the areas', () => {
    expect(practices.map(({ code }) => code)).toEqual(
      areaIds.flatMap((area) => [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${area.charAt(0).toUpperCase()}${n}`)),
    );
    for (const { area, code } of practices) expect(area.charAt(0).toUpperCase()).toBe(code.charAt(0));
  });

  it('have ids, names and questions of their own', () => {
    expect(new Set(practices.map(({ id }) => id)).size).toBe(32);
    expect(new Set(Object.values(practiceWords).map(({ name }) => name)).size).toBe(32);
    expect(new Set(Object.values(practiceWords).map(({ question }) => question)).size).toBe(32);
  });

  it('make a quick way of twelve with at least two from each area', () => {
    const quick = practices.filter((practice) => practice.quick);
    expect(quick).toHaveLength(12);
    for (const area of areaIds) expect(quick.filter((practice) => practice.area === area).length).toBeGreaterThan(1);
  });

  it('leave no part of a lens without a practice', () => {
    for (const id of resourceIds)
      expect(
        practices.some(({ resource }) => resource === id),
        id,
      ).toBe(true);
    for (const id of strategyElementIds)
      expect(
        practices.some(({ strategyElements }) => strategyElements.includes(id)),
        id,
      ).toBe(true);
    for (const id of programmeElementIds)
      expect(
        practices.some(({ programmeElements }) => programmeElements.includes(id)),
        id,
      ).toBe(true);
  });

  it('name each lens part and seed item once', () => {
    for (const { id, code, strategyElements, programmeElements } of practices) {
      for (const list of [strategyElements, programmeElements, practiceSeeds[id]!])
        expect(new Set<string>(list).size, code).toBe(list.length);
    }
  });
});

describe('an anchor', () => {
  it('has one of 160 wordings, none used twice', () => {
    expect(anchors).toHaveLength(160);
    expect(new Set(anchors.map(({ anchor }) => anchor)).size).toBe(160);
  });

  it('is one sentence of at most 17 words', () => {
    expect(anchors.filter(({ anchor }) => !/^[A-Z][^.?!;:]*\.$/.test(anchor))).toEqual([]);
    expect(anchors.filter(({ anchor }) => count(anchor) > 17)).toEqual([]);
  });

  it('tells of one behaviour', () => {
    const rest = (anchor: string) => reviewedPairs.reduce((words, pair) => words.replace(pair, ''), anchor);
    expect(anchors.filter(({ anchor }) => /\b(and|but|while|as well as|then|also)\b/.test(rest(anchor)))).toEqual([]);
  });

  it('tells of no attitude', () => {
    expect(anchors.filter(({ anchor }) => attitudes.test(anchor))).toEqual([]);
  });

  it('still uses every pair that was reviewed', () => {
    for (const pair of reviewedPairs)
      expect(
        anchors.some(({ anchor }) => anchor.includes(pair)),
        pair,
      ).toBe(true);
  });
});

describe('the words around the anchors', () => {
  const all = practices.map(({ id, code }) => ({ code, ...practiceWords[id]! }));

  it('ask one question of at most 17 words', () => {
    expect(all.filter(({ question }) => !/^[A-Z][^.?!;]*\?$/.test(question) || count(question) > 17)).toEqual([]);
  });

  it('say why in one or two sentences of at most 35 words together', () => {
    expect(all.filter(({ why }) => sentences(why) < 1 || sentences(why) > 2 || count(why) > 35)).toEqual([]);
  });

  it('list in one sentence several things that one could show', () => {
    expect(all.filter(({ evidence }) => sentences(evidence) !== 1 || !evidence.includes(','))).toEqual([]);
  });

  it('use no exclamation mark, no dash made of hyphens and no straight quote', () => {
    const texts = all.flatMap(({ name, question, anchors: five, why, evidence }) => [
      name,
      question,
      ...five,
      why,
      evidence,
    ]);
    expect(texts.filter((text) => /!|--|['"]/.test(text))).toEqual([]);
  });
});
