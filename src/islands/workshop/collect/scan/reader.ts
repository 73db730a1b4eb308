/** Reads QR codes out of pixels, beside the page: the page posts a picture and hears what stands in it. */
import { decodeQR, decodeQRBatch } from 'qr/decode.js';
import { leftOnPage } from '../../../../platform/worker';
import { readerName, type FromReader, type ToReader } from './protocol';

/** A browser's own reader, which few have: quicker, and kinder to a battery. */
interface Detector {
  detect: (picture: ToReader['picture']) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats: () => Promise<readonly string[]>;
};

/** How long one picture is searched, in milliseconds. */
const patience = 2_500;

let canvas: OffscreenCanvas | null = null;
let detector: Promise<Detector | null> | null = null;

async function ownDetector(): Promise<Detector | null> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = await Own?.getSupportedFormats().catch((): string[] => []);
  return Own && formats?.includes('qr_code') ? new Own({ formats: ['qr_code'] }) : null;
}

/** Longest side of a frame that is searched, in pixels: a code of 33 modules is found in far less. */
const longestSideOfFrame = 960;

function pixelsOf(picture: ToReader['picture'], isFrame: boolean): ImageData {
  const size =
    'displayWidth' in picture
      ? { width: picture.displayWidth, height: picture.displayHeight }
      : { width: picture.width, height: picture.height };
  const share = isFrame ? Math.min(1, longestSideOfFrame / Math.max(size.width, size.height)) : 1;
  const [width, height] = [Math.round(size.width * share) || 1, Math.round(size.height * share) || 1];
  canvas ??= new OffscreenCanvas(width, height);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  // What is see-through in a picture would be black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** @returns the texts of the codes seen, each once */
export async function readQr({ picture, isFrame }: Omit<ToReader, 'id'>): Promise<string[]> {
  detector ??= ownDetector().catch(() => null);
  try {
    const own = isFrame ? await detector : null;
    const seen = await own?.detect(picture).catch(() => null);
    if (seen) return [...new Set(seen.map(({ rawValue }) => rawValue).filter((text) => text !== ''))];
    const pixels = pixelsOf(picture, isFrame);
    if (isFrame) return [decodeQR(pixels)];
    const maxSize = { width: pixels.width, height: pixels.height };
    const [found = []] = await decodeQRBatch([pixels], { effort: Infinity, timeLimit: patience, maxSize });
    return [...new Set(found.filter((text): text is string => typeof text === 'string'))];
  } catch {
    // So it says that there is no code.
    return [];
  } finally {
    picture.close();
  }
}

if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
    void readQr(data).then((texts) => postMessage({ kind: 'read', id: data.id, texts } satisfies FromReader));
  });
  postMessage({ kind: 'ready' } satisfies FromReader);
} else (globalThis as Record<symbol, unknown>)[leftOnPage(readerName)] = readQr;
