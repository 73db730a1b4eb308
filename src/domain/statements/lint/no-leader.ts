/** Handbook 2.3: nobody is named who answers for it. A team, a department or a board that looks on is nobody. */
import { leadersIn } from '../reading/people';
import { keepsPart } from '../text/sentences';
import { absent, type Rule } from './rule';

export const noLeader: Rule = {
  id: 'no-leader',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words } }) => {
    const part = parts['leader']?.trim() ?? '';
    const said = keepsPart(wording, part, words.stopWords) || leadersIn(wording, {}, words).length > 0;
    return said ? [] : [absent({ part })];
  },
};
