import { describe, expect, test } from 'vitest';
import { behavioursIn } from '../../../../src/domain/statements/reading/behaviour';
import { context } from '../context';

const read = (text: string) =>
  behavioursIn(text, context.words).map(({ from, to, better }) => [text.slice(from, to), better]);

describe('What customers do', () => {
  test.each<[string, string, string | null]>([
    ['Members who stay beyond a year', 'stay', 'up'],
    ['One customer in ten leaves today.', 'leaves', 'down'],
    ['Guests never return.', 'return', 'down'],
    ['Buyers who do not complain', 'complain', 'up'],
    ['Clients who take their business elsewhere', 'take their business elsewhere', 'down'],
    ['A third of patients pay at the desk.', 'pay', null],
    ['Every tenth shopper buys a second pair.', 'buys', 'up'],
    ['Get one in five visitors to join.', 'join', null],
    ['Users leaving in month one', 'leaving', 'down'],
  ])('"%s": %s', (text, verb, better) => expect(read(text)).toEqual([[verb, better]]));

  test.each([
    'Claims paid within ten days',
    'Orders reach pharmacies by eight.',
    'Bags left behind on the belt',
    'Guests who leave a review',
    'Patients would recommend us.',
    'Trains cancelled before nine',
    'Reply in two minutes using templates.',
  ])('is not what "%s" tells', (text) => expect(read(text)).toEqual([]));
});
