/** Which wording of a statement stands in the report. */
import type { Statements, StatementVersion } from '../../engagement/engagement';

type Versioned = Pick<Statements['mission'], 'wording' | 'versions' | 'standing'>;

/**
 * @returns the wording of the version that was made to stand, with that version; otherwise the wording as it is and null,
 * also when the version named is not there
 */
export function standingWording({ wording, versions, standing }: Versioned): {
  wording: string;
  version: StatementVersion | null;
} {
  const version = standing !== null && Object.hasOwn(versions, standing) ? versions[standing] : undefined;
  return version ? { wording: version.wording, version } : { wording, version: null };
}
