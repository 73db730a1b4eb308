/** Reads QR codes out of pixels, beside the page: the page posts a picture and hears what stands in it. */
import { decodeQR, decodeQRBatch } from 'qr/decode.js';

export interface ToReader {
  /** Answered with the same number. */
  id: number;
  bitmap: ImageBitmap;
  /** A picture is searched with patience and for every code in it; a frame of the camera is not, for another follows. */
  isFrame: boolean;
}
export type FromReader = { kind: 'ready' } | { kind: 'failed' } | { kind: 'read'; id: number; texts: string[] };

/** How long one picture is searched, in milliseconds. */
const patience = 2_500;

let canvas: OffscreenCanvas | null = null;

function pixelsOf(bitmap: ImageBitmap): ImageData | null {
  canvas ??= new OffscreenCanvas(bitmap.width, bitmap.height);
  if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
  if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  // What is see-through in a picture would be black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

async function read({ bitmap, isFrame }: ToReader): Promise<string[]> {
  const pixels = pixelsOf(bitmap);
  if (!pixels) return [];
  if (isFrame) return [decodeQR(pixels)];
  const [found = []] = await decodeQRBatch([pixels], {
    effort: Infinity,
    timeLimit: patience,
    maxSize: { width: pixels.width, height: pixels.height },
  });
  return found.filter((text): text is string => typeof text === 'string');
}

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  void read(data)
    // It throws where there is no code.
    .catch((): string[] => [])
    .then((texts) => {
      data.bitmap.close();
      postMessage({ kind: 'read', id: data.id, texts: [...new Set(texts)] } satisfies FromReader);
    });
});
postMessage({ kind: 'ready' } satisfies FromReader);
