/** Handbook 2.3: a mission has at most two sentences; the finding stands on the third. */
import { sentencesOf } from '../text/sentences';
import { on, type Rule } from './rule';

export const sentences: Rule = {
  id: 'sentences',
  severity: 'should',
  kinds: ['mission'],
  anyLanguage: true,
  check: ({ wording }) => {
    const found = sentencesOf(wording);
    const third = found[2];
    return third ? [on(wording, third, { count: String(found.length) })] : [];
  },
};
