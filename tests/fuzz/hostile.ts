/** Values and texts that programs stumble over. */
import type { Random } from './random';

export const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
  'toJSON',
  'kind',
  'id',
  '',
  '0',
  '-1',
  'a'.repeat(64),
  'a'.repeat(65),
  'a.b.c',
  '\u202Eid',
] as const;

export const texts = [
  '',
  ' ',
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDFFF\uD800',
  'x\uDC00',
  '\u202Egnp.exe',
  '\u2066\u2066\u2066',
  '\u200B\u200D\uFE0F',
  'a\u0300'.repeat(400),
  'ﷺ'.repeat(300),
  'İıſK',
  '<script>globalThis.__ran=1</script>',
  '<img src=x onerror="globalThis.__ran=1">',
  '"><svg onload=globalThis.__ran=1>',
  "'-globalThis.__ran-'",
  'javascript:globalThis.__ran=1',
  'data:text/html,<script>1</script>',
  '{{constructor.constructor("x")()}}',
  '${7*7}',
  '</style><style>*{display:none}',
  ']]><!--',
  '&#x3C;b&#x3E;',
  '=cmd|"/C calc"!A0',
  '%s%s%n%00',
  '../../../etc/passwd',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00Z',
  '2026-11-21T24:00:00.000Z',
  '1900-01-01',
  '2999-12-31',
  '12345678901234567890',
  '\u0661\u0662\u0663',
  '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}',
  '\r\n\t\v\f\u0085\u2028\u2029',
] as const;

const numbers = [
  0,
  -0,
  -1,
  1,
  0.1,
  1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 53,
  -(2 ** 53) - 2,
  1e21,
  1e308,
  -1e308,
  5e-324,
  6,
  7,
  20_001,
] as const;

/** A text of up to so many units, mostly short. */
export function text(random: Random, most = 3_000): string {
  if (random.oneIn(3)) return random.pick(texts);
  const length = random.some(most);
  if (random.oneIn(4))
    return random
      .pick(texts)
      .repeat(Math.ceil(length / 10))
      .slice(0, length);
  return letters(random, Math.min(length, 400));
}

const ranges = [
  [0x20, 0x7f],
  [0x20, 0x7f],
  [0x20, 0x7f],
  [0x00, 0x20],
  [0x80, 0x250],
  [0x370, 0x600],
  [0x600, 0x700],
  [0x2000, 0x2070],
  [0xd800, 0xe000],
  [0xfe00, 0xffff],
  [0x1f300, 0x1f700],
] as const;

/** Letters of all scripts, signs, controls and halves of characters. */
export function letters(random: Random, length: number): string {
  let made = '';
  while (made.length < length) {
    const [from, to] = random.pick(ranges);
    made += String.fromCodePoint(from + random.below(to - from));
  }
  return made;
}

/** Nested so deep. */
export function nested(depth: number, key: string | null): unknown {
  let made: unknown = 0;
  for (let at = 0; at < depth; at += 1) made = key === null ? [made] : { [key]: made };
  return made;
}

/** The text of something nested deeper than a value can be made here. */
export const deep = (depth: number, isList: boolean): string =>
  isList ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + '0' + '}'.repeat(depth);

/** Any value JSON can hold. */
export function value(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 4 ? 5 : 9);
  if (kind === 0) return null;
  if (kind === 1) return random.oneIn(2);
  if (kind === 2) return random.pick(numbers);
  if (kind <= 4) return text(random);
  if (kind === 5) return nested(random.some(400), random.oneIn(2) ? null : random.pick(keys));
  const many = random.below(5);
  if (kind === 6) return Array.from({ length: many }, () => value(random, depth + 1));
  const made = {};
  for (let at = 0; at < many; at += 1)
    put(made, random.oneIn(2) ? random.pick(keys) : letters(random, 6), value(random, depth + 1));
  return made;
}

/** Sets a field of the object's own, whatever it is called. */
export function put(target: object, key: string, field: unknown): void {
  Object.defineProperty(target, key, { value: field, enumerable: true, configurable: true, writable: true });
}
