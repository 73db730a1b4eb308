/** WOFF 1.0 to the plain TrueType that jsPDF reads, with the decompression that browsers and Node have built in. */

const tableEntry = 20;
const padded = (length: number) => (length + 3) & ~3;

async function inflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * @param woff a whole file (W3C WOFF 1.0, sections 3 to 5)
 * @returns the font as an sfnt file, its tables in the order of the directory
 * @throws RangeError when the signature is not WOFF or the file is cut short
 */
export async function woffToTtf(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new RangeError('not a WOFF file');
  const count = view.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const at = 44 + tableEntry * index;
      const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => view.getUint32(at + field)) as [
        number,
        number,
        number,
        number,
        number,
      ];
      if (offset + packed > woff.length) throw new RangeError('the WOFF file is cut short');
      const body = woff.subarray(offset, offset + packed);
      return { tag, length, checksum, data: packed < length ? await inflate(body) : body };
    }),
  );
  const header = 12 + 16 * count;
  const ttf = new Uint8Array(tables.reduce((size, { length }) => size + padded(length), header));
  const out = new DataView(ttf.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, index) =>
    out.setUint16(4 + 2 * index, value),
  );
  let offset = header;
  for (const [index, { tag, checksum, length, data }] of tables.entries()) {
    [tag, checksum, offset, length].forEach((value, field) => out.setUint32(12 + 16 * index + 4 * field, value));
    ttf.set(data, offset);
    offset += padded(length);
  }
  return ttf;
}
