/**
 * Signs that nobody sees and a pasted page brings along: soft hyphens, zero-width spaces, marks of direction. Inside a
 * word they hide it from whoever looks for it. Joiners stay where a script or a picture is spelt with them.
 */

const hidden =
  /[\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff]+|(?<=[a-zA-Z\u00aa-\u024f.,;:!?'"\u2019\u201d\s][\u00ad\u200b\u2060\ufeff]*)[\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufe0e\ufe0f]+/gu;

interface Stretch {
  from: number;
  to: number;
}

/** @returns the text without what nobody sees */
export const visible = (text: string): string => text.replace(hidden, '');

/** A text as a reader sees it, with the way from its places to those of the text as typed, and back. */
export interface Seen {
  text: string;
  /** A stretch of what is seen as one of what was typed, without hidden signs at its ends. */
  typed: (at: Stretch) => Stretch;
  /** The other way round. */
  seen: (at: Stretch) => Stretch;
}

const same = (at: Stretch): Stretch => at;

/** @param typed a wording as it stands in its field */
export function seenOf(typed: string): Seen {
  const text = visible(typed);
  if (text.length === typed.length) return { text, typed: same, seen: same };
  const isHidden = new Set<number>();
  for (const { index, 0: signs } of typed.matchAll(hidden))
    for (let at = index; at < index + signs.length; at += 1) isHidden.add(at);
  const places = Array.from({ length: typed.length }, (_, at) => at).filter((at) => !isHidden.has(at));
  const endOf = (to: number) => (to === 0 ? 0 : places[to - 1]! + 1);
  const before = (place: number) => places.filter((at) => at < place).length;
  return {
    text,
    typed: ({ from, to }) => ({ from: from === to ? endOf(to) : (places[from] ?? typed.length), to: endOf(to) }),
    seen: ({ from, to }) => ({ from: before(from), to: before(to) }),
  };
}

/** @returns every part without what nobody sees; the very same where nothing is hidden */
export function visibleParts<Parts extends Readonly<Record<string, string | undefined>>>(parts: Parts): Parts {
  const told = Object.entries(parts).map(([part, text]) => [part, text === undefined ? text : visible(text)] as const);
  return told.every(([part, text]) => text === parts[part]) ? parts : (Object.fromEntries(told) as Parts);
}
