/** Takes a file as jsPDF writes it apart by its own table of where each object is. */

export interface Table {
  /** Where the first object begins. */
  start: number;
  /** What each object holds, by its number, in the order they stand. */
  objects: Map<number, string>;
  /** Entries of the trailer that are needed on. */
  trailer: string;
}

const kept = /\/Root \d+ 0 R|\/Info \d+ 0 R|\/ID \[[^\]]*\]/g;

/**
 * @param drawn each byte a character
 * @throws Error for a file that does not end as jsPDF's do
 */
export function tableOf(drawn: string): Table {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(drawn.slice(-64))?.[1] ?? Number.NaN);
  const end = drawn.slice(at);
  const trailer = end.slice(end.indexOf('trailer')).match(kept) ?? [];
  if (!end.startsWith('xref') || trailer.length !== 3) throw new Error('no table of objects');
  const begun = [...end.matchAll(/^(\d{10}) \d{5} n $/gm)]
    .map(([, digits]) => Number(digits))
    // One that was given a number and no body is said to be where the table is.
    .filter((offset) => offset > 0 && offset < at)
    .sort((a, b) => a - b);
  const objects = new Map(
    begun.map((offset, index) => {
      const text = drawn.slice(offset, begun[index + 1] ?? at);
      const [head, number] = /^\s*(\d+) 0 obj\s*/.exec(text) ?? [];
      const tail = text.lastIndexOf('endobj');
      if (head === undefined || tail < 0) throw new Error(`no object at ${offset}`);
      return [Number(number), text.slice(head.length, tail).trimEnd()] as const;
    }),
  );
  return { start: begun[0] ?? at, objects, trailer: trailer.join('') };
}
