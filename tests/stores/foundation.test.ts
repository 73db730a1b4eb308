import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeStaffAnswer } from '../../src/domain/statements/staff/answer-text';
import { closeBrowser, freshBrowser, openTab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const headings = { wants: 'What do they want?', does: 'What do we do?', feels: 'How should they feel?' };
const textOf = (id: string, wants: string) => writeStaffAnswer({ id, wants, department: 'Claims' }, headings);

test('a field of the foundation is kept, cut where it is too long, and gone when it is emptied', async () => {
  const tab = await openTab();
  const { setFoundation } = await import('../../src/stores/foundation');
  setFoundation('values', 'speed\ncare');
  setFoundation('goals', 'x'.repeat(30_000));
  setFoundation('market', 'families');
  setFoundation('market', '');
  await tab.engagement.loadEngagement();
  await tab.engagement.flush();
  const after = await openTab();
  await after.engagement.loadEngagement();
  expect(after.engagement.$round.get().statements.foundation).toEqual({
    values: 'speed\ncare',
    goals: 'x'.repeat(20_000),
  });
});

test('answers out of a text are added once; what is here stays, and what was damaged is counted', async () => {
  await openTab();
  const { $statements } = await import('../../src/stores/statements');
  const { takeStaffAnswers } = await import('../../src/stores/staff-answers');
  const pasted = `Hi,\n${textOf('a1', 'To be heard')}\n${textOf('b2', 'To know when')}`;
  expect(takeStaffAnswers(pasted)).toEqual({ added: 2, known: 0, damaged: 0, refused: 0 });
  const { receivedOn } = $statements.get().staff['a1']!;
  expect($statements.get().staff).toEqual({
    a1: { wants: 'To be heard', department: 'Claims', receivedOn },
    b2: { wants: 'To know when', department: 'Claims', receivedOn },
  });
  const again = `${textOf('a1', 'Something else')}${textOf('c3', 'x')}${textOf('c3', 'x')}${textOf('d4', 'y').replace('| y', '')}`;
  expect(takeStaffAnswers(again)).toEqual({ added: 1, known: 2, damaged: 1, refused: 0 });
  expect($statements.get().staff['a1']!.wants).toBe('To be heard');
  expect(takeStaffAnswers('nothing in here')).toEqual({ added: 0, known: 0, damaged: 0, refused: 0 });
});

test('an answer from paper is added, an empty one is not, and one deleted comes back as it was', async () => {
  await openTab();
  const { $statements } = await import('../../src/stores/statements');
  const { addStaffAnswer, putBackStaffAnswer, removeStaffAnswer } = await import('../../src/stores/staff-answers');
  expect(addStaffAnswer({ wants: ' ', department: 'Claims' })).toBe(false);
  expect(addStaffAnswer({ feels: ' Safe.\n', department: '' })).toBe(true);
  const before = $statements.get().staff;
  const [id] = Object.keys(before);
  expect(before[id!]).toMatchObject({ feels: 'Safe.', department: '' });
  const answer = removeStaffAnswer(id!);
  expect($statements.get().staff).toEqual({});
  expect(removeStaffAnswer(id!)).toBeUndefined();
  putBackStaffAnswer(id!, answer!);
  expect($statements.get().staff).toEqual(before);
});

test('no more answers are taken than a document holds, and those that found no room are counted', async () => {
  await openTab();
  const { takeStaffAnswers } = await import('../../src/stores/staff-answers');
  const many = Array.from({ length: 5001 }, (_, at) => textOf(`n${at}`, 'short')).join('');
  expect(takeStaffAnswers(many)).toEqual({ added: 5000, known: 0, damaged: 0, refused: 1 });
  expect(takeStaffAnswers(textOf('last', 'short'))).toEqual({ added: 0, known: 0, damaged: 0, refused: 1 });
});
