/** The door of locked files: what stands in one before any passphrase is asked for, or a named error. */
import * as v from 'valibot';
import { isTextOutOfBounds } from '../engagement/bounds';
import { isFields } from '../engagement/fields';
import { lockedFileSchema, lockedFormat, lockedVersion, maxLockedLength, type LockedFile } from './format';
import { looksLikeLockedFile } from './looks-like-locked-file';

export interface LockedError {
  /**
   * notJson: the text is no JSON at all. foreign: JSON of something else. newer: locked by a later Attune. damaged: cut short (no
   * path), or with a wrong value (at path). work: the passphrase would be worked on for far too short or too long.
   */
  kind: 'notJson' | 'foreign' | 'newer' | 'damaged' | 'work';
  path?: string;
  version?: number;
}

export type ParseLockedResult = { kind: 'ok'; file: LockedFile } | { kind: 'error'; error: LockedError };

const workPath = 'kdf.iterations';

/**
 * Never throws. What is locked stays locked: that it is whole is for `isWhole` to say, in stores/locked-files.ts.
 * @param input the text of a file, or a value already parsed
 */
export function parseLockedFile(input: unknown): ParseLockedResult {
  if (typeof input !== 'string') return parseValue(input);
  if (input.length > maxLockedLength || isTextOutOfBounds(input))
    return failed({ kind: looksLikeLockedFile(input) ? 'damaged' : 'foreign' });
  let value: unknown;
  try {
    value = JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch {
    return failed({ kind: looksLikeLockedFile(input) ? 'damaged' : 'notJson' });
  }
  return parseValue(value);
}

function parseValue(value: unknown): ParseLockedResult {
  if (!isFields(value) || !Object.hasOwn(value, 'format') || value['format'] !== lockedFormat) {
    return failed({ kind: 'foreign' });
  }
  const version = Object.hasOwn(value, 'version') ? value['version'] : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return failed({ kind: 'damaged', path: 'version' });
  }
  if (version > lockedVersion) return failed({ kind: 'newer', version });
  const result = v.safeParse(lockedFileSchema, value, { abortEarly: true });
  if (result.success) return { kind: 'ok', file: result.output };
  const path = v.getDotPath(result.issues[0]) ?? undefined;
  // A number that is out of bounds was written like that; anything else there is damage.
  const isWork = path === workPath && ['min_value', 'max_value'].includes(result.issues[0].type);
  return failed({ kind: isWork ? 'work' : 'damaged', ...(path !== undefined && { path }) });
}

const failed = (error: LockedError): ParseLockedResult => ({ kind: 'error', error });
