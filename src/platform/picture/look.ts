/** What a picture file says of itself, read from its bytes: the name of a file and what the system takes it for prove nothing. */

export interface PictureLook {
  mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** Pixels, as the file states them; null where it states none that could be found (always for SVG). */
  size: { width: number; height: number } | null;
  animated: boolean;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** @returns null for anything but PNG, JPEG and SVG */
export function lookAtPicture(bytes: Uint8Array): PictureLook | null {
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return png(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return { mediaType: 'image/jpeg', size: jpegSize(bytes), animated: false };
  return svg(bytes);
}

/** PNG 1.2, chapters 5.3 and 11.2.2; an "acTL" before the data makes an APNG. */
function png(bytes: Uint8Array): PictureLook {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length >= 24 ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
  let animated = false;
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === 'acTL') animated = true;
    if (kind === 'acTL' || kind === 'IDAT') break;
  }
  return { mediaType: 'image/png', size, animated };
}

/** ITU T.81, annex B: the size stands in the frame header, which no other segment than C4, C8 and CC of that row is. */
function jpegSize(bytes: Uint8Array): PictureLook['size'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

function svg(bytes: Uint8Array): PictureLook | null {
  const text = new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*<(\?xml|!--|!DOCTYPE|([\w-]+:)?svg)/i.test(text) || !/<([\w-]+:)?svg[\s/>]/i.test(text)) return null;
  const animated = /<(animate\w*|set)[\s>/]/i.test(text) || /@keyframes/i.test(text);
  return { mediaType: 'image/svg+xml', size: null, animated };
}
