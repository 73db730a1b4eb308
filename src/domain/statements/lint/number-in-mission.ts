/** Handbook 2.3: a number or a score in the mission belongs in the success statement. */
import { findAll, type Span } from '../text/pattern';
import { on, type Rule } from './rule';

export const numberInMission: Rule = {
  id: 'number-in-mission',
  severity: 'should',
  kinds: ['mission'],
  anyLanguage: true,
  check: ({ wording, context: { words } }) => {
    const figure = /[€£$]?\d(?:[\d.,:/]*\d)?(?:\s?(?:%|per cent))?/u.exec(wording);
    const spans: Span[] = figure ? [{ from: figure.index, to: figure.index + figure[0].length }] : [];
    const score = findAll(wording, words.scoreNames)[0];
    return (score ? [...spans, score] : spans).map((span) => on(wording, span));
  },
};
