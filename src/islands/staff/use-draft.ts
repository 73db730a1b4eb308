/** What is typed on the page of the three questions: kept in this browser until it is cleared. */
import { useState } from 'preact/hooks';
import { linesOf, type WrittenAnswer } from '../../domain/statements/staff/answer-text';
import { staffQuestions } from '../../domain/statements/staff/questions';
import { newId } from '../../platform/ids';
import { readStaffDraft, writeStaffDraft } from '../../platform/staff-draft';

export interface StaffDraft extends WrittenAnswer {
  /** The text was taken as it stands. */
  given: boolean;
  /** It was taken once, and changed since. */
  changed: boolean;
}

const freshId = (): string => newId().replaceAll('-', '').slice(0, 12).toLowerCase();
const empty = (): StaffDraft => ({ id: freshId(), department: '', given: false, changed: false });

/** True when something is answered. */
export const says = (draft: StaffDraft): boolean =>
  staffQuestions.some((each) => linesOf(draft[each] ?? '').length > 0);

export function useDraft() {
  const [draft, setDraft] = useState(stored);
  const [isKept, setKept] = useState(true);
  const [cleared, setCleared] = useState<StaffDraft | null>(null);
  const keep = (next: StaffDraft) => {
    setDraft(next);
    const isEmpty = !says(next) && next.department === '';
    setKept(writeStaffDraft(isEmpty ? null : JSON.stringify(next)) || isEmpty);
  };
  return {
    draft,
    isKept,
    /** What was cleared last, while it can be brought back. */
    cleared,
    type: (patch: Partial<WrittenAnswer>) => {
      setCleared(null);
      // An answer that was taken is out of the house: what is said now is another one.
      keep({ ...draft, ...patch, ...(draft.given ? { id: freshId(), given: false, changed: true } : {}) });
    },
    give: () => keep({ ...draft, given: true, changed: false }),
    clear: () => {
      setCleared(draft);
      keep(empty());
    },
    bringBack: () => {
      if (cleared) keep(cleared);
      setCleared(null);
    },
  };
}

function stored(): StaffDraft {
  try {
    const kept: unknown = JSON.parse(readStaffDraft() ?? 'null');
    if (typeof kept !== 'object' || kept === null) return empty();
    const fields = kept as Record<string, unknown>;
    const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
    if (!/^[a-z0-9]{1,40}$/.test(text('id'))) return empty();
    const [wants, does, feels] = staffQuestions.map(text);
    const flags = { given: fields['given'] === true, changed: fields['changed'] === true };
    return { id: text('id'), department: text('department'), wants, does, feels, ...flags };
  } catch {
    return empty();
  }
}
