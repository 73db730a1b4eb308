/** What a mend makes of a wording. */
import type { MissionPartId, SuccessPartId } from '../../engagement/engagement';
import type { Mend, StatementKind } from '../finding';

/** A part that takes up words which the wording gave away. */
export interface Fill {
  of: StatementKind;
  part: MissionPartId | SuccessPartId;
  text: string;
}

/** @returns the wording as the mend leaves it, and what it keeps elsewhere; null for a mend that only asks or points */
export function changeOf(wording: string, mend: Mend): { wording: string; fills: Fill[] } | null {
  if (mend.kind === 'part' || mend.kind === 'rewrite') return null;
  if (mend.kind === 'exchange') {
    const { first, second } = mend;
    const piece = ({ from, to }: { from: number; to: number }) => wording.slice(from, to);
    const between = wording.slice(first.to, second.from);
    const changed = wording.slice(0, first.from) + piece(second) + between + piece(first) + wording.slice(second.to);
    return { wording: changed, fills: [] };
  }
  const text = mend.kind === 'replace' ? mend.text : '';
  return {
    wording: wording.slice(0, mend.from) + text + wording.slice(mend.to),
    fills: mend.kind === 'move' ? [{ of: mend.of, part: mend.part, text: mend.text }] : [],
  };
}
