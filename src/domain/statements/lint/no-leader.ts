/** Handbook 2.3: nobody is named who answers for it. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { absent, type Rule } from './rule';

/** A person named before a verb of answering: "Ana Ruiz leads". */
const namedPerson =
  /\p{Lu}[\p{L}'’-]+\s+(?:leads|owns|answers for|is accountable|is responsible|will answer for|will lead|will own)\b/u;

export const noLeader: Rule = {
  id: 'no-leader',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words } }) => {
    const said =
      keepsPart(wording, parts['leader'], words.stopWords) ||
      findAll(wording, words.leaders, words.leaderExceptions).length > 0 ||
      namedPerson.test(wording);
    return said ? [] : [absent({ part: parts['leader']?.trim() ?? '' })];
  },
};
