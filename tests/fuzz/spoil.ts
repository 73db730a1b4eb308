/** Spoils what is right: values field by field, texts and bytes in places. */
import { keys, letters, nested, put, text, texts, value } from './hostile';
import type { Random } from './random';

interface Place {
  in: Record<string, unknown>;
  key: string;
}

/** @param whole JSON's own kinds only; it is changed @returns it, or what stands in its place */
export function spoilValue(whole: unknown, random: Random): unknown {
  for (let times = random.some(4); times > 0; times -= 1) {
    const place = placeIn(whole, random);
    if (!place) return random.oneIn(2) ? value(random) : whole;
    spoilAt(place, whole, random);
  }
  return whole;
}

/** Walks down by chance: what lies high up is met as often as what lies deep. */
function placeIn(whole: unknown, random: Random): Place | null {
  let place: Place | null = null;
  let at = whole;
  while (typeof at === 'object' && at !== null) {
    const fields = Object.keys(at);
    if (fields.length === 0 || (place && random.oneIn(5))) break;
    place = { in: at as Record<string, unknown>, key: random.pick(fields) };
    at = place.in[place.key];
  }
  return place;
}

function spoilAt({ in: holder, key }: Place, whole: unknown, random: Random): void {
  const now = holder[key];
  const way = random.below(20);
  // Mostly what is there becomes another of its kind: such a document may well come in.
  if (way < 9) put(holder, key, another(now, random));
  else if (way < 12) put(holder, key, value(random));
  else if (way === 12) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (way === 13) {
    if (Array.isArray(holder)) holder.push(structuredClone(now));
    else put(holder, random.pick(keys), structuredClone(now));
  } else if (way === 14)
    put(
      Array.isArray(holder) ? (holder as object) : holder,
      Array.isArray(holder) ? key : random.pick(keys),
      value(random),
    );
  else if (way === 15) {
    const other = placeIn(whole, random);
    if (other) put(holder, key, structuredClone(other.in[other.key]));
  } else if (way === 16)
    put(holder, key, nested(random.pick([3, 19, 21, 500]), random.oneIn(2) ? null : random.pick(keys)));
  else if (way === 17 && !Array.isArray(holder)) {
    delete holder[key];
    put(holder, random.pick(keys), now);
  } else if (way === 18) many(holder, key, now, random);
  else put(holder, key, random.pick(texts));
}

function another(now: unknown, random: Random): unknown {
  if (typeof now === 'string')
    return random.oneIn(6) ? now + text(random) : text(random, random.oneIn(20) ? 40_000 : 1_000);
  if (typeof now === 'number') return random.pick([now + 1, -now, now * 1e9, now / 3, 0, -0, 5, 6]);
  if (typeof now === 'boolean') return !now;
  if (Array.isArray(now)) return random.oneIn(2) ? now.toReversed() : [...(now as unknown[]), ...(now as unknown[])];
  if (typeof now !== 'object' || now === null) return value(random);
  const entries = Object.entries(now);
  const turned = random.oneIn(2)
    ? entries.toReversed()
    : entries.map(([key, field], at): [string, unknown] => [key, entries[(at + 1) % entries.length]?.[1] ?? field]);
  return Object.fromEntries(turned);
}

/** A hundred thousand of something, seldom; else some hundreds. */
function many(holder: object, key: string, now: unknown, random: Random): void {
  const size = JSON.stringify(now)?.length ?? 1;
  const count = Math.min(random.oneIn(15) ? 100_000 : random.some(600), Math.ceil(2_000_000 / (size + 1)));
  if (random.oneIn(2))
    put(
      holder,
      key,
      Array.from({ length: count }, () => now),
    );
  else put(holder, key, Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, now])));
}

const tokens = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ',',
  ':',
  '\\u0000',
  '1e999',
  '-0',
  'NaN',
  '\0',
  '\uFEFF',
  '\n',
  '"__proto__":{"a":1},',
  ';',
  '#',
  '&',
  '=',
  '%',
  '-',
];

/** @returns the text with some places of it changed: taken out, doubled, moved, put in */
export function spoilText(whole: string, random: Random): string {
  let spoiled = whole;
  for (let times = random.some(6); times > 0; times -= 1) {
    const from = random.below(spoiled.length + 1);
    const length = random.oneIn(3) ? random.some(200) : 1;
    const [before, part, after] = [
      spoiled.slice(0, from),
      spoiled.slice(from, from + length),
      spoiled.slice(from + length),
    ];
    const way = random.below(9);
    if (way === 0) spoiled = before + after;
    else if (way === 1) spoiled = before + part + part + after;
    else if (way === 2) spoiled = before + random.pick(tokens) + part + after;
    else if (way === 3) spoiled = before + letters(random, 1 + random.below(4)) + after;
    else if (way === 4) spoiled = before + text(random, 400) + part + after;
    else if (way === 5) spoiled = before;
    else if (way === 6) spoiled = before + part.repeat(random.some(300)) + after;
    else if (way === 7) spoiled = before + part.toUpperCase() + after.toLowerCase().slice(0, 40) + after.slice(40);
    else spoiled = after + part + before;
  }
  return spoiled;
}

/** @returns the bytes with some places of them changed */
export function spoilBytes(whole: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let spoiled: Uint8Array<ArrayBuffer> = Uint8Array.from(whole);
  for (let times = random.some(8); times > 0; times -= 1) {
    const at = random.below(spoiled.length || 1);
    const way = random.below(8);
    if (way < 3 && spoiled.length > 0) spoiled[at] = spoiled[at]! ^ (1 << random.below(8));
    else if (way === 3 && spoiled.length > 0) spoiled[at] = random.pick([0, 0xff, 0x7f, 0x80]);
    else if (way === 4) spoiled = spoiled.slice(0, at);
    else if (way === 5) spoiled = joined(spoiled.subarray(0, at), random.bytes(random.some(64)), spoiled.subarray(at));
    else if (way === 6) spoiled = joined(spoiled.subarray(0, at), spoiled.subarray(at + random.some(64)));
    else for (let on = at; on < Math.min(at + 4, spoiled.length); on += 1) spoiled[on] = random.pick([0, 0xff]);
  }
  return spoiled;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
