/** A gap of a draft that nobody has filled: a statement with a hole cannot stand in a report. Our judgement. */
import { on, type Rule } from './rule';

export const openGap: Rule = {
  id: 'open-gap',
  severity: 'must',
  kinds: ['mission', 'success'],
  anyLanguage: true,
  check: ({ wording }) =>
    Array.from(wording.matchAll(/\[[^[\]]{2,80}\]/g), (match) =>
      on(wording, { from: match.index, to: match.index + match[0].length }),
    ),
};
