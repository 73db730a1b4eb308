/** QR codes read apart from the page, so that it stays free while a picture is searched. */
import type { FromReader, ToReader } from './reader';
// oxlint-disable-next-line import/default -- the build answers with the address of the worker's own file
import address from './reader?worker&url';

/** Longest side of what is searched, in pixels: a code of 33 modules is found in far less. */
const longestSide = 2_000;
const longestSideOfFrame = 960;

/** Begins as a blob, so that it is bound by the page's policy (as in deliverables/pdf/worker/start.ts). */
const bootstrap = () =>
  `import(${JSON.stringify(new URL(address, location.href).href)}).catch(() => postMessage({ kind: 'failed' }));`;

export interface QrReader {
  /** @returns the texts of the codes seen; none when there is none or the picture cannot be opened */
  readFrame: (frame: ImageBitmapSource & { videoWidth: number; videoHeight: number }) => Promise<readonly string[]>;
  /** @returns null when the picture cannot be opened */
  readPicture: (picture: Blob) => Promise<readonly string[] | null>;
}

let reader: Promise<QrReader> | null = null;

/** @throws Error when the part that reads did not come; the next call tries again */
export function qrReader(): Promise<QrReader> {
  reader ??= start().catch((error: unknown) => {
    reader = null;
    throw error;
  });
  return reader;
}

async function start(): Promise<QrReader> {
  const blob = URL.createObjectURL(new Blob([bootstrap()], { type: 'text/javascript' }));
  const waiting = new Map<number, (texts: string[]) => void>();
  const worker = new Worker(blob, { type: 'module' });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromReader>) =>
        data.kind === 'ready' ? resolve() : reject(new Error('the reader did not come'));
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    });
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(blob);
  }
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    if (data.kind !== 'read') return;
    waiting.get(data.id)?.(data.texts);
    waiting.delete(data.id);
  };
  let last = 0;
  const ask = (bitmap: ImageBitmap, isFrame: boolean) =>
    new Promise<string[]>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, bitmap, isFrame } satisfies ToReader, [bitmap]);
    });

  return {
    async readFrame(frame) {
      const share = Math.min(1, longestSideOfFrame / Math.max(frame.videoWidth, frame.videoHeight));
      const bitmap = await createImageBitmap(frame, { resizeWidth: Math.round(frame.videoWidth * share) });
      return ask(bitmap, true);
    },
    async readPicture(picture) {
      const bitmap = await createImageBitmap(picture).catch(() => null);
      if (!bitmap) return null;
      const longest = Math.max(bitmap.width, bitmap.height);
      if (longest <= longestSide) return ask(bitmap, false);
      const smaller = await createImageBitmap(bitmap, {
        resizeWidth: Math.max(1, Math.round((bitmap.width * longestSide) / longest)),
        resizeHeight: Math.max(1, Math.round((bitmap.height * longestSide) / longest)),
        resizeQuality: 'medium',
      });
      bitmap.close();
      return ask(smaller, false);
    },
  };
}
