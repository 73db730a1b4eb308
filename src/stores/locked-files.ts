/** Backups with a lock: the format (domain/lock), the browser's ciphers, and what a passphrase opens. Fetched when one is asked for. */
import { maxTextLength } from '../domain/engagement/limits';
import { fromBase64, toBase64 } from '../domain/lock/base64';
import {
  headerBytes,
  iterations,
  lockedFormat,
  lockedVersion,
  serialiseLocked,
  sizes,
  type Contents,
  type Header,
  type LockedFile,
} from '../domain/lock/format';
import { parseLockedFile, type LockedError } from '../domain/lock/parse';
import { normalised } from '../domain/lock/passphrase';
import { decrypt, digestOf, encrypt, keysFor, pack, randomBytes, unpack } from '../platform/cipher';

/** A UTF-16 unit takes at most three bytes. */
const mostBytes = 3 * maxTextLength;

/**
 * Locks a text. Salt and iv are new each time.
 * @returns the text of a locked file
 */
export async function lockText(text: string, passphrase: string, holds: Contents): Promise<string> {
  const salt = randomBytes(sizes.salt);
  const iv = randomBytes(sizes.iv);
  const [keys, packed] = await Promise.all([
    keysFor(normalised(passphrase), salt, iterations.ofNew),
    pack(new TextEncoder().encode(text)),
  ]);
  const header: Header = {
    format: lockedFormat,
    version: lockedVersion,
    holds,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: iterations.ofNew, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    check: toBase64(keys.check),
  };
  const beside = headerBytes(header);
  const data = await encrypt(keys.data, iv, beside, packed);
  return serialiseLocked({ ...header, digest: toBase64(await digestOf(beside, data)), data: toBase64(data) });
}

export type ReadLocked = { kind: 'ok'; file: LockedFile } | { kind: 'error'; error: LockedError };

/** Reads a locked file and says whether it is whole, before anybody is asked for a passphrase. Never throws. */
export async function readLocked(text: string): Promise<ReadLocked> {
  const parsed = parseLockedFile(text);
  if (parsed.kind === 'error') return parsed;
  const { file } = parsed;
  const digest = await digestOf(headerBytes(file), fromBase64(file.data));
  return toBase64(digest) === file.digest ? parsed : { kind: 'error', error: { kind: 'damaged' } };
}

/** damaged: made so by hand, for all that happens to a file is found by readLocked. */
export type Unlocked = { kind: 'ok'; text: string } | { kind: 'wrongPassphrase' | 'damaged' };

/** @param file as readLocked gives it */
export async function unlockText(file: LockedFile, passphrase: string, most: number = mostBytes): Promise<Unlocked> {
  const keys = await keysFor(normalised(passphrase), fromBase64(file.kdf.salt), file.kdf.iterations);
  if (toBase64(keys.check) !== file.check) return { kind: 'wrongPassphrase' };
  const packed = await decrypt(keys.data, fromBase64(file.cipher.iv), headerBytes(file), fromBase64(file.data));
  const plain = packed && (await unpack(packed, most));
  if (!plain) return { kind: 'damaged' };
  try {
    return { kind: 'ok', text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return { kind: 'damaged' };
  }
}
