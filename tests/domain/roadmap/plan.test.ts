import { describe, expect, it } from 'vitest';
import { actions, roadmapEdition as edition } from '../../../src/content/roadmap';
import type { Plan } from '../../../src/domain/engagement/engagement';
import { daysBetween } from '../../../src/domain/calendar/dates';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { Roadmap, RoadmapInput } from '../../../src/domain/roadmap/roadmap';
import { answersAt, emptyPlan, input, level } from './any-input';
import { faultsOf } from './faults';

const mixed = answersAt(1, 2, 1, 3, 2);
const plan = (parts: Partial<RoadmapInput> = {}): Roadmap => {
  const given = input({ answers: mixed, ...parts });
  const made = planRoadmap(edition, given);
  expect(faultsOf(edition, given, made)).toEqual([]);
  return made;
};
const withPlan = (parts: Partial<Plan>, more: Partial<RoadmapInput> = {}) =>
  plan({ ...more, plan: { ...emptyPlan, ...parts } });
const all = (made: Roadmap) => made.months.flatMap((month) => month.actions);
const find = (made: Roadmap, id: string) => all(made).find(({ action }) => action === id);
const waitingFor = (made: Roadmap, id: string) => made.waiting.find(({ action }) => action === id)?.why;
const backbone = actions.filter((action) => action.backbone);
const marked = new Set(actions.filter((action) => action.looksBack).map(({ id }) => id));

describe('the backbone', () => {
  it('is planned with all its prerequisites when nothing is answered, and nothing else is', () => {
    const made = plan({ answers: {} });
    const others = all(made).filter(({ action }) => !backbone.some(({ id }) => id === action));
    expect(all(made).length - others.length).toBe(backbone.length);
    expect(others.every(({ reasons }) => reasons.some(({ kind }) => kind === 'neededBy'))).toBe(true);
    expect(made.waiting.every(({ why }) => why.kind === 'unknown')).toBe(true);
  });

  it.each(['1-50', '51-250', '251-2000', 'over-2000'] as const)(
    'fits the capacity that is assumed for %s staff, even while another large change runs',
    (staff) => {
      const made = plan({ answers: answersAt(1), profile: { staff, largeChange: 'yes' } });
      expect(made.months.map((month) => month.over)).toEqual([false, false, false]);
    },
  );

  it('is only confirmed, at a quarter of a day each, where everything is reached', () => {
    const made = plan({ answers: answersAt(5) });
    const looksBack = all(made).filter(({ action }) => marked.has(action));
    const others = all(made).filter(({ action }) => !marked.has(action));
    expect(others.every(({ mode, effort }) => mode === 'confirm' && effort === 0.25)).toBe(true);
    // Nobody has looked back on these ninety days before they are over.
    expect(looksBack.every(({ mode }) => mode === 'do')).toBe(true);
    expect(all(made)).toHaveLength(backbone.length);
    expect(made.waiting).toEqual([]);
  });

  it('stands and says that it is over when there is no capacity at all', () => {
    const made = withPlan({ capacity: [0, 0, 0] });
    expect(made.months.map((month) => month.over)).toEqual([true, true, true]);
    expect(
      all(made).every(({ reasons }) => reasons.some(({ kind }) => kind === 'backbone' || kind === 'neededBy')),
    ).toBe(true);
  });
});

describe('what an organisation is changes its plan', () => {
  it('more staff make every action longer and raise the capacity that is assumed', () => {
    const [small, large] = [plan({ profile: { staff: '1-50' } }), plan({ profile: { staff: '251-2000' } })];
    expect(small.months[0].capacity).toBeLessThan(large.months[0].capacity);
    expect(find(small, 'obligations-register')!.effort).toBe(2);
    expect(find(large, 'obligations-register')!.effort).toBe(6.5);
  });

  it('another large change lowers the capacity that is assumed, not the one given', () => {
    const usual = plan().months[0].capacity;
    expect(plan({ profile: { largeChange: 'yes' } }).months[0].capacity).toBe(
      usual * edition.model.capacity.largeChangeFactor,
    );
    expect(withPlan({ capacity: [30, 30, 30] }, { profile: { largeChange: 'yes' } }).months[0].capacity).toBe(30);
  });

  it('few answers to surveys bring conversations forward and put statistics back', () => {
    const answers = { ...answersAt(2), insight: level(3), 'listening-methods': level(3) };
    const room = { plan: { ...emptyPlan, capacity: [45, 21, 42] as [number, number, number] } };
    const targets = { listening: 4 } as const;
    const few = plan({ ...room, answers, targets, profile: { feedback: 'under-100' } });
    const many = plan({ ...room, answers, targets, profile: { feedback: 'over-1000' } });
    expect(find(few, 'interview-calendar')!.reasons).toContainEqual({ kind: 'profile', question: 'feedback' });
    expect(find(few, 'driver-analysis')).toBeUndefined();
    expect(find(many, 'interview-calendar')?.reasons ?? []).not.toContainEqual({
      kind: 'profile',
      question: 'feedback',
    });
  });

  it('a sector moves its own actions to the front', () => {
    const capacity: [number, number, number] = [42, 22, 45];
    const [finance, retail] = (['finance', 'retail'] as const).map((sector) =>
      withPlan({ capacity }, { answers: answersAt(2), profile: { sector } }),
    );
    expect(find(finance!, 'answer-promise')!.reasons).toContainEqual({ kind: 'profile', question: 'sector' });
    expect(all(finance!).map(({ action }) => action)).not.toEqual(all(retail!).map(({ action }) => action));
  });
});

