import { describe, expect, it, test } from 'vitest';
import { mended } from './mending';

const mission = (wording: string) => mended('mission', 'hedge', wording);

describe('a hedge is taken from in front of the promise', () => {
  test.each([
    ['We aim to answer every guest.', 'We answer every guest.'],
    ['Our team strives to deliver what guests ask for.', 'Our team delivers what guests ask for.'],
    ['We are committed to answering every guest.', 'We answer every guest.'],
    ['Harbour Rail is committed to providing guests with a seat.', 'Harbour Rail provides guests with a seat.'],
    ['We’re committed to helping guests find a seat.', 'We help guests find a seat.'],
    ['We are fully committed to making guests feel safe.', 'We make guests feel safe.'],
    ['We are always committed to putting guests first.', 'We always put guests first.'],
    ['The clinic is dedicated to being open for patients at night.', 'The clinic is open for patients at night.'],
    ['We strive to be there for every guest.', 'We are there for every guest.'],
    ['We will strive to be there for every guest.', 'We will be there for every guest.'],
    ['I try to be there for every guest.', 'I am there for every guest.'],
    ['We will try to ring every guest back.', 'We will ring every guest back.'],
    ['Our crew tries to always carry what guests bring.', 'Our crew always carries what guests bring.'],
    ['We do our best to answer every guest.', 'We answer every guest.'],
    ['We work towards making every guest feel safe.', 'We make every guest feel safe.'],
    ['Strive to answer every guest.', 'Answer every guest.'],
    ['We strive hard to serve guests.', 'We serve guests.'],
    ['Striving to answer every guest, we keep the desk open.', 'Answering every guest, we keep the desk open.'],
    [
      'Our crew keeps the desk open, seeking to answer every guest.',
      'Our crew keeps the desk open, answering every guest.',
    ],
    ['We want to answer every guest.', 'We answer every guest.'],
    ['Every day we would like to help guests.', 'Every day we help guests.'],
    ['Our aim is to help guests within a day.', 'We help guests within a day.'],
    ['At the desk our goal is to help guests and to answer them.', 'At the desk we help guests and answer them.'],
    ['We aim to help guests and to answer them.', 'We help guests and answer them.'],
    ['Our crew aims to help guests and to answer them.', 'Our crew helps guests and answers them.'],
    ['We are committed to helping guests and answering their questions.', 'We help guests and answer their questions.'],
    ['Wherever possible, guests choose the time.', 'Guests choose the time.'],
    ['Guests choose the time, where possible, and the place.', 'Guests choose the time and the place.'],
    ['Guests choose the time as far as possible.', 'Guests choose the time.'],
  ])('%s', (wording, expected) => {
    expect(mission(wording)).toBe(expected);
  });

  it('is left alone where what follows is no verb, or may be one of two things', () => {
    expect(mission('We are committed to excellence for guests.')).toBeNull();
    expect(mission('We strive for calm among guests.')).toBeNull();
    expect(mission('A firm committed to helping guests travel.')).toBeNull();
    expect(mission('Our crew strives to deliver help and support.')).toBeNull();
    expect(mission('We have been committed to helping guests.')).toBeNull();
    expect(mission('We aim to wibble every guest.')).toBeNull();
    expect(mission('The aim is to help every guest.')).toBeNull();
    expect(mission('Our main aim is to help every guest.')).toBeNull();
  });
});
