/** Reads QR codes out of pixels, beside the page: the page posts a picture and hears what stands in it. */
import { decodeQR, decodeQRBatch } from 'qr/decode.js';
import { leftOnPage } from '../../../../platform/worker';
import { readerName, type FromReader, type ToReader } from './protocol';

/** A browser's own reader, which few have: quicker, and kinder to a battery. */
interface Detector {
  detect: (picture: ImageBitmap) => Promise<{ rawValue: string }[]>;
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

function pixelsOf(bitmap: ImageBitmap): ImageData {
  canvas ??= new OffscreenCanvas(bitmap.width, bitmap.height);
  if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
  if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  // What is see-through in a picture would be black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** @returns the texts of the codes seen, each once */
export async function readQr({ bitmap, isFrame }: Omit<ToReader, 'id'>): Promise<string[]> {
  detector ??= ownDetector().catch(() => null);
  try {
    const own = isFrame ? await detector : null;
    const seen = await own?.detect(bitmap).catch(() => null);
    if (seen) return [...new Set(seen.map(({ rawValue }) => rawValue).filter((text) => text !== ''))];
    const pixels = pixelsOf(bitmap);
    if (isFrame) return [decodeQR(pixels)];
    const maxSize = { width: pixels.width, height: pixels.height };
    const [found = []] = await decodeQRBatch([pixels], { effort: Infinity, timeLimit: patience, maxSize });
    return [...new Set(found.filter((text): text is string => typeof text === 'string'))];
  } catch {
    // So it says that there is no code.
    return [];
  } finally {
    bitmap.close();
  }
}

if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
    void readQr(data).then((texts) => postMessage({ kind: 'read', id: data.id, texts } satisfies FromReader));
  });
  postMessage({ kind: 'ready' } satisfies FromReader);
} else (globalThis as Record<symbol, unknown>)[leftOnPage(readerName)] = readQr;
