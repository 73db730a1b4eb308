/** The door: whatever comes from a file, from storage or from another tab is a valid document or a named error. */
import * as v from 'valibot';
import { isTextOutOfBounds, pathOutOfBounds } from './bounds';
import { remember } from './check';
import { engagementSchema, type Engagement } from './engagement-schema';
import { isFields } from './fields';
import { maxTextLength } from './limits';
import { migrate, migrations, type Migration } from './migrations';
import { allToldApart } from './told-apart';
import { currentVersion } from './version';

export interface ParseError {
  /**
   * notJson: the text is no JSON at all. foreign: JSON of some other program. newer: written by a later Attune.
   * damaged: an Attune document that is cut short (no path), has a wrong value (at path), or goes beyond all bounds.
   */
  kind: 'notJson' | 'foreign' | 'newer' | 'damaged';
  /** Where, e.g. "rounds.0.plan.startOn". */
  path?: string;
  /** The version of a newer document. */
  version?: number;
}

export type ParseResult =
  { kind: 'ok'; engagement: Engagement; migratedFrom: number | null } | { kind: 'error'; error: ParseError };

/**
 * Gives a valid document of the current version, or says what is wrong. Never throws.
 * Keys nobody knows are dropped; practice and action ids an edition does not know are kept, so that nothing is lost.
 * @param input the text of a backup file, or a value already parsed
 * @param target the version to migrate to and the chain that leads there; given only by tests
 */
export function parseEngagement(
  input: unknown,
  target: { version: number; chain: readonly Migration[] } = { version: currentVersion, chain: migrations },
): ParseResult {
  if (typeof input !== 'string') return parseValue(input, target);
  if (input.length > maxTextLength) return failed({ kind: 'damaged' });
  if (isTextOutOfBounds(input)) return failed({ kind: beginsLikeBackup(input) ? 'damaged' : 'foreign' });
  try {
    return parseValue(JSON.parse(input.replace(/^\uFEFF/, '')), target);
  } catch {
    return failed({ kind: beginsLikeBackup(input) ? 'damaged' : 'notJson' });
  }
}

function parseValue(value: unknown, target: { version: number; chain: readonly Migration[] }): ParseResult {
  if (!isFields(value) || !Object.hasOwn(value, 'format') || value['format'] !== 'attune') {
    return failed({ kind: 'foreign' });
  }
  const version = Object.hasOwn(value, 'version') ? value['version'] : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return failed({ kind: 'damaged', path: 'version' });
  }
  if (version > target.version) return failed({ kind: 'newer', version });
  const tooDeep = pathOutOfBounds(value);
  if (tooDeep !== null) return failed({ kind: 'damaged', path: tooDeep });

  let document: Record<string, unknown>;
  try {
    document = migrate(value, version, target.version, target.chain);
  } catch {
    return failed({ kind: 'damaged' });
  }
  // The first thing wrong says enough: to name millions would take minutes.
  const result = v.safeParse(engagementSchema, { ...document, version: currentVersion }, { abortEarly: true });
  if (result.success) {
    const engagement = allToldApart(result.output);
    remember(engagement);
    return { kind: 'ok', engagement, migratedFrom: version < target.version ? version : null };
  }
  return failed({ kind: 'damaged', path: v.getDotPath(result.issues[0]) ?? undefined });
}

function failed(error: ParseError): ParseResult {
  return { kind: 'error', error };
}

/** A text that starts the way serialise() starts one, yet does not parse, was cut short or meddled with. */
function beginsLikeBackup(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"attune"/.test(text);
}
