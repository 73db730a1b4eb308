/** A picture in which a QR code is looked for: pixels, as the worker that reads them has them. */
import { encodeQR } from 'qr';
import { decodeQR, decodeQRBatch } from 'qr/decode.js';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import type { Random } from '../random';
import { collectWords } from '../../../src/content/messages/en/workshop-collect';

interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

function blank(width: number, height: number, shade: number): Pixels {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(shade) };
}

function drawn(random: Random): Pixels {
  const said = (random.oneIn(3) ? text(random, 300) : letters(random, random.some(300))).toWellFormed();
  const modules = encodeQR(said === '' ? 'x' : said.slice(0, 400), 'raw', {
    ecc: random.pick(['low', 'medium', 'quartile', 'high']),
  });
  const scale = 1 + random.below(5);
  const side = (modules.length + 8) * scale;
  const picture = blank(side, side, 255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (modules[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4])
        picture.data.fill(random.oneIn(50) ? 90 : 0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return picture;
}

function spoiled(picture: Pixels, random: Random): Pixels {
  const { data } = picture;
  for (let times = random.below(6); times > 0; times -= 1) {
    const from = random.below(data.length);
    const length = random.some(data.length / 3);
    if (random.oneIn(2)) data.fill(random.pick([0, 128, 255]), from, from + length);
    else for (let at = from; at < from + length; at += 1 + random.below(90)) data[at] = random.below(256);
  }
  return picture;
}

const door: Door = {
  structured: (random) => spoiled(drawn(random), random),
  unstructured(random) {
    const [width, height] = [1 + random.below(200), 1 + random.below(200)];
    const picture = blank(width, height, random.below(256));
    if (random.oneIn(2)) picture.data.set(random.bytes(picture.data.length));
    return spoiled(picture, random);
  },
  async knock(input) {
    const picture = input as Pixels;
    const maxSize = { width: picture.width, height: picture.height };
    let seen: string[] = [];
    // As reader.ts does: what the library throws says that there is no code.
    try {
      seen = [decodeQR(picture)];
    } catch {
      seen = [];
    }
    try {
      const [found = []] = await decodeQRBatch([picture], { effort: 8, timeLimit: 300, maxSize });
      seen.push(...found.filter((each): each is string => typeof each === 'string'));
    } catch {
      return refused(collectWords.refused.noCode);
    }
    for (const each of seen) must(typeof each === 'string' && each.length < 8_000, 'What was read is no text');
    return seen.length > 0 ? taken : refused(collectWords.refused.noCode);
  },
};
export default door;
