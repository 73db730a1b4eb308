import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { profileQuestions } from '../../../src/content/context';
import { actions, profileEffects, roadmapEdition as edition } from '../../../src/content/roadmap';
import { profileEffectSchema, profileEffectWordsSchema } from '../../../src/content/schema';
import { profileEffectWords } from '../../../src/content/words/profile-effects';
import type { Profile } from '../../../src/domain/engagement/engagement';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { Roadmap, RoadmapInput } from '../../../src/domain/roadmap/roadmap';
import { answersAt, anyAnswers, anyProfile, emptyPlan, input } from './any-input';

describe('the table of what the profile moves', () => {
  it('has the shape it should, and names actions outside the backbone and answers that exist', () => {
    const movable = new Set(actions.filter(({ backbone }) => !backbone).map(({ id }) => id));
    for (const effect of profileEffects) {
      v.parse(profileEffectSchema, effect);
      expect(effect.actions.filter((id) => !movable.has(id))).toEqual([]);
      const options = profileQuestions.find(({ id }) => id === effect.question)!.options;
      expect(effect.values.filter((value) => !options.includes(value))).toEqual([]);
      expect(effect.factor).not.toBe(1);
    }
  });

  it('gives a reason for every row, and none twice', () => {
    const ids = profileEffects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(profileEffectWords).sort()).toEqual(ids.toSorted());
    for (const id of ids) v.parse(profileEffectWordsSchema, profileEffectWords[id]);
  });

  it('has something to say about every sector but "other"', () => {
    const sectors = profileQuestions.find(({ id }) => id === 'sector')!.options.filter((sector) => sector !== 'other');
    const told = new Set(
      profileEffects.filter(({ question }) => question === 'sector').flatMap(({ values }) => values),
    );
    expect(sectors.filter((sector) => !told.has(sector))).toEqual([]);
  });
});

/** What a reader of the plan sees of it. */
const seen = (made: Roadmap) => [
  made.months.map(({ capacity, actions: here }) => [
    capacity,
    here.map(({ action, startsOn, effort }) => [action, startsOn, effort]),
  ]),
  made.waiting.map(({ action }) => action),
];
/** Only which actions the plan holds. */
const held = ({ months }: Roadmap) => months.flatMap((month) => month.actions.map(({ action }) => action)).sort();

/** Sixty random organisations that have any lift to choose, each with its plan. */
const choosers = fc
  .sample(fc.record({ answers: anyAnswers, profile: anyProfile }), { numRuns: 60, seed: 2026 })
  .map(({ answers, profile }) => input({ answers, profile }))
  .map((given) => ({ given, plan: planRoadmap(edition, given) }))
  .filter(({ plan }) => plan.waiting.some(({ why }) => why.kind === 'capacity'));

/** Share of them whose plan changes. */
function shareChanged(change: (given: RoadmapInput) => RoadmapInput, view: (made: Roadmap) => unknown = seen): number {
  expect(choosers.length).toBeGreaterThan(20);
  const changed = choosers.filter(
    ({ given, plan }) => JSON.stringify(view(plan)) !== JSON.stringify(view(planRoadmap(edition, change(given)))),
  );
  return changed.length / choosers.length;
}

const withProfile = (patch: Profile) => (given: RoadmapInput) => ({
  ...given,
  profile: { ...given.profile, ...patch },
});

describe('over random organisations that have more to lift than days', { timeout: 60_000 }, () => {
  const other = <Value>(value: Value | undefined, a: Value, b: Value) => (value === a ? b : a);

  it('another size always changes the plan', () => {
    expect(shareChanged((given) => withProfile({ staff: other(given.profile.staff, '251-2000', '1-50') })(given))).toBe(
      1,
    );
  });

  it('another size, or another sector, changes in most of them which actions stand in it', () => {
    const size = shareChanged(
      (given) => withProfile({ staff: other(given.profile.staff, 'over-2000', '1-50') })(given),
      held,
    );
    const sector = shareChanged(
      (given) => withProfile({ sector: other(given.profile.sector, 'retail', 'public') })(given),
      held,
    );
    process.stdout.write(`\nOther actions with another size ${size.toFixed(2)}, another sector ${sector.toFixed(2)}\n`);
    expect(size).toBeGreaterThan(0.6);
    expect(sector).toBeGreaterThan(0.5);
  });

  it('another capacity always changes the plan', () => {
    expect(shareChanged((given) => ({ ...given, plan: { ...emptyPlan, capacity: [44, 33, 55] } }))).toBe(1);
  });

  it('another sector mostly changes the plan', () => {
    const sectors = profileQuestions.find(({ id }) => id === 'sector')!.options.filter((sector) => sector !== 'other');
    const shares = sectors.map((sector) => shareChanged((given) => withProfile({ sector } as Profile)(given)));
    process.stdout.write(
      `\n${sectors.map((sector, index) => `${sector} ${Math.round(shares[index]! * 100)} %`).join(', ')}\n`,
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.5);
  });
});

it('a shop and a software house with the same answers get plans that differ in several actions', () => {
  const shop: Profile = {
    sector: 'retail',
    sells: 'people',
    relation: 'repeat',
    channels: ['in-person'],
    facing: 'most',
  };
  const software: Profile = { sector: 'technology', sells: 'firms', relation: 'contract', channels: ['web', 'app'] };
  for (const pattern of [[2], [3], [3, 2, 2, 3, 2], [1, 2, 1, 3, 2]]) {
    const answers = answersAt(...pattern);
    const planned = (profile: Profile) =>
      new Set(
        planRoadmap(edition, input({ answers, profile })).months.flatMap(({ actions: here }) =>
          here.map(({ action }) => action),
        ),
      );
    expect(planned(shop).symmetricDifference(planned(software)).size, pattern.join()).toBeGreaterThanOrEqual(3);
  }
});

it('an organisation with everything reached has nothing that a sector could change', () => {
  const answers = Object.fromEntries(edition.practices.map(({ id }) => [id, { kind: 'level', level: 5 } as const]));
  const planned = (sector: 'finance' | 'retail') => seen(planRoadmap(edition, input({ answers, profile: { sector } })));
  expect(planned('finance')).toEqual(planned('retail'));
});
