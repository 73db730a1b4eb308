import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { model, practices } from '../../src/content/assessment';
import { families, obligations, profileQuestions, roles as roleIds } from '../../src/content/context';
import { actions } from '../../src/content/roadmap';
import * as schema from '../../src/content/schema';
import { actionWords, obligationWords } from '../../src/content/words';

const byId = new Map(actions.map((action) => [action.id, action]));
const words = Object.entries(actionWords);
const named = (test: (action: schema.Action) => boolean) => actions.filter(test).map(({ id }) => id);
const wordCount = (text: string) => text.split(/\s+/).length;

/** The action with everything that has to be done before it. */
function withNeeds(id: string, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const need of byId.get(id)?.needs ?? []) withNeeds(need, seen);
  return seen;
}

/** Everything that every plan holds where nothing has been achieved yet. */
const common = new Set(actions.filter(({ backbone }) => backbone).flatMap(({ id }) => [...withNeeds(id)]));

describe('the action library', () => {
  it('keeps to its schema', () => {
    expect(v.safeParse(v.array(schema.actionSchema), actions).issues ?? []).toEqual([]);
    expect(v.safeParse(v.record(v.string(), schema.actionWordsSchema), actionWords).issues ?? []).toEqual([]);
  });

  it('has words for every action and no words without an action', () => {
    expect(Object.keys(actionWords).sort()).toEqual([...byId.keys()].sort());
  });

  it('uses no id, code, title or sign of being done twice', () => {
    for (const list of [
      actions.map(({ id }) => id),
      actions.map(({ code }) => code),
      words.map(([, { title }]) => title.toLowerCase()),
      words.map(([, { doneWhen }]) => doneWhen.toLowerCase()),
    ]) {
      const seen = new Set<string>();
      const twice = list.filter((item) => seen.size === seen.add(item).size);
      expect(twice).toEqual([]);
    }
  });

  it('numbers its codes by the month of the action', () => {
    expect(named(({ code, month }) => code[1] !== String(month))).toEqual([]);
  });

  it('names practices, owners and supporters that the edition knows, and nobody as owner and supporter', () => {
    const known = new Set(practices.map(({ id }) => id));
    const roles = new Set(roleIds);
    expect(named(({ practice }) => !known.has(practice))).toEqual([]);
    expect(named(({ owner, support }) => [owner, ...support].some((role) => !roles.has(role)))).toEqual([]);
    expect(named(({ owner, support }) => support.includes(owner))).toEqual([]);
  });

  it('lets only actions of the last month look back, and lets nothing wait for them that does not look back itself', () => {
    const looksBack = new Set(named((action) => action.looksBack === true));
    expect([...looksBack].toSorted()).toEqual(['day-90-assessment', 'programme-review', 'twelve-month-plan']);
    expect(named(({ looksBack: isMarked, month }) => isMarked === true && month !== 3)).toEqual([]);
    expect(named(({ id, needs }) => !looksBack.has(id) && needs.some((need) => looksBack.has(need)))).toEqual([]);
  });

  it('takes a positive number of quarter days for every action', () => {
    expect(named(({ effort }) => effort <= 0 || !Number.isInteger(effort * 4))).toEqual([]);
  });

  it('says every act in one sentence of at most fourteen words without a full stop', () => {
    for (const [id, { title }] of words) {
      expect(wordCount(title), id).toBeLessThanOrEqual(14);
      expect(title, id).toMatch(/^[A-Z][^.!?;:]*[^.!?;:\s]$/);
    }
  });

  it('says in one sentence what can be seen when an action is done', () => {
    for (const [id, { doneWhen, measure }] of words) {
      expect(wordCount(doneWhen), id).toBeLessThanOrEqual(17);
      expect(doneWhen, id).toMatch(/^[A-Z][^.!?;:]*\.$/);
      expect(measure, id).toMatch(/^$|^[A-Z][^.!?;:]*[^.!?;:\s]$/);
    }
  });

  it('writes typographic apostrophes and no straight quotation marks', () => {
    for (const [id, { title, doneWhen, measure }] of words) expect(title + doneWhen + measure, id).not.toMatch(/["']/);
  });
});

describe('the lifts', () => {
  it('always go up', () => {
    expect(named(({ from, to }) => to <= from)).toEqual([]);
  });

  it.each(practices.map(({ id }) => id))('lead %s from level 1 to level 5, whatever step it stands on', (practice) => {
    const own = actions.filter((action) => action.practice === practice);
    for (const level of schema.levels) {
      let reached: number = level;
      for (let next: schema.Action | undefined; reached < 5; reached = next.to) {
        next = own.find(({ from, to }) => from <= reached && to > reached);
        if (!next) break;
      }
      expect(reached).toBe(5);
    }
  });
});

describe('what has to be done before', () => {
  it('exists and is named once', () => {
    expect(named(({ needs }) => needs.some((need) => !byId.has(need)))).toEqual([]);
    expect(named(({ needs }) => new Set(needs).size < needs.length)).toEqual([]);
  });

  it('never leads round in a circle', () => {
    expect(named(({ id, needs }) => needs.some((need) => withNeeds(need).has(id)))).toEqual([]);
  });

  it('never stands in a later month', () => {
    expect(named(({ month, needs }) => needs.some((need) => byId.get(need)!.month > month))).toEqual([]);
  });

  it('puts conversations with customers before the choice of metrics', () => {
    expect(withNeeds('metric-set')).toContain('ten-customer-conversations');
  });

  it('puts the strategy before the tools', () => {
    for (const { id } of actions.filter(({ practice, from }) => practice === 'technology-fit' && from >= 2)) {
      expect(withNeeds(id), id).toContain('success-statement');
    }
  });
});

describe('the thirteen families', () => {
  it('stand in their own month', () => {
    const monthOf = new Map(families.map(({ id, month }) => [id, month]));
    expect(named(({ family, month }) => monthOf.get(family) !== month)).toEqual([]);
  });

  it('are all in the backbone', () => {
    const inBackbone = new Set(actions.filter(({ backbone }) => backbone).map(({ family }) => family));
    expect(schema.familyIds.filter((family) => !inBackbone.has(family))).toEqual([]);
  });

  it.each(schema.months)(
    'leave room in month %i for an organisation in the middle of another large change',
    (month) => {
      const days = [...common].map((id) => byId.get(id)!).filter((action) => action.month === month);
      const { byStaff, largeChangeFactor } = model.capacity;
      const effort = days.reduce((sum, action) => sum + action.effort, 0);
      for (const band of schema.staffBands) {
        expect(effort * model.effortMultipliers.byStaff[band]).toBeLessThanOrEqual(byStaff[band] * largeChangeFactor);
      }
    },
  );
});

describe('quick wins', () => {
  it.each(schema.months)(
    'are open in month %i to an organisation at level 1, for no more than five extra days',
    (month) => {
      const early = actions.filter((action) => {
        if (!action.quickWin || action.month !== month || action.from !== 1) return false;
        const extra = [...withNeeds(action.id)].filter((id) => id !== action.id && !common.has(id));
        return action.effort + extra.reduce((sum, id) => sum + byId.get(id)!.effort, 0) <= 5;
      });
      expect(early.length).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('the obligation topics', () => {
  it('keep to their schema, with words for every topic and none without', () => {
    expect(v.safeParse(v.array(schema.obligationSchema), obligations).issues ?? []).toEqual([]);
    expect(v.safeParse(v.record(v.string(), schema.obligationWordsSchema), obligationWords).issues ?? []).toEqual([]);
    expect(Object.keys(obligationWords).sort()).toEqual(obligations.map(({ id }) => id).sort());
  });

  it('are chosen by answers that the profile offers', () => {
    const options = (question: string) => new Set(profileQuestions.find(({ id }) => id === question)!.options);
    for (const { id, sectors, regions, sells } of obligations) {
      expect(
        sectors.filter((sector) => !options('sector').has(sector)),
        id,
      ).toEqual([]);
      expect(
        regions.filter((region) => !options('regions').has(region)),
        id,
      ).toEqual([]);
      expect(
        sells.filter((answer) => !options('sells').has(answer)),
        id,
      ).toEqual([]);
    }
  });

  it('cover every region, and every sector that is named', () => {
    const options = (question: string) => profileQuestions.find(({ id }) => id === question)!.options;
    for (const region of options('regions'))
      expect(
        obligations.some(({ regions }) => regions.includes(region)),
        region,
      ).toBe(true);
    for (const sector of options('sector').filter((option) => option !== 'other')) {
      expect(
        obligations.some(({ sectors }) => sectors.includes(sector)),
        sector,
      ).toBe(true);
    }
  });

  it('ask or state in one sentence', () => {
    for (const [id, { check }] of Object.entries(obligationWords)) expect(check, id).toMatch(/^[A-Z][^.!?;]*[.?]$/);
  });
});
