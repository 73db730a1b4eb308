/** Runs the checks on labelled statements, with what a statement rests on in place. */
import type { Finding } from '../../src/domain/statements/finding';
import { lint } from '../../src/domain/statements/lint';
import { context } from '../domain/statements/context';
import type { Sample } from '../fixtures/statements/corpus';

/** A sample as it comes from a file: the sector may be missing. */
export type Labelled = Omit<Sample, 'sector'> & { sector?: string };

/** A statement with its labels and what the checks say of it. */
export function check(sample: Labelled): Labelled & { found: Finding[] } {
  const { kind, text, parts = {}, customerWord = '', other = '', startOn = null, owners = null, swap = null } = sample;
  const found = lint(kind, text, parts, { ...context, customerWord, other, startOn, owners, swap });
  return { ...sample, found };
}
