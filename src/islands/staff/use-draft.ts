/** What is typed on the page of the three questions: kept in this browser until it is cleared, and one answer in all its tabs. */
import { useState } from 'preact/hooks';
import { linesOf, type WrittenAnswer } from '../../domain/statements/staff/answer-text';
import { staffQuestions } from '../../domain/statements/staff/questions';
import { newId } from '../../platform/ids';
import { onStaffDraft, readStaffDraft, writeStaffDraft } from '../../platform/staff-draft';

export interface StaffDraft extends WrittenAnswer {
  /** The text was taken as it stands. */
  given: boolean;
  /** It was taken once, and changed since. */
  changed: boolean;
}

export interface StaffKeep {
  now: () => StaffDraft;
  /** False when the browser stores nothing, so that all goes with the page. */
  isKept: () => boolean;
  /** What was cleared last, while it can be brought back. */
  cleared: () => StaffDraft | null;
  type: (patch: Partial<WrittenAnswer>) => void;
  give: () => void;
  clear: () => void;
  bringBack: () => void;
}

const freshId = (): string => newId().replaceAll('-', '').slice(0, 12).toLowerCase();
const empty = (): StaffDraft => ({ id: freshId(), department: '', given: false, changed: false });

/** True when something is answered. */
export const says = (draft: StaffDraft): boolean =>
  staffQuestions.some((each) => linesOf(draft[each] ?? '').length > 0);
const isEmpty = (draft: StaffDraft): boolean => !says(draft) && draft.department === '';

/** @param onChange called after each change, and whenever another tab made one */
export function keepStaffDraft(onChange: () => void): StaffKeep {
  let draft = stored() ?? empty();
  let cleared: StaffDraft | null = null;
  let isKept = true;
  /** What was changed here and the browser did not take: it is only on this page. */
  let unkept: Partial<StaffDraft> = {};

  /** With what another tab typed since, and without what it took away. */
  const current = (): StaffDraft => {
    // Nothing is stored of an answer that says nothing; where this one does say something, it was taken away.
    const base = stored() ?? (isKept && !isEmpty(draft) ? empty() : draft);
    return { ...base, ...unkept };
  };
  const set = (patch: Partial<StaffDraft>, before = current()) => {
    draft = { ...before, ...patch };
    isKept = writeStaffDraft(isEmpty(draft) ? null : JSON.stringify(draft)) || isEmpty(draft);
    unkept = isKept ? {} : { ...unkept, ...patch };
    onChange();
  };
  const takeOver = (next: StaffDraft | null) => {
    if (!next) unkept = {};
    draft = next ?? empty();
    cleared = null;
    onChange();
  };
  onStaffDraft({
    change: () => takeOver(readStaffDraft() === null ? null : current()),
    erase: () => takeOver(null),
    wake: () => takeOver(current()),
  });
  return {
    now: () => draft,
    isKept: () => isKept,
    cleared: () => cleared,
    type: (patch) => {
      cleared = null;
      // An answer that was taken is out of the house: what is said now is another one.
      set({ ...patch, ...(current().given ? { id: freshId(), given: false, changed: true } : {}) });
    },
    give: () => set({ given: true, changed: false }),
    clear: () => {
      cleared = draft;
      unkept = {};
      set({}, empty());
    },
    bringBack: () => {
      const before = cleared;
      cleared = null;
      // Nothing was left stored: what is there now was typed in another tab since.
      if (before) set({}, stored() ?? before);
    },
  };
}

export function useDraft() {
  const [, render] = useState({});
  const [keep] = useState(() => keepStaffDraft(() => render({})));
  const { type, give, clear, bringBack } = keep;
  return { draft: keep.now(), isKept: keep.isKept(), cleared: keep.cleared(), type, give, clear, bringBack };
}

/** @returns null where nothing is, or nothing that can be read */
function stored(): StaffDraft | null {
  try {
    const kept: unknown = JSON.parse(readStaffDraft() ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const fields = kept as Record<string, unknown>;
    const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
    if (!/^[a-z0-9]{1,40}$/.test(text('id'))) return null;
    const [wants, does, feels] = staffQuestions.map(text);
    const flags = { given: fields['given'] === true, changed: fields['changed'] === true };
    return { id: text('id'), department: text('department'), wants, does, feels, ...flags };
  } catch {
    return null;
  }
}
