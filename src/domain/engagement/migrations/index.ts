/**
 * The way from every version ever released to the current one, one step a version.
 * To add a step: raise `currentVersion` in ../version.ts, append the step here, and put files of the old version
 * into tests/fixtures/engagements/v<from>/; a test fails while they are missing.
 */
import { thePlanBecomesTheUsers } from './1-to-2';
import { theStatementsGrowAStudio } from './2-to-3';
import { whatTheyCarryAway } from './3-to-4';
import { othersTakePart } from './4-to-5';
import type { Migration } from './migration';

export type { Migration } from './migration';

export const migrations: readonly Migration[] = [
  thePlanBecomesTheUsers,
  theStatementsGrowAStudio,
  whatTheyCarryAway,
  othersTakePart,
];

/**
 * Runs the chain from one version to another.
 * @throws {Error} when a step is missing, or when a step cannot make sense of the document
 */
export function migrate(
  document: Record<string, unknown>,
  from: number,
  to: number,
  chain: readonly Migration[] = migrations,
): Record<string, unknown> {
  let migrated = document;
  for (let version = from; version < to; version += 1) {
    const step = chain.find((candidate) => candidate.from === version && candidate.to === version + 1);
    if (!step) throw new Error(`No migration from version ${version}`);
    migrated = { ...step.migrate(migrated), version: step.to };
  }
  return migrated;
}
