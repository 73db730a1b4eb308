import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngagement } from '../../../src/domain/engagement/create';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { linkContentOf, linkFor, type LinkContent } from '../../../src/domain/link/link';
import { readLink } from '../../../src/domain/link/read';
import { engagementOf, replacedIn, withLink } from '../../../src/domain/link/opened';
import { exampleEngagement } from '../../support/example';
import { round } from '../engagement/arbitrary';

const evidence = 'Written down elsewhere.';
const opened = (content: LinkContent) => engagementOf(content, { id: 'e-2', startedOn: '2026-11-22' }, evidence);

function contentOf(fragment: string | null): LinkContent {
  const link = readLink(fragment ?? '');
  if (link.kind === 'error') throw new Error(link.error);
  return link.content;
}

describe('answers of a link', () => {
  test('make a valid document of which the same link is made, for any round', () => {
    fc.assert(
      fc.property(round, (made) => {
        const fragment = linkFor(createEngagement('e-1', made));
        const engagement = opened(contentOf(fragment));
        expect(parseEngagement(engagement)).toEqual({ kind: 'ok', engagement, migratedFrom: null });
        expect(linkFor(engagement)).toBe(fragment);
      }),
    );
  });

  test('put into any round are its answers then, and nothing else of it changed', () => {
    fc.assert(
      fc.property(round, round, (mine, theirs) => {
        const content = linkContentOf(createEngagement('e-1', theirs))!;
        const after = withLink(mine, content, evidence);
        expect(linkContentOf(createEngagement('e-2', after))).toEqual(content);
        const rest = { way: '', responses: [], agreed: {}, weights: {}, targets: {} };
        const workshop = { ...mine.workshop, revealed: {} };
        expect({ ...after, ...rest }).toEqual({ ...mine, ...rest, workshop });
        const own = after.responses.indexOf(ownResponse(after));
        expect(after.responses.toSpliced(own, 1)).toEqual(mine.responses.toSpliced(own, 1));
      }),
    );
  });

  test('carry nobody’s name, note or reason', () => {
    const text = JSON.stringify(opened(contentOf(linkFor(exampleEngagement()))));
    const { organisation, rounds } = exampleEngagement();
    expect(text).not.toContain(organisation.name);
    const notes = Object.values(ownResponse(rounds.at(-1)!).answers).flatMap(({ evidence: note }) => note ?? []);
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(text).not.toContain(note);
  });
});

test('what a link would take the place of is counted', () => {
  const example = exampleEngagement().rounds.at(-1)!;
  const own = ownResponse(example);
  const counted = replacedIn({ ...example, agreed: { a: 3 }, targets: { listening: 3, aligning: undefined } });
  expect(counted).toMatchObject({
    answers: Object.keys(own.answers).length,
    agreed: 1,
    weights: Object.keys(example.weights).length,
    targets: 1,
  });
  expect(counted.notes).toBeGreaterThan(0);
  expect(counted.notes).toBeLessThan(counted.answers);
});