describe('lifts', () => {
  it('go to the areas with a target first', () => {
    const capacity: [number, number, number] = [45, 25, 50];
    const made = withPlan({ capacity }, { answers: answersAt(2), targets: { driving: 3 } });
    const lifts = all(made).filter(
      ({ reasons }) => !reasons.some(({ kind }) => kind === 'backbone' || kind === 'neededBy'),
    );
    const aimed = lifts.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'target'));
    expect(aimed.length).toBeGreaterThan(0);
    expect(
      made.waiting.find(
        ({ action, why }) =>
          why.kind === 'capacity' &&
          actions.find(({ id }) => id === action)!.to <= 3 &&
          action.startsWith('tools-tied'),
      ),
    ).toBeUndefined();
  });

  it('are not planned for a practice nobody knows: it must be found out first', () => {
    const made = plan({ answers: { ...mixed, recovery: { kind: 'unknown' } } });
    expect(waitingFor(made, 'answer-promise')).toEqual({ kind: 'unknown', practice: 'recovery' });
  });

  it('of the backbone promise nothing where nobody knows how things stand, and lower no level', () => {
    const answers = { ...answersAt(4), obligations: { kind: 'unknown' } as const };
    const made = plan({ answers });
    expect(find(made, 'obligations-register')!.reasons).toEqual([{ kind: 'backbone' }]);
    expect(made.projection.map(({ areas }) => areas.aligning.earned)).toEqual([4, 4, 4, 4]);
    expect(made.projection[3].overall.counts.unknown).toBe(1);
  });

  it('are neither planned nor kept waiting for a practice that does not apply', () => {
    const made = plan({ answers: { ...mixed, recovery: { kind: 'notApplicable', reason: 'no contact' } } });
    expect(find(made, 'answer-promise')).toBeUndefined();
    expect(waitingFor(made, 'answer-promise')).toBeUndefined();
  });

  it('count for one level of a practice in the projection, and the plan names where its actions lead further', () => {
    const made = plan({ answers: answersAt(1) });
    expect(made.after['strategy-statements']).toBeGreaterThan(2);
    expect(made.heldBack).toContain('strategy-statements');
    const { overall, areas } = made.projection[3];
    expect(overall.position).toBeLessThanOrEqual(2);
    expect(Object.values(areas).every(({ earned }) => earned! <= 2)).toBe(true);
  });

  it('never take the projection to the highest level, since nobody becomes driven in ninety days', () => {
    const made = plan({ answers: { ...answersAt(4), recovery: level(5) } });
    expect(made.projection[3].overall.earned).toBe(4);
    expect(made.projection[3].overall.position).toBe(made.projection[0].overall.position);
    expect(made.heldBack).toContain('strategy-statements');
    expect(made.heldBack).not.toContain('recovery');
  });

  it('take no second step with a practice while a first step of another fits', () => {
    const made = withPlan({ capacity: [40, 25, 45] }, { answers: answersAt(3) });
    const second = all(made).filter(({ action, reasons }) => {
      const { from, backbone: always } = actions.find(({ id }) => id === action)!;
      return !always && from > 3 && reasons.some(({ kind }) => kind === 'lifts');
    });
    const spare = made.months[2].capacity - made.months[2].planned;
    const first = made.waiting.filter(
      ({ action, effort, why }) =>
        why.kind === 'capacity' && actions.find(({ id }) => id === action)!.from === 3 && effort <= spare,
    );
    expect(first).toEqual([]);
    expect(second.every(({ action }) => actions.find(({ id }) => id === action)!.quickWin)).toBe(true);
  });

  it('raise the projected position month by month and never lower it', () => {
    const { projection } = plan();
    const positions = projection.map(({ overall }) => overall.position!);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions[3]).toBeGreaterThan(positions[0]!);
  });
});

