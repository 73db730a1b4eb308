import { expect, test } from 'vitest';
import { emptyPlan } from '../../../src/domain/engagement/empty';
import { withChoice, withOwn } from '../../../src/domain/roadmap/edit/edit';
import { planWords } from '../../../src/domain/roadmap/plan-words';

const words = { sponsor: { title: 'Find a sponsor', doneWhen: 'A name is written down', measure: 'Hours given' } };
const talks = {
  practices: { recovery: 'Putting things right' },
  task: (name: string) => ({ title: `Talk: ${name}`, doneWhen: 'Agreed', measure: '' }),
};
const own = {
  title: 'Paint the lobby',
  doneWhen: 'It is blue',
  lifts: null,
  month: 1 as const,
  owner: 'Ms Ng',
  effort: 2,
  needs: [],
  quickWin: false,
};

test('an own action is called what the user called it, and the edition keeps its words', () => {
  const made = planWords(words, withOwn(emptyPlan, 'own-1', own), talks);
  expect(made['own-1']).toEqual({ title: 'Paint the lobby', doneWhen: 'It is blue', measure: '' });
  expect(made['sponsor']).toEqual(words.sponsor);
});

test('what the user reworded reads as they wrote it, the rest as before, also for own actions', () => {
  const plan = withChoice(withOwn(emptyPlan, 'own-1', own), 'own-1', { title: 'Repaint the lobby' });
  const made = planWords(words, withChoice(plan, 'sponsor', { title: 'Ask the chair' }), talks);
  expect(made['sponsor']).toEqual({ ...words.sponsor, title: 'Ask the chair' });
  expect(made['own-1']).toMatchObject({ title: 'Repaint the lobby', doneWhen: 'It is blue' });
});

test('words for an action that is not there make no action', () => {
  const made = planWords(words, withChoice(emptyPlan, 'gone', { title: 'Anything' }), talks);
  expect(Object.keys(made)).toEqual(['talk-recovery', 'sponsor']);
});

test('a talk about a practice is called after it, until the user calls it otherwise', () => {
  expect(planWords(words, emptyPlan, talks)['talk-recovery']!.title).toBe('Talk: Putting things right');
  const reworded = withChoice(emptyPlan, 'talk-recovery', { title: 'Sit down together' });
  expect(planWords(words, reworded, talks)['talk-recovery']).toMatchObject({
    title: 'Sit down together',
    doneWhen: 'Agreed',
  });
});
