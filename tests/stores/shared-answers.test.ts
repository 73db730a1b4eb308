import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkContentOf, type LinkContent } from '../../src/domain/link/link';
import { closeBrowser, freshBrowser, openTab, storedIds, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const content: LinkContent = {
  edition: '2026',
  way: 'full',
  answers: { 'leader-contact': { kind: 'level', level: 4, evidence: true }, 'journey-maps': { kind: 'unknown' } },
  weights: {},
  targets: { driving: 3 },
};
const note = 'Written down elsewhere.';

async function ownWork(): Promise<Tab & typeof import('../../src/stores/shared-answers')> {
  const tab = await openTab();
  const shared = await import('../../src/stores/shared-answers');
  await tab.engagement.loadEngagement();
  tab.organisation.setOrganisation({ name: 'Harbour Rail' });
  tab.answers.setAnswer('leader-contact', { kind: 'level', level: 2 });
  tab.answers.setEvidence('leader-contact', 'Minutes of May');
  await tab.engagement.flush();
  return { ...tab, ...shared };
}
const open = (tab: Tab) => tab.engagement.$engagement.get();

describe('answers of a link kept as a new engagement', () => {
  test('stand beside what was open, which stays as it was', async () => {
    const tab = await ownWork();
    const before = open(tab);
    await tab.keepAsNew(content, note);
    expect(linkContentOf(open(tab))).toMatchObject({
      answers: { 'leader-contact': content.answers['leader-contact'] },
    });
    expect(open(tab).organisation.name).toBe('');
    expect(tab.engagement.$saveState.get().kind).toBe('saved');
    expect(await storedIds(tab)).toHaveLength(2);
    await tab.workspace.openEngagement(before.id);
    expect(open(tab)).toEqual(before);
  });

  test('are gone again when that is taken back, and what was open is open', async () => {
    const tab = await ownWork();
    const before = open(tab);
    const takeBack = await tab.keepAsNew(content, note);
    expect(await takeBack()).toBe(true);
    expect(open(tab)).toEqual(before);
    expect(await storedIds(tab)).toEqual([before.id]);
    expect(await takeBack()).toBe(false);
  });

  test('leave an empty page empty when that is taken back', async () => {
    const tab = await openTab();
    const { keepAsNew } = await import('../../src/stores/shared-answers');
    const takeBack = await keepAsNew(content, note);
    expect(await takeBack()).toBe(true);
    expect(tab.answers.$answers.get()).toEqual({});
    expect(await storedIds(tab)).toEqual([]);
  });
});

describe('answers of a link put in place', () => {
  test('are those of the round then, and taken back it is as it was', async () => {
    const tab = await ownWork();
    const before = open(tab);
    const takeBack = tab.putInPlace(content, note);
    expect(tab.answers.$answers.get()['leader-contact']).toEqual({ kind: 'level', level: 4, evidence: note });
    expect(open(tab).organisation.name).toBe('Harbour Rail');
    await tab.engagement.flush();
    expect(await takeBack!()).toBe(true);
    expect(open(tab)).toEqual(before);
    expect(await storedIds(tab)).toEqual([before.id]);
  });

  test('taken back leave what was typed since', async () => {
    const tab = await ownWork();
    const takeBack = tab.putInPlace(content, note);
    tab.answers.setAnswer('listening-methods', { kind: 'level', level: 1 });
    await takeBack!();
    expect(tab.answers.$answers.get()).toEqual({
      'leader-contact': { kind: 'level', level: 2, evidence: 'Minutes of May' },
      'listening-methods': { kind: 'level', level: 1 },
    });
  });

  test('are not taken back from another engagement', async () => {
    const tab = await ownWork();
    const takeBack = tab.putInPlace(content, note);
    await tab.workspace.startNew();
    expect(await takeBack!()).toBe(false);
    expect(tab.answers.$answers.get()).toEqual({});
  });
});
