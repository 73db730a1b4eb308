/** The leader named owns no action of the plan, so nothing in it is theirs to do. */
import { leadersIn } from '../reading/people';
import { ownerOf } from '../reading/owner-of';
import { absent, on, type Rule } from './rule';

export const leaderNotOwner: Rule = {
  id: 'leader-not-owner',
  severity: 'should',
  kinds: ['success'],
  check: ({ wording, parts, context: { words, owners } }) => {
    if (owners === null || owners.length === 0) return [];
    const leader = leadersIn(wording, parts, words)[0];
    if (!leader || ownerOf(leader.name, owners, words) !== null) return [];
    const values = { leader: leader.name };
    return [leader.at ? on(wording, leader.at, values) : absent({ phrase: leader.name, ...values })];
  },
};
