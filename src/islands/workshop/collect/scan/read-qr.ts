/** QR codes read apart from the page, so that it stays free while a picture is searched. */
import { workersFrom } from '../../../../platform/worker';
import { readerName, type FromReader, type ToReader } from './protocol';
import type { readQr } from './reader';
// oxlint-disable-next-line import/default -- the build answers with the address of the worker's own file
import address from './reader?worker&url';

/** Longest side of a picture that is searched, in pixels. */
const longestSide = 2_000;

export interface QrReader {
  /** @returns the texts of the codes seen */
  readFrame: (video: HTMLVideoElement) => Promise<readonly string[]>;
  /** @returns null when the picture cannot be opened */
  readPicture: (picture: Blob) => Promise<readonly string[] | null>;
}

const workers = workersFrom<typeof readQr>(address, readerName);
let reader: Promise<QrReader> | null = null;

/** @throws {Error} when the part that reads did not come; the next call tries again */
export function qrReader(): Promise<QrReader> {
  reader ??= start().catch((error: unknown) => {
    reader = null;
    throw error;
  });
  return reader;
}

async function start(): Promise<QrReader> {
  const ask = await asking();
  return {
    async readFrame(video) {
      return ask(typeof VideoFrame === 'undefined' ? await createImageBitmap(video) : new VideoFrame(video), true);
    },
    async readPicture(picture) {
      const whole = await createImageBitmap(picture).catch(() => null);
      if (!whole) return null;
      const { width, height } = within(longestSide, whole.width, whole.height);
      if (width === whole.width) return ask(whole, false);
      const size = { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' } as const;
      const smaller = await createImageBitmap(whole, size);
      whole.close();
      return ask(smaller, false);
    },
  };
}

/** @returns the same shape, no side longer than that */
function within(longest: number, width: number, height: number) {
  const share = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** The worker, or the page itself where there is none. */
async function asking(): Promise<(picture: ToReader['picture'], isFrame: boolean) => Promise<readonly string[]>> {
  const worker = await workers.take();
  if (!worker) {
    const read = await workers.onPage();
    return (picture, isFrame) => read({ picture, isFrame });
  }
  const waiting = new Map<number, (texts: string[]) => void>();
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    if (data.kind !== 'read') return;
    waiting.get(data.id)?.(data.texts);
    waiting.delete(data.id);
  };
  let last = 0;
  return (picture, isFrame) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, picture, isFrame } satisfies ToReader, [picture]);
    });
}
