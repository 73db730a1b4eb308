/** The locked file: what stands in it, and what of it is bound to what (README.md in this folder). */
import * as v from 'valibot';
import { isBase64 } from './base64';

export const lockedFormat = 'attune-locked';
export const lockedVersion = 1;

/**
 * Of PBKDF2-HMAC-SHA-256. A new file takes as many as OWASP's Password Storage Cheat Sheet recommends (600,000). Of a file that
 * is opened fewer than the least would be no lock, and more than the most would hold the page up (our judgement).
 */
export const iterations = { ofNew: 600_000, least: 100_000, most: 10_000_000 } as const;

/** In bytes. */
export const sizes = { salt: 16, iv: 12, check: 32, digest: 32, tag: 16 } as const;

/**
 * Longest text of a locked file, in UTF-16 units. What is inside is packed, so it is shorter than the backup it holds.
 */
export const maxLockedLength = 120_000_000;

/** engagement: a backup. workspace: a backup of every organisation. browser: all that a locked browser keeps (platform/lock.ts). */
export const contents = ['engagement', 'workspace', 'browser'] as const;
export type Contents = (typeof contents)[number];

/** @returns how many letters that many bytes are */
const lettersFor = (bytes: number) => Math.ceil(bytes / 3) * 4;
const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.length === lettersFor(bytes) && isBase64(text)),
    v.check((text) => text.indexOf('=') === (bytes % 3 === 0 ? -1 : text.length - (3 - (bytes % 3)))),
  );

export const lockedFileSchema = v.strictObject({
  format: v.literal(lockedFormat),
  version: v.literal(lockedVersion),
  holds: v.picklist(contents),
  kdf: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(iterations.least), v.maxValue(iterations.most)),
    salt: base64(sizes.salt),
  }),
  cipher: v.strictObject({ name: v.literal('AES-GCM'), iv: base64(sizes.iv) }),
  /** Told from the passphrase alone: whether it is the right one. */
  check: base64(sizes.check),
  /** SHA-256 of header and data: whether the file is whole, without the passphrase. */
  digest: base64(sizes.digest),
  /** What is locked, and behind it the tag of AES-GCM. */
  data: v.pipe(
    v.string(),
    v.check((text) => text.length >= lettersFor(sizes.tag) && isBase64(text)),
  ),
});

export type LockedFile = v.InferOutput<typeof lockedFileSchema>;
export type Header = Omit<LockedFile, 'digest' | 'data'>;

/** @returns the bytes that are bound to what is locked: all fields but the last two, as JSON without spaces, in this order */
export function headerBytes({ format, version, holds, kdf, cipher, check }: Header): Uint8Array<ArrayBuffer> {
  const { name, hash, iterations: times, salt } = kdf;
  const header = {
    format,
    version,
    holds,
    kdf: { name, hash, iterations: times, salt },
    cipher: { name: cipher.name, iv: cipher.iv },
    check,
  };
  return new TextEncoder().encode(JSON.stringify(header));
}

/** @returns the text of the file: JSON, a line */
export function serialiseLocked(file: LockedFile): string {
  return `${JSON.stringify(file)}\n`;
}
