import { describe, expect, test } from 'vitest';
import { practices } from '../../../src/content/assessment';
import { createRound, currentRound } from '../../../src/domain/engagement/create';
import { duplicate } from '../../../src/domain/engagement/duplicate';
import { limits, type Engagement, type View } from '../../../src/domain/engagement/engagement';
import { isEngagement } from '../../../src/domain/engagement/check';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { summaryOf } from '../../../src/domain/engagement/summary';
import { exampleEngagement } from '../../support/example';

const view: View = {
  id: 'v-1-aaaaaaaaaa',
  rater: {},
  via: 'code',
  answers: '3'.repeat(32),
  receivedAt: '2026-11-21T13:02:00.000Z',
  out: null,
};
function original(): Engagement {
  const example = exampleEngagement();
  const [first] = example.rounds;
  const workshop = { ...first!.workshop, reader: 'Ada', functions: ['Boats'], revealed: { a: view.receivedAt } };
  const round = { ...first!, workshop, responses: [...first!.responses, view] };
  return { ...example, archivedOn: '2026-11-01', rounds: [createRound('old-1', '2026', '2026-06-01'), round] };
}
const input = { id: 'copy', name: 'Copy of Harbour Rail', startedOn: '2026-11-22' };

describe('a copy with answers', () => {
  const copy = duplicate(original(), { ...input, withAnswers: true });

  test('is a valid document in use that holds the same answers, views and plan', () => {
    expect(isEngagement(copy)).toBe(true);
    expect(copy).toMatchObject({ id: 'copy', archivedOn: null, organisation: { name: 'Copy of Harbour Rail' } });
    expect(ownResponse(currentRound(copy)).answers).toEqual(ownResponse(currentRound(original())).answers);
    expect(currentRound(copy).plan).toEqual(currentRound(original()).plan);
    expect(summaryOf(copy, practices).views).toBe(1);
  });

  test('shares no id of a round with the original, so that a code for one is none for the other', () => {
    const ids = ({ rounds }: Engagement) => rounds.flatMap((round) => [round.id, ownResponse(round).id]);
    expect(ids(copy).filter((id) => ids(original()).includes(id))).toEqual([]);
    expect(new Set(ids(copy)).size).toBe(4);
  });

  test('knows nothing of calendars that were sent for the original', () => {
    expect(copy.rounds.every(({ calendar }) => Object.keys(calendar).length === 0)).toBe(true);
  });
});

describe('a copy of the set-up alone', () => {
  const copy = duplicate(original(), { ...input, withAnswers: false });

  test('is a valid document with one round begun today that nobody answered', () => {
    expect(isEngagement(copy)).toBe(true);
    expect(copy.rounds.map(({ id, startedOn }) => [id, startedOn])).toEqual([['copy-1', '2026-11-22']]);
    expect(summaryOf(copy, practices)).toMatchObject({ state: 'notBegun', answered: 0, views: 0 });
    expect(currentRound(copy).workshop).toMatchObject({ revealed: {}, invitedAt: null });
  });

  test('asks people in the same way, for an organisation that looks the same', () => {
    expect(currentRound(copy).workshop).toMatchObject({ reader: 'Ada', functions: ['Boats'] });
    expect(copy.organisation).toEqual({ ...original().organisation, name: input.name });
  });
});

test('a name that would be too long is cut between signs', () => {
  const name = `${'a'.repeat(limits.shortText - 1)}😀`;
  const copy = duplicate(original(), { ...input, name, withAnswers: true });
  expect(copy.organisation.name).toBe('a'.repeat(limits.shortText - 1));
});
