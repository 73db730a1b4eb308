/** Findings the user will not mend, with the reason they gave (handbook 2.3: "dismiss with a reason"). */
import type { Dismissal } from '../engagement/engagement';
import type { Finding } from './finding';

/** A finding that counts no more, and why. */
export interface SetAside {
  finding: Finding;
  dismissal: Dismissal;
}

/** Words as they are compared: case and the white space between them do not count. */
export const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The words a finding stands on; empty for one about what is absent. */
export const phraseOf = ({ at, values }: Pick<Finding, 'at' | 'values'>): string =>
  at === null ? '' : (values['phrase'] ?? '');

/** Whether this dismissal is about this finding: the same rule on the same words. */
export const isAbout = (dismissal: Pick<Dismissal, 'rule' | 'phrase'>, finding: Finding): boolean =>
  dismissal.rule === finding.rule && plain(dismissal.phrase) === plain(phraseOf(finding));

/** @returns the dismissal that sets the finding aside; null when it still counts */
export function dismissedBy(finding: Finding, dismissals: Readonly<Record<string, Dismissal>>): Dismissal | null {
  return Object.values(dismissals).find((dismissal) => isAbout(dismissal, finding)) ?? null;
}
