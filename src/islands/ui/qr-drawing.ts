/** A text as the squares of a QR code. The part that works them out is fetched when it is needed. */
import { latePart } from '../../lib/late-part';

/** Squares that must stay empty around a code (ISO/IEC 18004, 9.1). */
const quietZone = 4;

export interface QrDrawing {
  /** Of each side, in squares, the quiet zone counted. */
  size: number;
  /** The dark squares as one SVG path, a strip for those in a row. */
  path: string;
}

const fetchQr = latePart(async () => (await import('qr')).encodeQR);

/** @returns the drawing. Throws NotFetched where the part does not come, and an Error for a text too long for any code (2,331 bytes) */
export async function qrDrawing(text: string): Promise<QrDrawing> {
  const encode = await fetchQr();
  const squares = encode(text, 'raw', { ecc: 'medium', border: quietZone });
  return { size: squares.length, path: squares.map(stripsOf).join('') };
}

function stripsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}

/** @returns a file of its own: dark on white, 1024 pixels where a program asks for a size */
export function qrFile({ size, path }: QrDrawing, title: string): string {
  const said = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="1024" height="1024" shape-rendering="crispEdges">`,
    `<title>${said}</title>`,
    `<rect width="${size}" height="${size}" fill="white"/>`,
    `<path d="${path}" fill="black"/>`,
    '</svg>\n',
  ].join('\n');
}
