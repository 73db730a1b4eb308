/** What a mend makes of a wording. */
import type { MissionPartId, SuccessPartId } from '../../engagement/engagement';
import type { Finding, Mend, StatementKind } from '../finding';

/** A part that takes up words which the wording gave away. */
export interface Fill {
  of: StatementKind;
  part: MissionPartId | SuccessPartId;
  text: string;
  /** What the part must say for this to take its place; missing, it must be empty. */
  instead?: string;
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

/**
 * Parts that say exactly what a finding stands on say what its mend made of that: "30 June" gets its year in both places, and
 * so does "end of June", where the finding stands on the month.
 *
 * @param parts of the statement the wording belongs to
 * @returns none for a mend that takes something out, or that says something else than the finding's own words anew
 */
export function alongWith(
  kind: StatementKind,
  { at }: Finding,
  mend: Mend,
  wording: string,
  parts: Readonly<Record<string, string | undefined>>,
): Fill[] {
  if (mend.kind !== 'replace' || mend.text.trim() === '' || at === null) return [];
  if (mend.from > at.to || mend.to < at.from) return [];
  const isAdded = mend.from === mend.to && mend.from === at.to;
  const from = Math.min(at.from, mend.from);
  const to = Math.max(at.to, mend.to);
  const now = wording.slice(from, mend.from) + mend.text + wording.slice(mend.to, to);
  return Object.entries(parts).flatMap(([part, text = '']): Fill[] => {
    const said = text.trim();
    const begins = to - said.length;
    if (said === '' || begins < 0 || (isAdded ? begins > from : begins !== from)) return [];
    if (wording.slice(begins, to).toLowerCase() !== said.toLowerCase()) return [];
    return [{ of: kind, part: part as Fill['part'], text: isAdded ? said + mend.text : now.trim(), instead: text }];
  });
}
