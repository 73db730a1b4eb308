/** The optimum of an instance, by integer programming: written from the instance alone, with nothing of the planner's own search. */
import type { Highs } from 'highs';
import type { Instance, Item } from '../../../src/domain/roadmap/choose/instance';

const months = [1, 2, 3] as const;

/** @returns months that keep a rule of balance (of those that wanted one), then the value on top of it */
export function optimum(highs: Highs, instance: Instance): { rules: number; value: number } {
  const { items } = instance;
  const wants = rulesOf(instance);
  const rules = wants.length === 0 ? 0 : solve(highs, instance, wants.map(({ name }) => name).join(' + '));
  const value = items.flatMap((item, index) =>
    months.filter((month) => month >= item.earliest).map((month) => `${item.value[month - 1]} ${x(index, month)}`),
  );
  if (value.length === 0) return { rules, value: 0 };
  const kept = wants.length === 0 ? [] : [`${wants.map(({ name }) => name).join(' + ')} >= ${rules}`];
  return { rules, value: solve(highs, instance, value.join(' + '), kept) };
}

const x = (index: number, month: number) => `x_${index}_${month}`;

/** The ways an item can be there by a month. */
const by = (item: Item, index: number, month: number) =>
  months.filter((one) => one >= item.earliest && one <= month).map((one) => x(index, one));

function rulesOf({ items, wantsQuickWin, wantsWeakest }: Instance): { name: string; from: string[] }[] {
  const rule = (name: string, month: 1 | 2 | 3, serves: (item: Item) => boolean) => ({
    name: `${name}_${month}`,
    from: items.flatMap((item, index) => (serves(item) && item.earliest <= month ? [x(index, month)] : [])),
  });
  return months.flatMap((month) => [
    ...(wantsQuickWin[month - 1] ? [rule('q', month, (item) => item.quickWin)] : []),
    ...(wantsWeakest[month - 1] ? [rule('w', month, (item) => item.weakest)] : []),
  ]);
}

function solve(highs: Highs, instance: Instance, objective: string, more: readonly string[] = []): number {
  const { items, steps, left, owners } = instance;
  const rows: string[] = [...more];
  const binaries = items.flatMap((item, index) => by(item, index, 3));
  const others: string[] = [];
  const sum = (names: readonly string[], sign = '+') => names.map((name) => ` ${sign} ${name}`).join('');
  /** What brings a step by a month: `null` when it is there by what is fixed. */
  const bringing = (step: number, month: number): string[] | null =>
    steps[step]! <= month
      ? null
      : items.flatMap((item, index) => (item.makes.includes(step) ? by(item, index, month) : []));

  items.forEach((item, index) => {
    if (by(item, index, 3).length > 1) rows.push(`${sum(by(item, index, 3))} <= 1`);
    for (const month of months) {
      if (month < item.earliest) continue;
      const here = x(index, month);
      for (const step of item.below) {
        const made = bringing(step, month);
        if (made) rows.push(`${here}${sum(made, '-')} <= 0`);
      }
      item.needs.forEach((need, which) => {
        if (need.fixedFrom <= month) return;
        const planned = need.item < 0 ? [] : by(items[need.item]!, need.item, month);
        const level = `z_${index}_${which}_${month}`;
        rows.push(`${here}${sum(planned, '-')} - ${level} <= 0`);
        others.push(level);
        if (month === 1) rows.push(`${level} <= 0`);
        else
          for (const step of need.steps) {
            const made = bringing(step, month - 1);
            if (made) rows.push(`${level}${sum(made, '-')} <= 0`);
          }
      });
    }
  });
  steps.forEach((_, step) => {
    const makers = items.flatMap((item, index) => (item.makes.includes(step) ? by(item, index, 3) : []));
    if (makers.length > 1) rows.push(`${sum(makers)} <= 1`);
  });
  for (const month of months) {
    const load = (mine: (item: Item) => boolean, room: number) => {
      const used = items.flatMap((item, index) =>
        mine(item) && item.earliest <= month ? [`${item.effort} ${x(index, month)}`] : [],
      );
      if (used.length > 0) rows.push(`${used.join(' + ')} <= ${room}`);
    };
    load(() => true, left[month - 1]!);
    owners.forEach((owner, which) => load((item) => item.owner === which, owner.left[month - 1]!));
  }
  for (const { name, from } of rulesOf(instance)) {
    rows.push(`${name}${sum(from, '-')} <= 0`);
    others.push(name);
  }
  const text = [
    'Maximize',
    ` obj: ${objective}`,
    'Subject To',
    ...rows.map((row, index) => ` c${index}: ${row}`),
    'Bounds',
    ...others.map((name) => ` 0 <= ${name} <= 1`),
    'Binaries',
    ...binaries.map((name) => ` ${name}`),
    'End',
  ].join('\n');
  const solution = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (solution.Status !== 'Optimal') throw new Error(`The solver ended with "${solution.Status}"`);
  return Math.round(solution.ObjectiveValue);
}
