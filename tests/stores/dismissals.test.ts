import { afterEach, beforeEach, expect, test } from 'vitest';
import { dismissedBy } from '../../src/domain/statements/dismissed';
import type { Finding } from '../../src/domain/statements/finding';
import { closeBrowser, freshBrowser, openTab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const hedge = (phrase: string): Finding => ({
  rule: 'hedge',
  severity: 'should',
  at: { from: 0, to: phrase.length },
  values: { phrase },
});

test('a finding set aside with a reason stays so for its words, in any case and with any space, until it is taken back', async () => {
  const tab = await openTab();
  const { $statements } = await import('../../src/stores/statements');
  const { dismiss, takeBackDismissal } = await import('../../src/stores/dismissals');
  await tab.engagement.loadEngagement();
  expect(dismiss('mission', hedge('aim to'), '  It is the name of our programme. ')).toBe(true);
  const dismissed = () => $statements.get().mission.dismissed;
  expect(dismissedBy(hedge('Aim \n to'), dismissed())).toMatchObject({ reason: 'It is the name of our programme.' });
  expect(dismissedBy(hedge('aims to'), dismissed())).toBeNull();
  expect(dismissedBy({ ...hedge('aim to'), rule: 'jargon' }, dismissed())).toBeNull();
  expect($statements.get().success.dismissed).toEqual({});

  expect(dismiss('mission', hedge('AIM TO'), 'Said twice.')).toBe(true);
  expect(Object.values(dismissed()).map(({ reason }) => reason)).toEqual(['Said twice.']);
  takeBackDismissal('mission', hedge('aim to'));
  expect(dismissed()).toEqual({});
});

test('nothing is set aside without a reason', async () => {
  const tab = await openTab();
  const { $statements } = await import('../../src/stores/statements');
  const { dismiss } = await import('../../src/stores/dismissals');
  await tab.engagement.loadEngagement();
  expect(dismiss('success', hedge('aim to'), '   ')).toBe(false);
  expect($statements.get().success.dismissed).toEqual({});
});

test('a document takes no more dismissals than it can hold, and says so', async () => {
  const tab = await openTab();
  const { $statements } = await import('../../src/stores/statements');
  const { dismiss } = await import('../../src/stores/dismissals');
  await tab.engagement.loadEngagement();
  for (let at = 0; at < 500; at += 1) dismiss('mission', hedge(`aim ${at}`), 'x');
  expect(dismiss('mission', hedge('one more'), 'x')).toBe(false);
  expect(Object.keys($statements.get().mission.dismissed)).toHaveLength(500);
});
