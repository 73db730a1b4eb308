/** The engagement files kept for ever, by folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../fixtures/engagements/', import.meta.url).pathname;

/** @returns [file name, text] of every file of a folder; none when there is no such folder */
export function fixtures(folder: string): [name: string, text: string][] {
  try {
    return readdirSync(join(root, folder)).map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
  } catch {
    return [];
  }
}
