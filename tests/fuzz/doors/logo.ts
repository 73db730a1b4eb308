/** What a picture file says of itself, before a browser draws it; the drawing is tried in Chromium (in-chromium). */
import { reportBrandWords } from '../../../src/content/messages/en/report-brand';
import { lookAtPicture } from '../../../src/platform/picture/look';
import { sizedSvg } from '../../../src/platform/picture/sized-svg';
import { png } from '../../journeys/support/pictures';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import type { Random } from '../random';
import { joined, spoilBytes, spoilText } from '../spoil';

const words = reportBrandWords.logo.failures;
const bytesOf = (from: string) => new TextEncoder().encode(from);
/** The largest that is read. */
const most = 10_000_000;

const svgs = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="30" height="20"/></svg>',
  '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><!-- by hand --><svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="3cm" height="2cm"><svg:path d="M0 0h3v2z"/></svg:svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" onload="globalThis.__ran=1"><script>globalThis.__ran=1</script><foreignObject><img src="x" onerror="globalThis.__ran=1"/></foreignObject><image href="https://other.example/x.png"/><style>@import "https://other.example/x.css";</style></svg>',
];
const frame = [
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0,
];

/** One piece of markup again and again, up to the longest file. */
function endless(random: Random): Uint8Array<ArrayBuffer> {
  const pieces = [
    '<!--',
    '<!---',
    '<svg ',
    '<svg a="',
    "<svg a='b' ",
    ' a="b"',
    '<x:svg ',
    '<animate',
    '-->',
    '<svg a= ',
    '    ',
    '<svg\n',
    'svg:',
  ];
  const piece = random.pick(pieces);
  const length = random.oneIn(10) ? most - 200 : random.some(400_000);
  return bytesOf(
    `<svg ${random.pick(['', '>', 'viewBox="0 0 1 1">'])}${piece.repeat(Math.floor(length / piece.length))}`,
  );
}

export const pictures = {
  structured(random: Random): Uint8Array<ArrayBuffer> {
    const way = random.below(12);
    if (way < 4)
      return spoilBytes(
        Uint8Array.from(png(1 + random.below(60), 1 + random.below(60), { animated: random.oneIn(6) })),
        random,
      );
    if (way === 4) return joined(Uint8Array.from(frame), random.bytes(random.some(3_000)));
    if (way === 5) return spoilBytes(Uint8Array.from(frame), random);
    if (way === 6)
      return bytesOf(
        random
          .pick(svgs)
          .replace(
            /viewBox="[^"]*"|width="[^"]*"/,
            () =>
              `viewBox="0 0 ${random.pick(['1e9 1', '1 1e-9', '0 0', 'NaN 2', '-1 -1', '1e999 1', '65536 65536'])}"`,
          ),
      );
    return bytesOf(spoilText(random.pick(svgs), random));
  },
  unstructured(random: Random): Uint8Array<ArrayBuffer> {
    const bytes = random.oneIn(2) ? random.bytes(random.some(5_000)) : bytesOf(letters(random, random.some(2_000)));
    return joined(
      random.pick([
        Uint8Array.of(),
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
        Uint8Array.of(0xff, 0xd8, 0xff),
        bytesOf('<svg '),
        bytesOf(`<svg>${text(random)}`),
      ]),
      bytes,
    );
  },
};

const door: Door = {
  structured: (random) => (random.oneIn(60) ? endless(random) : pictures.structured(random)),
  unstructured: pictures.unstructured,
  knock(input) {
    const bytes = input as Uint8Array;
    const look = lookAtPicture(bytes);
    if (!look) return refused(words.notAPicture);
    if (look.animated) return refused(words.animated);
    if (look.size) must(look.size.width >= 0 && look.size.height >= 0, 'A size is below nothing');
    if (look.mediaType !== 'image/svg+xml') return taken;
    const sized = sizedSvg(new TextDecoder().decode(bytes), 2_000);
    if (sized.kind !== 'ok') return refused(words[sized.kind]);
    must(
      Math.max(sized.width, sized.height) <= 2_000 && Math.min(sized.width, sized.height) >= 1,
      'A picture is larger than is kept',
    );
    return taken;
  },
};
export default door;
