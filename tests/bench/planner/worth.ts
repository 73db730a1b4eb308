/** What placements are worth, read from the instance without the planner's own count; and what is wrong with them. */
import type { Instance, Item, Placement } from '../../../src/domain/roadmap/choose/instance';

const months = [1, 2, 3] as const;

export function worthOf(instance: Instance, placements: readonly Placement[]): { rules: number; value: number } {
  const placed = placements.map(({ id, month }) => ({ month, item: itemOf(instance, id) }));
  const keeps = (month: number, serves: (item: Item) => boolean) =>
    Number(placed.some((one) => one.month === month && serves(one.item)));
  return {
    rules: months.reduce(
      (sum, month) =>
        sum +
        (instance.wantsQuickWin[month - 1] ? keeps(month, (item) => item.quickWin) : 0) +
        (instance.wantsWeakest[month - 1] ? keeps(month, (item) => item.weakest) : 0),
      0,
    ),
    value: placed.reduce((sum, { item, month }) => sum + item.value[month - 1]!, 0),
  };
}

/** The hard rules that the placements break. */
export function brokenRules(instance: Instance, placements: readonly Placement[]): string[] {
  const broken: string[] = [];
  const monthOf = new Map(placements.map(({ id, month }) => [id, month]));
  if (monthOf.size !== placements.length) broken.push('an item stands twice');
  const placed = placements.map(({ id, month }) => ({ id, month, item: itemOf(instance, id) }));
  const thereFrom = (step: number) =>
    Math.min(
      instance.steps[step]!,
      ...placed.filter(({ item }) => item.makes.includes(step)).map(({ month }) => month),
    );
  instance.steps.forEach((fixedFrom, step) => {
    const makers = placed.filter(({ item }) => item.makes.includes(step));
    if (makers.length + Number(fixedFrom < 4) > 1 && makers.length > 0) broken.push(`step ${step} is made twice`);
  });
  for (const { id, month, item } of placed) {
    if (month < item.earliest) broken.push(`${id} stands before its month`);
    if (item.below.some((step) => thereFrom(step) > month)) broken.push(`${id} skips a level`);
    for (const need of item.needs) {
      const planned = need.item < 0 ? 4 : (monthOf.get(instance.items[need.item]!.id) ?? 4);
      const levelFrom = 1 + Math.max(1, ...need.steps.map(thereFrom));
      if (Math.min(need.fixedFrom, planned, levelFrom) > month) broken.push(`${id} stands without what it needs`);
    }
  }
  for (const month of months) {
    const here = placed.filter((one) => one.month === month);
    const days = (of: typeof here) => of.reduce((sum, { item }) => sum + item.effort, 0);
    if (days(here) > instance.left[month - 1]!) broken.push(`month ${month} is over`);
    instance.owners.forEach(({ name, left }, owner) => {
      if (days(here.filter(({ item }) => item.owner === owner)) > left[month - 1]!)
        broken.push(`${name} is over in month ${month}`);
    });
  }
  return broken;
}

function itemOf(instance: Instance, id: string): Item {
  const found = instance.items.find((item) => item.id === id);
  if (!found) throw new RangeError(`No item "${id}"`);
  return found;
}
