import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerChange } from '../../src/domain/answers-table/compare';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

type RoundsTab = Tab & typeof import('../../src/stores/rounds') & typeof import('../../src/stores/import');

async function openRounds(options?: Parameters<typeof openTab>[0]): Promise<RoundsTab> {
  const tab = await openTab(options);
  const rounds = await import('../../src/stores/rounds');
  const imported = await import('../../src/stores/import');
  await tab.engagement.loadEngagement();
  return { ...tab, ...rounds, ...imported };
}

async function reload(tab: RoundsTab): Promise<RoundsTab> {
  await tab.engagement.flush();
  await tab.database.closeStorage();
  return openRounds({ sameTab: true });
}

const practice = 'complaint-tracking';
const three = { kind: 'level', level: 3 } as const;
const four = { kind: 'level', level: 4, evidence: 'The register' } as const;
const change: AnswerChange = { practice, before: three, after: four };

describe('the next round', () => {
  test('goes on from the answers, and what is answered in it leaves the former round alone, also after a reload', async () => {
    let tab = await openRounds();
    tab.answers.setAnswer(practice, three);
    expect(tab.beginNextRound()).toBe(true);
    tab.answers.setAnswer(practice, four);
    tab = await reload(tab);
    const [first, second] = tab.$rounds.get();
    expect(first!.responses[0]!.answers).toEqual({ [practice]: three });
    expect(second!.responses[0]!.answers).toEqual({ [practice]: four });
    expect(tab.answers.$answers.get()).toEqual({ [practice]: four });
  });

  test('can be taken back until something is changed in it', async () => {
    const tab = await openRounds();
    tab.answers.setAnswer(practice, three);
    expect(tab.$canTakeBackRound.get()).toBe(false);
    tab.beginNextRound();
    expect(tab.$canTakeBackRound.get()).toBe(true);
    expect(tab.takeRoundBack()).toBe(true);
    expect(tab.$rounds.get()).toHaveLength(1);
    tab.beginNextRound();
    tab.answers.setAnswer(practice, four);
    expect(tab.$canTakeBackRound.get()).toBe(false);
    expect(tab.takeRoundBack()).toBe(false);
    expect(tab.$rounds.get()).toHaveLength(2);
  });
});

describe('a table of answers', () => {
  test('is put into the round, and taken out again', async () => {
    const tab = await openRounds();
    tab.answers.setAnswer(practice, three);
    expect(tab.putTableIn([change])).toBe(true);
    expect(tab.answers.$answers.get()).toEqual({ [practice]: four });
    expect(tab.takeTableBack()).toBe(true);
    expect(tab.answers.$answers.get()).toEqual({ [practice]: three });
    expect(tab.takeTableBack()).toBe(false);
  });

  test('that is taken out leaves what was answered since', async () => {
    const tab = await openRounds();
    tab.answers.setAnswer(practice, three);
    tab.putTableIn([change]);
    tab.answers.setAnswer(practice, { kind: 'unknown', evidence: 'Asked Ann' });
    expect(tab.takeTableBack()).toBe(true);
    expect(tab.answers.$answers.get()).toEqual({ [practice]: { kind: 'unknown', evidence: 'Asked Ann' } });
  });

  test('begins a round with its answers and no others, which can be taken back while nothing changed', async () => {
    const tab = await openRounds();
    tab.answers.setAnswer('listening-methods', three);
    tab.beginWithTable([{ practice, before: undefined, after: four }]);
    expect(tab.$rounds.get()).toHaveLength(2);
    expect(tab.answers.$answers.get()).toEqual({ [practice]: four });
    tab.answers.setPosition(practice);
    expect(tab.takeTableBack()).toBe(true);
    expect(tab.$rounds.get()).toHaveLength(1);
    expect(tab.answers.$answers.get()).toEqual({ 'listening-methods': three });
    tab.beginWithTable([{ practice, before: undefined, after: four }]);
    tab.answers.setAnswer(practice, three);
    expect(tab.takeTableBack()).toBe(false);
    expect(tab.$rounds.get()).toHaveLength(2);
  });
});
