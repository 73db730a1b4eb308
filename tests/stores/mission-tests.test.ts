/** What is typed for the tests of the mission, and what they come to. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

test('what is typed for a test is kept before there is a verdict, and outlasts the page', async () => {
  const tab = await openTab();
  const { noteForTest } = await import('../../src/stores/mission-tests');
  noteForTest('sayNo', 'stop', 'The form at the desk');
  noteForTest('swap', 'rival', 'r'.repeat(500));
  noteForTest('watch', 'seen', 's'.repeat(30_000));
  await tab.engagement.loadEngagement();
  await tab.engagement.flush();
  const after = await openTab();
  await after.engagement.loadEngagement();
  expect(after.engagement.$round.get().statements.tests).toEqual({
    sayNo: { wording: '', stop: 'The form at the desk' },
    swap: { wording: '', rival: 'r'.repeat(400), difference: '' },
    watch: { wording: '', moment: '', seen: 's'.repeat(20_000) },
  });
});

test('a verdict is recorded with the day and the wording, and noting more leaves it alone', async () => {
  await openTab();
  const { decideTest, noteForTest } = await import('../../src/stores/mission-tests');
  const { $statements, setWording } = await import('../../src/stores/statements');
  setWording('mission', 'Guests rest.');
  decideTest('sayNo', 'holds');
  setWording('mission', 'Guests rest well.');
  noteForTest('sayNo', 'stop', 'The form');
  expect($statements.get().tests.sayNo).toEqual({
    verdict: 'holds',
    wording: 'Guests rest.',
    on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    stop: 'The form',
  });
});

test('a test taken again has no verdict and keeps what was typed', async () => {
  await openTab();
  const { decideTest, noteForTest, takeTestAgain } = await import('../../src/stores/mission-tests');
  const { $statements } = await import('../../src/stores/statements');
  noteForTest('watch', 'moment', 'A late arrival');
  decideTest('watch', 'fails');
  takeTestAgain('watch');
  expect($statements.get().tests.watch).toEqual({ wording: '', moment: 'A late arrival', seen: '' });
});