describe('the user decides', () => {
  it('what is accepted comes in with what it needs, even without capacity', () => {
    const made = withPlan(
      { capacity: [0, 0, 0], choices: { 'department-report': { decision: 'accepted' } } },
      { answers: answersAt(1) },
    );
    expect(find(made, 'department-report')).toMatchObject({ accepted: true });
    expect(find(made, 'comment-themes')!.reasons).toContainEqual({ kind: 'neededBy', action: 'department-report' });
  });

  it('what is accepted above the level reached brings the steps below it', () => {
    const made = withPlan({ choices: { 'front-line-replies': { decision: 'accepted' } } }, { answers: answersAt(1) });
    const steps = ['front-line-sessions', 'front-line-inbox', 'joint-feedback-review', 'front-line-replies'];
    const months = steps.map((id) => find(made, id)!.month);
    expect(months).toEqual(months.toSorted());
  });

  it('what is accepted waits with the reason when something it needs is refused', () => {
    const choices = {
      'comment-themes': { decision: 'refused' },
      'department-report': { decision: 'accepted' },
    } as const;
    const made = withPlan({ choices }, { answers: answersAt(1) });
    expect(waitingFor(made, 'department-report')).toEqual({ kind: 'needs', action: 'comment-themes' });
  });

  it('a refusal keeps its reason, however long, and what needed it waits', () => {
    const reason = 'No. '.repeat(2500);
    const made = withPlan(
      { choices: { 'complaint-register': { decision: 'refused', reason } } },
      { answers: answersAt(1) },
    );
    expect(made.refused).toEqual([{ action: 'complaint-register', reason }]);
    expect(waitingFor(made, 'answer-promise')).toEqual({ kind: 'needs', action: 'complaint-register' });
  });

  it('a refused backbone action leaves, and the rest of the backbone stays', () => {
    const made = withPlan({ choices: { 'influencer-conversations': { decision: 'refused' } } });
    expect(find(made, 'influencer-conversations')).toBeUndefined();
    expect(find(made, 'mission-statement')).toBeDefined();
    expect(made.refused).toEqual([{ action: 'influencer-conversations', reason: '' }]);
  });

  it('another owner and another effort are kept, and a blank owner is none', () => {
    const choices = { 'mission-statement': { owner: ' Ms Ng ', effort: 7 }, 'obligations-register': { owner: '  ' } };
    const made = withPlan({ choices });
    expect(find(made, 'mission-statement')).toMatchObject({ owner: 'Ms Ng', effort: 7 });
    expect(find(made, 'obligations-register')).toMatchObject({ owner: 'compliance-lead' });
  });

  it.each([0, -1, NaN, Infinity])('an effort of %d counts as none given', (effort) => {
    const made = withPlan({ choices: { 'obligations-register': { effort } } });
    expect(find(made, 'obligations-register')).toMatchObject({ effort: 4 });
  });
});

describe('dates', () => {
  it('start on the next working day when the plan names none', () => {
    expect(plan({ today: '2026-11-21' }).startOn).toBe('2026-11-23');
    expect(plan({ today: '2026-11-23' }).startOn).toBe('2026-11-23');
  });

  it.each(['2028-02-29', '1999-12-31', '2026-11-21'])('hold for a start on %s', (startOn) => {
    const made = withPlan({ startOn });
    expect(made.startOn).toBe(startOn);
    expect(made.months[0].startsOn).toBe(startOn);
    expect(made.endOn).toBe(made.months[2].endsOn);
  });

  it.each(['1-50', '51-250', '251-2000', 'over-2000'] as const)(
    'leave what looks back to the last third of the last month, with %s staff',
    (staff) => {
      for (const answers of [{}, answersAt(1), mixed, answersAt(4)]) {
        const month = plan({ answers, profile: { staff } }).months[2];
        const looksBack = month.actions.filter(({ action, mode }) => mode === 'do' && marked.has(action));
        for (const { startsOn } of looksBack) expect(daysBetween(month.startsOn, startsOn)).toBeGreaterThanOrEqual(19);
        const last = month.actions.findLast(({ mode }) => mode === 'do')!;
        if (looksBack.length > 0) expect(marked.has(last.action)).toBe(true);
      }
    },
  );

  it('fall back to the next working day when the start is no date', () => {
    expect(withPlan({ startOn: '2027-02-29' }).startOn).toBe('2026-11-23');
  });

  it('move with the days off', () => {
    const made = withPlan({ startOn: '2026-12-21', daysOff: ['2026-12-21', '2026-12-22'] });
    expect(all(made).every(({ startsOn }) => startsOn >= '2026-12-23')).toBe(true);
    expect(made.months[0].workingDays).toBe(20);
  });
});

describe('the quick way', () => {
  it('plans with the practices in scope and asks about the rest', () => {
    const scope = { ...edition, practices: edition.practices.filter(({ quick }) => quick) };
    const answers = Object.fromEntries(scope.practices.map(({ id }) => [id, level(2)]));
    const made = planRoadmap(scope, input({ answers }));
    expect(faultsOf(scope, input({ answers }), made)).toEqual([]);
    expect(made.waiting.some(({ why }) => why.kind === 'unknown')).toBe(true);
  });
});
