import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../../src/domain/workshop/code/find';
import { writeCode, type CodeInput } from '../../../../src/domain/workshop/code/write';
import { writeViewLink } from '../../../../src/domain/workshop/views/view-link';
import { code, input, onlyQuick, round, saidOf } from './arbitrary';

const made = (tag: number, isQuick = false): CodeInput => ({
  round: round.id,
  edition: round.edition,
  tag,
  seniority: 'front-line',
  function: tag % 8,
  answers: Array.from({ length: 32 }, (_, place) => '.12345?-'[(tag + place) % 8]).join(''),
  isQuick,
});
const codes = Array.from({ length: 30 }, (_, tag) => writeCode(made(tag * 97, tag % 3 === 0)));
const codesIn = (text: string) => findCodes(text, round).flatMap((found) => (found.kind === 'ok' ? [found.code] : []));

describe('in a chat', () => {
  test('thirty codes are found among names, times, emoji, bold marks and smart quotes, however they are split', () => {
    const ways = [
      (each: string) => each,
      (each: string) => each.toLowerCase(),
      (each: string) => each.replaceAll('-', ''),
      (each: string) => each.replaceAll('-', ' '),
      (each: string) => each.replaceAll('-', '\u2013'),
      (each: string) => each.replaceAll('-', ' - '),
      (each: string) => `*${each}*`,
      (each: string) => `\u201C${each}\u201D`,
      (each: string) => `here it is: ${each}. Sorry, I am late`,
      (each: string) => `\u{1F600}${each}\u{1F44D}\u{1F3FD}`,
      (each: string) => each.replace('-', '-\n> '),
      (each: string) => each.replace('-', '\r\n'),
      (each: string) => `https://cx.example/workshop/#${writeViewLink({ code: each, name: 'J\u00F6rg O\u2019Neil' })}`,
      (each: string) => `<https://cx.example/workshop/#take%3D${each}%26by=Ann>`,
      (each: string) => `My code is ${each}, ok?`,
    ];
    const chat = codes
      .map(
        (each, at) =>
          `[${10 + (at % 12)}:0${at % 10}, 22/11/2026] Ann-Marie ${at}: ${ways[at % ways.length]!(each)}\nSure \u{1F44D}`,
      )
      .join('\n');
    expect(codesIn(chat)).toEqual(codes);
    expect(findCodes(chat, round).length).toBe(codes.length);
  });

  test('each comes with its answers, its line, and the name its link gives', () => {
    const chat = `Hello\n\n${codes[0]}\nhttps://x.example/workshop/#take=${codes[1]}&by=Ann%20Lee&x=1\n`;
    expect(findCodes(chat, round)).toEqual([
      { kind: 'ok', code: codes[0], line: 3, ...saidOf({ ...made(0), answers: onlyQuick(made(0).answers) }) },
      { kind: 'ok', code: codes[1], line: 4, name: 'Ann Lee', ...saidOf(made(97)) },
    ]);
  });

  test('the same code twice is found once, with the name that only one of them has', () => {
    const chat = `${codes[1]}\n> ${codes[1]!.toLowerCase()}\n#take=${codes[1]}&by=Ann`;
    expect(findCodes(chat, round)).toMatchObject([{ code: codes[1], line: 1, name: 'Ann' }]);
  });

  test('codes are found wherever they stand between any other words', () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 40 }).map((text) => `${text}\n`),
      fc.constantFrom('Ann: ', '\n', ' and then ', '[10:41] ', '\u{1F64F} ', 'ID 4711-0815 '),
    );
    const border = fc.constantFrom('\n', '. ', ': ', '\n* ');
    const part = fc.tuple(noise, border, code, border);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const found = codesIn(parts.flat().join(''));
        for (const [, , each] of parts) expect(found).toContain(each);
        expect(found.length).toBe(new Set(parts.map(([, , each]) => each)).size);
      }),
    );
  });

  test('a keyboard that writes letters twice as wide, and signs that nobody sees beside a picture, change nothing', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    const chat = [
      wide(codes[0]!),
      `\u2764\uFE0F${codes[1]!}`,
      `\u202E${codes[2]!}\u202C`,
      [...codes[4]!].join('\u200B'),
    ];
    expect(codesIn(chat.join('\n'))).toEqual([codes[0], codes[1], codes[2], codes[4]]);
  });

  test('a part of a longer word is none', () => {
    const right = codes[1]!.replaceAll('-', '');
    for (const text of [`A${right}`, `${right}7`, `\u00C4${right}`, `${right}\u00DF`, `${right}${right}`]) {
      expect(codesIn(text)).toEqual([]);
    }
  });

  test('of random talk nothing is found, neither codes nor what looks like one', () => {
    const words =
      'the quick sales team meets next week with every partner about 2026 plans and budget 12 30 PM yes ok'.split(' ');
    const talk = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ', ', '. ', '\n', ' - ', '-')), {
        maxLength: 200,
      })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(talk, (text) => {
        expect(findCodes(text, round)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('numbers, dates, links and ids of other kinds are left alone', () => {
    const others = [
      'Call +44 20 7946 0958 or 4111 1111 1111 1111',
      'DE89 3704 0044 0532 0130 00',
      '5f0c1a52-6d1e-4a53-9a54-0d6a5b1c2d3e',
      '2026-11-22T10:41:03.000Z',
      'https://meet.example/j/98765432109?pwd=aGVsbG8gd29ybGQ',
      'INTERNATIONALISATION AND SUSTAINABILITY',
    ];
    expect(findCodes(others.join('\n'), round)).toEqual([]);
  });
});

describe('what looks like a code and is none', () => {
  test('is told where a letter is of another alphabet, with the code that was meant', () => {
    const latin = 'ABCEHJKMNPSTXYZ';
    const others = ['АВСЕНЈКМNРЅТХУZ', 'ΑΒCΕΗJΚΜΝΡSΤΧΥΖ'];
    for (const right of codes)
      for (const other of others) {
        const place = [...right].findIndex((letter) => latin.includes(letter) && !other.includes(letter));
        if (place < 0) continue;
        const foreign = other[latin.indexOf(right[place]!)]!;
        const typed = right.slice(0, place) + foreign + right.slice(place + 1);
        expect(findCodes(`Ann: ${typed}`, round)).toMatchObject([
          { kind: 'error', error: 'letter', code: typed, meant: right },
        ]);
      }
    expect(findCodes('Встреча в 10:30, кабинет 214-А, тел. 8-495-123-4567', round)).toEqual([]);
  });

  test('is told with its slip, its line and the code that was meant', () => {
    const right = codes[1]!;
    const swapped = right[1]! + right[0]! + right.slice(2);
    expect(right[0]).not.toBe(right[1]);
    const chat = `Ann: ${swapped}\nBob: code ${right.replace(/^./, '0')} is mine\nEve: ${right.slice(0, -5)}`;
    expect(findCodes(chat, round)).toEqual([
      { kind: 'error', error: 'mistyped', code: swapped, line: 1, meant: right },
      { kind: 'error', error: 'letter', place: 1, code: right.replace(/^./, '0'), line: 2, meant: right },
      { kind: 'error', error: 'length', code: right.slice(0, -5), line: 3 },
    ]);
  });

  test('is told when it is of another round', () => {
    const other = writeCode({ ...made(5), round: 'another' });
    for (const text of [other, other.replaceAll('-', ''), other.replaceAll('-', ' ').toLowerCase()]) {
      expect(findCodes(`Ann: ${text}`, round)).toMatchObject([{ kind: 'error', error: 'otherRound', line: 1 }]);
    }
  });

  test('does not hide the right ones around it', () => {
    fc.assert(
      fc.property(input, input, fc.nat(10), (before, after, place) => {
        const [first, last] = [before, after].map(writeCode);
        const wrong =
          first!.replaceAll('-', '').slice(0, place) + (first![0] === '2' ? '33' : '22') + first!.slice(place + 2);
        const found = codesIn(`${first}\n${wrong}\n${last}`);
        expect(found).toContain(first);
        expect(found).toContain(last);
      }),
    );
  });
});

describe('hostile text', () => {
  test('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(code, fc.constantFrom('#take=', '&by=%E0%A4', '%', '-', ' ', '\u202E', '\uD800')), {
          maxLength: 20,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        for (const { line } of findCodes(each, round)) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('without end is gone through once: spaces, signs, words of one letter, and the same code', () => {
    const long = (unit: string, length = 50_000) => unit.repeat(Math.ceil(length / unit.length));
    for (const unit of [' ', 'A', 'A ', 'A-', '7KQ2-', '7KQ2 ', '%', '&by=']) expect(codesIn(long(unit))).toEqual([]);
    expect(codesIn(long(`${codes[2]} `, 200_000))).toEqual([codes[2]]);
  });
});
