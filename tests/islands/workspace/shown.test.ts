import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/islands/workspace/shown';

describe('a name is looked for', () => {
  it.each([
    ['Café Élan', 'cafe elan'],
    ['Łódź Ørsted', 'lodz orsted'],
    ['Straße', 'strasse'],
    ['Æblegård, Œuvres', 'aeblegard, oeuvres'],
    ['Đà Nẵng', 'da nang'],
    ['IĞDIR', 'igdir'],
    ['Iğdır', 'igdir'],
    ['ΑΘΉΝΑ', 'αθηνα'],
  ])('%s as %s, whatever stands on its letters', (name, plain) => {
    expect(folded(name)).toBe(plain);
  });
});
