import type { Logo } from '../../domain/engagement/engagement';
import type { BinaryPart } from './package';

/** @param name path of the part without its ending */
export function pictureOf({ mediaType, data }: Logo, name: string): BinaryPart {
  return {
    path: `${name}.${mediaType === 'image/png' ? 'png' : 'jpeg'}`,
    mediaType,
    content: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)),
  };
}
