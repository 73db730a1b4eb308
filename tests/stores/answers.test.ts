import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = await openTab();
  await tab.engagement.loadEngagement();
});
afterEach(closeBrowser);

test('a note stays when the answer changes, and goes with the answer', () => {
  const { $answers, setAnswer, setEvidence, clearAnswer } = tab.answers;
  setAnswer('leader-contact', { kind: 'level', level: 3 });
  setEvidence('leader-contact', 'Minutes');
  setAnswer('leader-contact', { kind: 'notApplicable', reason: '' });
  expect($answers.get()['leader-contact']).toEqual({ kind: 'notApplicable', reason: '', evidence: 'Minutes' });
  setEvidence('leader-contact', '');
  expect($answers.get()['leader-contact']).toEqual({ kind: 'notApplicable', reason: '' });
  clearAnswer('leader-contact');
  expect($answers.get()).toEqual({});
});

test('a note without an answer answers nothing', () => {
  tab.answers.setEvidence('leader-contact', 'Minutes');
  expect(tab.answers.$answers.get()).toEqual({});
});

test('an answer with texts beyond the limit is taken, its texts cut', () => {
  const endless = 'x'.repeat(50_000);
  tab.answers.setAnswer('leader-contact', { kind: 'notApplicable', reason: endless, evidence: endless });
  const answer = tab.answers.$answers.get()['leader-contact'];
  expect(answer).toMatchObject({ kind: 'notApplicable', reason: 'x'.repeat(20_000), evidence: 'x'.repeat(20_000) });
});

test('going from quick to full and back keeps every answer and the spot', () => {
  tab.answers.setAnswer('leader-contact', { kind: 'unknown' });
  tab.answers.setPosition('leader-contact');
  tab.answers.setWay('quick');
  tab.answers.setWay('full');
  expect(tab.engagement.$round.get()).toMatchObject({ way: 'full', at: 'leader-contact' });
  expect(Object.keys(tab.answers.$answers.get())).toEqual(['leader-contact']);
});

test('what others answered is never changed by the one at the keyboard', () => {
  const theirs = {
    id: 'theirs',
    rater: {},
    via: 'code',
    answers: '..?',
    receivedAt: '2026-11-21T09:30:00.000Z',
    out: null,
  } as const;
  tab.engagement.editRound((round) => ({ ...round, responses: [theirs, ...round.responses] }));
  tab.answers.setAnswer('leader-contact', { kind: 'level', level: 5 });
  expect(tab.engagement.$round.get().responses[0]).toEqual(theirs);
  expect(tab.answers.$answers.get()).toEqual({ 'leader-contact': { kind: 'level', level: 5 } });
});
