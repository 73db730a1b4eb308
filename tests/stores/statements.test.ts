import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

test('parts, a draft and the wording are kept for each statement apart', async () => {
  const tab = await openTab();
  const { $statements, setPart, takeDraft, setWording } = await import('../../src/stores/statements');
  setPart('mission', 'who', 'Passengers <b>');
  setPart('mission', 'feeling', 'calm');
  setPart('mission', 'feeling', '');
  setPart('success', 'goal', 'x'.repeat(30_000));
  takeDraft('mission', { id: 'moment', text: 'Passengers know what happens next.' });
  setWording('mission', 'Every passenger knows what happens next.');
  await tab.engagement.loadEngagement();
  await tab.engagement.flush();
  const after = await openTab();
  await after.engagement.loadEngagement();
  expect(after.engagement.$round.get().statements).toMatchObject({
    mission: { parts: { who: 'Passengers <b>' }, draft: 'moment', wording: 'Every passenger knows what happens next.' },
    success: { parts: { goal: 'x'.repeat(20_000) }, draft: null, wording: '' },
  });
  expect($statements.get().mission.draft).toBe('moment');
});

test('a wording that a draft took the place of comes back with the draft it had come from', async () => {
  await openTab();
  const { $statements, putBackWording, setWording, takeDraft } = await import('../../src/stores/statements');
  takeDraft('mission', { id: 'result-first', text: 'Guests rest.' });
  setWording('mission', 'Guests rest well.');
  const before = $statements.get().mission;
  takeDraft('mission', { id: 'habit-first', text: 'We wait.' });
  putBackWording('mission', before);
  expect($statements.get().mission).toEqual(before);
});
