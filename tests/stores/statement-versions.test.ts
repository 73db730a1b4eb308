import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionWords } from '../../src/content/words';
import { versionWords } from '../../src/content/messages/en/statement-versions';
import { currentRound } from '../../src/domain/engagement/create';
import { limits } from '../../src/domain/engagement/engagement';
import { closeBrowser, freshBrowser, openTab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const stores = async () => ({
  ...(await import('../../src/stores/statements')),
  ...(await import('../../src/stores/statement-versions')),
});

test('a wording approved is kept as a version, stands in the report, and is there after a reload', async () => {
  const tab = await openTab();
  const { $statements, approve, setWording } = await stores();
  await tab.engagement.loadEngagement();
  setWording('mission', 'Guests rest.');
  expect(approve('mission', null, { by: '  The board ', on: '2026-11-20' }, '2027-02-20')).toBe(true);
  const [id, version] = Object.entries($statements.get().mission.versions)[0]!;
  expect(version).toMatchObject({ wording: 'Guests rest.', approval: { by: 'The board', on: '2026-11-20' } });
  expect($statements.get().mission).toMatchObject({ standing: id, reviewOn: '2027-02-20' });
  // Approved anew, it is the same version.
  approve('mission', null, { by: 'The owner', on: '2026-11-21' }, null);
  expect(Object.keys($statements.get().mission.versions)).toEqual([id]);
  await tab.engagement.flush();
  const after = await openTab();
  await after.engagement.loadEngagement();
  expect(currentRound(after.engagement.$engagement.get()).statements.mission).toMatchObject({
    standing: id,
    reviewOn: '2027-02-20',
    versions: { [id]: { approval: { by: 'The owner', on: '2026-11-21' } } },
  });
});

test('an approval keeps how many things still had to be mended, and nothing where nobody counted', async () => {
  await openTab();
  const { $statements, approve, setWording } = await stores();
  const approvals = () => Object.values($statements.get().mission.versions).map(({ approval }) => approval);
  setWording('mission', 'We strive.');
  expect(approve('mission', null, { by: 'The board', on: '2026-11-20', mustMend: 2 }, null)).toBe(true);
  expect(approvals()).toEqual([{ by: 'The board', on: '2026-11-20', mustMend: 2 }]);
  expect(approve('mission', null, { by: 'The board', on: '2026-11-21', mustMend: 90_000 }, null)).toBe(true);
  expect(approvals()).toEqual([{ by: 'The board', on: '2026-11-21', mustMend: limits.text }]);
  approve('mission', null, { by: 'The board', on: '2026-11-22' }, null);
  expect(approvals()).toEqual([{ by: 'The board', on: '2026-11-22' }]);
});

test('nothing is approved on a day that does not exist, nor without a wording', async () => {
  await openTab();
  const { $statements, approve, keepWording, setReview, setWording } = await stores();
  expect(approve('success', null, { by: 'The board', on: '2026-11-20' }, null)).toBe(false);
  expect(keepWording('success', 'Nothing there')).toBe(false);
  setWording('success', 'From 3 to 4.');
  expect(approve('success', null, { by: 'The board', on: '2026-02-30' }, null)).toBe(false);
  expect(setReview('success', '0002-01-01')).toBe(false);
  expect($statements.get().success).toMatchObject({ versions: {}, standing: null, reviewOn: null });
});

test('an approval can be taken back, and that too', async () => {
  await openTab();
  const { $statements, approve, letStand, putBackStanding, setWording, takeBack } = await stores();
  setWording('mission', 'Guests rest.');
  approve('mission', null, { by: 'The board', on: '2026-11-20' }, '2027-02-20');
  const approved = $statements.get().mission;
  takeBack('mission', approved.standing!);
  expect($statements.get().mission.standing).toBeNull();
  putBackStanding('mission', approved);
  expect($statements.get().mission).toEqual(approved);
  letStand('mission', null);
  expect($statements.get().mission.standing).toBeNull();
});

test('what a restored version takes the place of is kept', async () => {
  await openTab();
  const { $statements, keepWording, restore, setWording } = await stores();
  setWording('mission', 'First.');
  expect(keepWording('mission', 'x'.repeat(30_000))).toBe(true);
  expect(keepWording('mission', 'again')).toBe(false);
  const [first] = Object.keys($statements.get().mission.versions);
  expect($statements.get().mission.versions[first!]!.note).toHaveLength(limits.text);
  setWording('mission', 'Second.');
  restore('mission', first!);
  const { versions, wording } = $statements.get().mission;
  expect(wording).toBe('First.');
  expect(Object.values(versions).map((version) => version.wording)).toContain('Second.');
});

test('comments are begun empty, kept letter by letter, cut where there is no end, and come back after removal', async () => {
  await openTab();
  const { $statements, beginComment, changeComment, putBackComment, removeComment } = await stores();
  const id = beginComment('mission', null)!;
  changeComment('mission', id, { department: 'x'.repeat(500), text: 'Why' });
  changeComment('mission', id, { answer: 'B' });
  changeComment('mission', 'none', { answer: 'B' });
  const comment = $statements.get().mission.comments[id]!;
  expect(comment).toMatchObject({ department: 'x'.repeat(limits.shortText), text: 'Why', answer: 'B' });
  const later = beginComment('mission', null)!;
  expect(later > id).toBe(true);
  expect(removeComment('mission', id)).toEqual(comment);
  expect(Object.keys($statements.get().mission.comments)).toEqual([later]);
  putBackComment('mission', id, comment);
  expect($statements.get().mission.comments[id]).toEqual(comment);
});

test('the way to the roadmap is called as the action there', () => {
  expect(versionWords.comments.action).toBe(actionWords['department-visits']!.title);
});
