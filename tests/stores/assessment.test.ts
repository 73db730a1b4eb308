import { afterEach, beforeEach, expect, test } from 'vitest';
import { practices } from '../../src/content/assessment';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

let tab: Tab;
let assessment: typeof import('../../src/stores/assessment');
beforeEach(async () => {
  freshBrowser();
  tab = await openTab();
  assessment = await import('../../src/stores/assessment');
  await tab.engagement.loadEngagement();
});
afterEach(closeBrowser);

test('the quick twelve give a level at once, and the full way asks for more before it does', () => {
  tab.answers.setWay('quick');
  for (const { id } of practices.filter((practice) => practice.quick)) {
    tab.answers.setAnswer(id, { kind: 'level', level: 2 });
  }
  expect(assessment.$assessment.get().overall.earned).toBe(2);
  expect(assessment.$nextLevels.get().listening).toMatchObject({ to: 3 });
  tab.answers.setWay('full');
  expect(assessment.$assessment.get().overall.earned).toBeNull();
});

test('a target is set and taken away', () => {
  assessment.setTarget('driving', 3);
  expect(tab.engagement.$round.get().targets).toEqual({ driving: 3 });
  assessment.setTarget('driving', undefined);
  expect(tab.engagement.$round.get().targets).toEqual({});
});

test('a weight is kept with its reason, and the default without one is not kept', () => {
  assessment.setWeight('insight', 2, 'It decides what we do');
  expect(assessment.$scope.get().input.weights).toEqual({ insight: { weight: 2, reason: 'It decides what we do' } });
  assessment.setWeight('insight', 1, ' ');
  expect(tab.engagement.$round.get().weights).toEqual({});
});
