import { describe, expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeMissionRule } from './cases';

describeMissionRule('no-customer', {
  finds: [
    ['Raise the mystery shopper score from 83 to 90.', null],
    ['Repeat purchases go from 34 % to 40 % (Chief Customer Officer).', null],
    ['The customer contact centre answers in 30 seconds.', null],
    ['No one better lights the coast.', null],
    ['Parcels that arrive. People who care.', null],
    ['We are our own toughest customers.', null],
    ['Our juniors learn the trade.', null],
    ['Pride in our own salons.', null],
    ['Customer service representatives earn a bonus.', null],
    ['A public health system of standing.', null],
    ['A growing community bank.', null],
    ['Great minds, good makers and thinkers.', null],
    ['Our brewers know what they do.', null],
    ['Each colleague knows what to do.', null],
    ['Dedicated to quality, with individual pride.', null],
    ['Transport through operating companies.', null],
    ['Nobody does it better.', null],
    ['Man is the creator of change.', null],
    ['Our talented professionals.', null],
    ['We deliver excellence in every market.', null],
    ['Our people are our greatest asset.', null],
    ['To be known for customer service.', null],
    ['A customer-centric culture.', null],
    ['Talented people and sound processes.', null],
    ['Value for our shareholders and partners.', null],
    ['To be one of the world’s leading companies.', null],
    ['A family-owned firm since 1920.', null],
    ['Our members of staff know the way.', null],
    ['Offers that matter, orders that arrive.', null],
    ['To save our home planet.', null],
    { wording: 'It rests.', parts: { who: 'quayside regulars' } },
  ],
  isContentWith: [
    '70 % of all customer contact comes in writing by 2027.',
    'Every guest rests.',
    'Anyone who calls is heard.',
    'You are never kept waiting.',
    'Families move in on the day we named.',
  ],
  isNotMisledBy: [
    'To each complainant a fair hearing.',
    'Salons get the right shade.',
    'We win if juniors stay.',
    'People who care for a parent get a night off.',
    'Cranes that wait for crews.',
    'Dealerships know the price.',
    'Under-16s play on a dry pitch.',
    'Stockists hear of a delay first.',
    'Philatelists hear first.',
    'Every beekeeper knows when the queen comes.',
    'We are a bank for small business owners.',
    'A voice for the voiceless.',
    'Drivers of electric cars find a charger.',
    'For those living with diabetes, a nurse on the phone.',
    'A city for all who live here.',
    'To make the world’s professionals productive.',
    'What comes in broken goes home working, with its owner knowing why.',
    'Cheap power for our member-owners.',
    'Lawyers for injured workers.',
    'We tell the customer first, before anybody else.',
    'A home for pets in need.',
    'People who rent from us feel safe.',
    'A customer’s word is enough.',
    'Members of the club settle it at once.',
    'Islanders can count on the boat.',
    'No skier queues for long.',
    'Those we serve are heard.',
    'The people of the valley drink clean water.',
    'Customer complaints are read by the person who caused them.',
    'Patient reviews are answered.',
    'Neighbours of the site know what will be loud.',
    'Young people and the elderly sit side by side.',
    'Safe streets for all.',
    { wording: 'Quayside regulars rest.', parts: { who: 'quayside regulars' } },
    { wording: 'Every wayfarer rests.', context: { customerWord: 'wayfarers' } },
    { wording: 'Parties rest.', context: { customerWord: 'party' } },
  ],
});

describe('The rule no-customer', () => {
  test('says which part the wording no longer says', () =>
    expect(findingsOf('no-customer', 'mission', 'It rests.', { who: 'quayside regulars' })[0]!.values).toEqual({
      part: 'quayside regulars',
    }));
  test('takes a blank word of one’s own for none', () =>
    expect(findingsOf('no-customer', 'mission', 'It rests.', {}, { customerWord: '  ' })).toHaveLength(1));
  test('looks at the group of a success statement', () =>
    expect(findingsOf('no-customer', 'success', 'Churn among quay folks falls.', { group: 'quay folks' })).toEqual([]));
  test('does not take the owner of a figure for a customer', () =>
    expect(findingsOf('no-customer', 'success', 'Churn falls to 2 %. Owner: billing.')).toHaveLength(1));
});
