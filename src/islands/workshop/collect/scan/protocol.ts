/** What the page and the worker that reads QR codes say to each other. */

/** Under which its file leaves the work on a page. */
export const readerName = 'qr';

export interface ToReader {
  /** Answered with the same number. */
  id: number;
  /** A frame is turned into pixels, and made smaller, where it is read: on the page that would hold it up. */
  picture: ImageBitmap | VideoFrame;
  /** A picture is searched with patience and for every code in it; a frame of the camera is not, for another follows. */
  isFrame: boolean;
}
export type FromReader = { kind: 'ready' } | { kind: 'read'; id: number; texts: string[] };
