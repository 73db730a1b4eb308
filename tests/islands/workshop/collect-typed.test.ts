import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCode } from '../../../src/domain/workshop/code/write';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { grouped, typedCode } from '../../../src/islands/workshop/collect/ways/typed';

const round = { id: 'own-round', edition: '2026' };
const order = practiceOrder('2026')!;
const code = (tag: number) =>
  writeCode({
    round: round.id,
    edition: round.edition,
    tag,
    seniority: 'leader',
    function: null,
    answers: '3'.repeat(order.length),
    isQuick: false,
  });

describe('a code typed by hand', () => {
  test('is right once it is whole, whatever its case, spaces and dashes', () => {
    fc.assert(
      fc.property(fc.nat(7280), fc.constantFrom(' ', '', '-', ' - '), fc.boolean(), (tag, gap, isSmall) => {
        const text = code(tag).replaceAll('-', gap);
        expect(typedCode(isSmall ? text.toLowerCase() : text, round)).toMatchObject({ kind: 'right', tag });
      }),
    );
  });

  test('says how far it is until then, and nothing of what is no code', () => {
    expect(typedCode('7KQ2-M9XD', round)).toEqual({ kind: 'progress', signs: 8 });
    for (const text of ['', 'hello', 'Here are the codes', 'two\nlines 22', '12:30 in room 4, yes?', 'Hello 2 of us']) {
      expect(typedCode(text, round)).toEqual({ kind: 'other' });
    }
  });

  test('names the sign that is in no code, and its place', () => {
    expect(typedCode('7KQ2-M0', round)).toEqual({ kind: 'sign', sign: '0', place: 6 });
  });

  test('with one wrong sign is never right, and the right one is offered', () => {
    fc.assert(
      fc.property(fc.nat(7280), fc.nat(27), (tag, place) => {
        const signs = [...code(tag).replaceAll('-', '')];
        signs[place] = signs[place] === '2' ? '3' : '2';
        expect(typedCode(signs.join(''), round).kind).toBe('wrong');
      }),
    );
    const slipped = code(5).replace(/^./, (sign) => (sign === '2' ? '3' : '2'));
    expect(typedCode(slipped, round)).toEqual({ kind: 'wrong', error: 'mistyped', meant: code(5) });
  });

  test('with signs too many says how many there are', () => {
    expect(typedCode(`${code(1)}22`, round)).toEqual({ kind: 'tooMany', signs: 30 });
  });

  test('stands in groups of four, and putting it in groups twice changes nothing', () => {
    expect(grouped('7kq2m9xd3')).toBe('7KQ2-M9XD-3');
    fc.assert(fc.property(fc.nat(7280), (tag) => grouped(grouped(code(tag))) === code(tag)));
  });
});
