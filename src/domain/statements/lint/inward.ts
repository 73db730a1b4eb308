/**
 * Handbook 2.3: "we", "our" and "us" exceed the words for customers by two or more. Settled once: three of them do not
 * turn inward and are not counted: "our mission is", which only opens the sentence; "our guests", who are customers; and
 * "because we ...", the habit by which a customer comes to an outcome. The finding stands on the first that counts.
 */
import { findAll } from '../text/pattern';
import { customersIn } from '../reading/customers-in';
import { on, type Rule } from './rule';

const margin = 2;

const opens =
  /^\s+(?:\p{L}+\s+)?(?:mission|vision|purpose|goal|aim|promise|ambition|objective|pledge|job)\s+(?:is|are|to|at|:)/iu;
const habit = /(?:\bbecause|\bsince|\bby what|\bas)\s+$/iu;

export const inward: Rule = {
  id: 'inward',
  severity: 'should',
  kinds: ['mission'],
  check: (input) => {
    const { wording, context } = input;
    const customers = customersIn(input);
    const own = findAll(wording, context.words.ownWords).filter(
      ({ from, to }) =>
        !opens.test(wording.slice(to)) &&
        !habit.test(wording.slice(0, from)) &&
        !customers.some(
          (customer) => customer.from > to && /^\s+(?:\p{L}+\s+)?$/u.test(wording.slice(to, customer.from)),
        ),
    );
    const first = own[0];
    if (!first || own.length - customers.length < margin) return [];
    return [on(wording, first, { own: String(own.length), customers: String(customers.length) })];
  },
};
