/**
 * A picture from a file, drawn anew: what is kept is pixels and nothing that rode along with them. It is opened as an image, where
 * no script runs and nothing is fetched.
 */
import { lookAtPicture } from './look';
import { sizedSvg } from './sized-svg';

export interface Picture {
  mediaType: 'image/png' | 'image/jpeg';
  /** Base64, without a prefix. */
  data: string;
  /** Pixels. */
  width: number;
  height: number;
}

export type PictureFailure =
  'tooLarge' | 'tooManyPixels' | 'notAPicture' | 'animated' | 'sizeless' | 'broken' | 'unreadable';

export type ReadPictureResult = { kind: 'ok'; picture: Picture } | { kind: PictureFailure };

export interface PictureBounds {
  /** Of the file that is read. */
  maxFileBytes: number;
  /** Of the picture that is kept. */
  maxSide: number;
  maxBytes: number;
}

/** More cannot be drawn on a phone without the browser giving up the page. */
const mostPixels = 25_000_000;
/** A photo is kept as good as it fits. */
const qualities = [0.92, 0.85, 0.75, 0.6];
/** Each smaller drawing has half the pixels of the one before. */
const smaller = Math.SQRT1_2;

export async function readPicture(file: Blob, bounds: PictureBounds): Promise<ReadPictureResult> {
  if (file.size > bounds.maxFileBytes) return { kind: 'tooLarge' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return { kind: 'unreadable' };
  const look = lookAtPicture(bytes);
  if (!look) return { kind: 'notAPicture' };
  if (look.animated) return { kind: 'animated' };
  if (look.size && look.size.width * look.size.height > mostPixels) return { kind: 'tooManyPixels' };
  let source: Blob = new Blob([bytes], { type: look.mediaType });
  if (look.mediaType === 'image/svg+xml') {
    const sized = sizedSvg(new TextDecoder().decode(bytes), bounds.maxSide);
    if (sized.kind !== 'ok') return sized;
    source = new Blob([sized.text], { type: look.mediaType });
  }
  try {
    return { kind: 'ok', picture: await drawn(source, look.mediaType === 'image/jpeg', bounds) };
  } catch {
    return { kind: 'broken' };
  }
}

async function drawn(source: Blob, isPhoto: boolean, { maxSide, maxBytes }: PictureBounds): Promise<Picture> {
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth * naturalHeight === 0) throw new Error('nothing to draw');
    let scale = Math.min(1, maxSide / Math.max(naturalWidth, naturalHeight));
    for (; ; scale *= smaller) {
      const width = Math.max(1, Math.round(naturalWidth * scale));
      const height = Math.max(1, Math.round(naturalHeight * scale));
      const canvas = drawOn(image, width, height, isPhoto);
      const kept = await encodedWithin(canvas, isPhoto, maxBytes);
      if (kept) return { ...kept, width, height };
      if (width === 1 && height === 1) throw new Error('one pixel is too large');
    }
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A photo that came as a PNG is kept as one where it fits; otherwise as a JPEG, unless something shines through it. */
async function encodedWithin(canvas: HTMLCanvasElement, isPhoto: boolean, maxBytes: number) {
  const lossless = isPhoto ? null : await encoded(canvas, 'image/png');
  if (lossless && lossless.size <= maxBytes) return { mediaType: 'image/png', data: await base64(lossless) } as const;
  if (!isPhoto && !isOpaque(canvas)) return null;
  for (const quality of qualities) {
    const lossy = await encoded(canvas, 'image/jpeg', quality);
    if (lossy.size <= maxBytes) return { mediaType: 'image/jpeg', data: await base64(lossy) } as const;
  }
  return null;
}

function isOpaque(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

function drawOn(image: HTMLImageElement, width: number, height: number, isPhoto: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  if (isPhoto) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

function encoded(canvas: HTMLCanvasElement, mediaType: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), mediaType, quality),
  );
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
