import { describe, expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeMissionRule } from './cases';

describeMissionRule('platitude', {
  finds: [
    ['A bank people trust most.', 'people trust most'],
    ['An enviable reputation for quality among guests.', 'enviable reputation for quality'],
    ['The most enjoyable way to travel for families.', 'The most enjoyable way to'],
    ['Quality clothes for everyone.', 'Quality clothes'],
    ['Renowned worldwide for its care of patients.', 'Renowned worldwide for'],
    ['Because customers deserve the best.', 'deserve the best'],
    ['Making dreams come true for couples.', 'dreams come true'],
    ['An experience unlike any other for guests.', 'unlike any other'],
    ['Services that meet, if not exceed, your expectations.', 'meet, if not exceed, your expectations'],
    ['To be the first choice of guests.', 'first choice'],
    ['The airline people choose first.', 'people choose first'],
    ['To be the most punctual airline in Europe for people.', 'be the most punctual airline'],
    ['Delighting everyone we serve.', 'Delighting everyone'],
    ['Deliver ‘WOW’ to people.', 'WOW'],
    ['Our customers are the focus of everything we do.', 'customers are the focus of everything'],
    ['Your satisfaction is our priority.', 'Your satisfaction is our priority'],
    ['We pride ourselves on our work for guests.', 'pride ourselves on'],
    ['A promise to be there when it matters to you.', 'there when it matters'],
    ['A firm families can rely on, a partner you can rely on.', 'partner you can rely'],
    ['A meal hard to forget for guests.', 'hard to forget'],
    ['Trusted by generations of farmers.', 'Trusted by generations'],
    ['On your side, whoever you are.', 'On your side'],
    ['We care for patients as if they were family.', 'as if they were family'],
    ['Serving the best burgers in town to people.', 'best burgers in town'],
    ['Number one for price, number one for service.', 'Number one for price, number one for'],
    ['We exceed our guests’ expectations.', 'exceed our guests’ expectations'],
    ['To meet and exceed the expectations of guests.', 'meet and exceed the expectations'],
    ['We surpass what parents hope for.', 'surpass what parents hope'],
    ['To deliver the best possible customer experience.', 'best possible customer experience'],
    ['World class banking for people.', 'World class'],
    ['PROVIDING WORLD-CLASS CARE TO OUR PATIENTS', 'WORLD-CLASS'],
    ['Our customer‑centric culture serves people.', 'customer‑centric'],
    ['We go the extra mile for guests.', 'extra mile'],
    ['Putting our customers first since 1920.', 'Putting our customers first'],
    ['Great food, great people, great service.', 'Great food, great people, great service'],
    ['To be the supplier of choice.', 'supplier of choice'],
    ['Europe’s most customer-focused post office.', 'Europe’s most customer-focused'],
    ['A leading global provider of pumps.', 'leading global provider'],
    ['To enrich the lives of families.', 'enrich the lives'],
    ['A brighter, greener tomorrow for towns.', 'brighter, greener tomorrow'],
    ['Excellence. Simply delivered.', 'Excellence'],
    ['Superior pumps for farmers.', 'Superior'],
    ['We’re passionate about guests.', 'passionate about'],
    ['Setting the standard in tyres.', 'Setting the standard'],
    ['Second-to-none advice for people.', 'Second-to-none'],
  ],
  isContentWith: [
    'Every guest reaches a room that is ready.',
    'Tenants always know who is coming and when.',
    'On time, every time: each parcel is where we said.',
  ],
  isNotMisledBy: [
    'Debts outstanding for a year are written off for people who cannot pay.',
    'Customers come first in the queue, suppliers second.',
    'We inspire guests to live healthier lives.',
    'Every person on the planet has water.',
    'We connect people to what’s most important to them.',
    'Guests hear why, if we cannot meet their expectations.',
    'Satisfaction over the life of the contract, as tenants say it.',
    'Buyers get cars in excellent condition.',
    'We help the first in their family to go to university.',
    'The most vulnerable families are seen first.',
    'Most common repairs are done while the tenant waits.',
    'Our rooms exceed the legal minimum for guests.',
    'Guests leave with great coats.',
    'Every shopper can read the best before date.',
    'We tell the customer first.',
    'When a customer first calls, somebody answers.',
    'The best time to service a boiler is before winter, and households hear it from us.',
    'Hotels at the heart of the city for guests.',
    'Bus number one brings pupils home.',
    'Residents of our care home sleep well.',
    'Every walker sees great crested newts.',
    'A path leading to the ward, with a line for patients.',
    'We put a first-class stamp on each reply.',
    'Customers who expect a delivery know the hour.',
    'Best Western guests find a bed.',
    'At First Choice, families board together.',
    'Delight Foods answers every shopper.',
    'Tenants in Excellence Street have dry homes.',
    'Members settle outstanding claims in a week.',
    'Integrity, excellence and teamwork.',
    'Commuters stand above and beyond the platform edge.',
    'Great Western Railway passengers know their platform.',
  ],
});

describe('The rule platitude', () => {
  const phrases = (wording: string) =>
    findingsOf('platitude', 'mission', wording).map(({ values }) => values['phrase']);
  test('counts each phrase', () =>
    expect(phrases('To be the bank of choice with exceptional service and unparalleled advice.')).toEqual([
      'bank of choice',
      'exceptional service',
      'unparalleled',
    ]));
  test('counts words that touch as one', () =>
    expect(phrases('A world-class customer-centric bank.')).toEqual(['world-class customer-centric']));
  test('reads a mission over several lines, with signs of a trade mark and dashes of all kinds', () =>
    expect(phrases('• Best‑in‑class™ care\n• We delight — always — our guests')).toEqual(['Best‑in‑class']));
});
