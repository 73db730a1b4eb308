/** Handbook 2.3: four or more commas or "and", counted together. The comma of a number ("1,200") joins nothing; "&" is an "and". */
import { on, type Rule } from './rule';

const most = 3;
const joint = /,(?!\d)|(?<!\p{L})and(?!\p{L})|&/giu;

export const listCreep: Rule = {
  id: 'list-creep',
  severity: 'should',
  kinds: ['mission'],
  check: ({ wording }) => {
    const joints = [...wording.matchAll(joint)];
    const [first, last] = [joints[0], joints.at(-1)];
    if (joints.length <= most || !first || !last) return [];
    return [on(wording, { from: first.index, to: last.index + last[0].length }, { count: String(joints.length) })];
  },
};
