/** Small picture files, made by hand, for those who choose a logo. */
import { crc32, deflateSync } from 'node:zlib';

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

interface PngOptions {
  /** Rides along in a text chunk. */
  comment?: string;
  animated?: boolean;
  /** Of a pixel, by its place; a plain blue without. */
  pixel?: (x: number, y: number) => readonly [number, number, number, number];
}

/** A PNG with alpha: 8 bits a channel, no filter. */
export function png(width: number, height: number, { comment, animated, pixel }: PngOptions = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(pixel?.(x, y) ?? [10, 92, 143, 255], (width * 4 + 1) * y + 1 + x * 4);
  }
  const frames = Buffer.alloc(8);
  frames.writeUInt32BE(2, 0);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(comment ? [chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1'))] : []),
    ...(animated ? [chunk('acTL', frames)] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels that no packing makes small, the same each time. */
export function noise(alpha: number) {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  };
  return () => [next(), next(), next(), alpha] as const;
}
