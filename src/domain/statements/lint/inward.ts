/** Handbook 2.3: "we", "our" and "us" exceed the words for customers by two or more. The finding stands on the first. */
import { findAll } from '../text/pattern';
import { customersIn } from './customers-in';
import { on, type Rule } from './rule';

const margin = 2;

export const inward: Rule = {
  id: 'inward',
  severity: 'should',
  kinds: ['mission'],
  check: (input) => {
    const own = findAll(input.wording, input.context.words.ownWords);
    const customers = customersIn(input).length;
    const first = own[0];
    if (!first || own.length - customers < margin) return [];
    return [on(input.wording, first, { own: String(own.length), customers: String(customers) })];
  },
};
