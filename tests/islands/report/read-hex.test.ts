import { expect, it } from 'vitest';
import { readHex } from '../../../src/islands/report/brand/read-hex';

it.each([
  ['#0a5c8f', '#0a5c8f'],
  ['0A5C8F', '#0a5c8f'],
  [' #Fd0 ', '#ffdd00'],
])('takes %j as a colour', (typed, colour) => expect(readHex(typed)).toBe(colour));

it.each(['', '#', 'red', '#0a5c8', '#0a5c8f00', 'rgb(1, 2, 3)', '#0a5c8g', '＃ffffff'])('takes %j as none', (typed) =>
  expect(readHex(typed)).toBe(null),
);
