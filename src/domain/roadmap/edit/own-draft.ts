/** What somebody fills in for an action of their own, read and checked: nothing is planned that cannot be read. */
import type { Level, Month } from '../../../content/schema';
import { limits, type OwnAction } from '../../engagement/engagement';
import { readDays } from '../read-days';

/** The fields as they stand in the form. */
export interface OwnDraft {
  title: string;
  doneWhen: string;
  /** "" for none. */
  practice: string;
  from: Level;
  to: Level;
  owner: string;
  /** As typed. */
  days: string;
  needs: readonly string[];
  quickWin: boolean;
}

export type OwnFault = 'noTitle' | 'fromNotBelowTo' | 'daysNoNumber' | 'daysZero' | 'needsItself';

/** Fields of the form that a fault is said beside. */
export type OwnField = 'title' | 'lift' | 'days' | 'needs';

export type OwnReading =
  { kind: 'ok'; action: OwnAction } | { kind: 'faults'; faults: Partial<Record<OwnField, OwnFault>> };

/**
 * @param month the earliest month it may stand in
 * @param id of the action that is changed, null for a new one
 */
export function readOwn(draft: OwnDraft, month: Month, id: string | null): OwnReading {
  const days = readDays(draft.days);
  const faults: Partial<Record<OwnField, OwnFault>> = {};
  if (draft.title.trim() === '') faults.title = 'noTitle';
  if (draft.practice !== '' && draft.from >= draft.to) faults.lift = 'fromNotBelowTo';
  if (days === null) faults.days = 'daysNoNumber';
  else if (days === 0) faults.days = 'daysZero';
  if (id !== null && draft.needs.includes(id)) faults.needs = 'needsItself';
  if (days === null || Object.keys(faults).length > 0) return { kind: 'faults', faults };
  const action: OwnAction = {
    title: draft.title.trim().slice(0, limits.shortText),
    doneWhen: draft.doneWhen.trim().slice(0, limits.text),
    lifts: draft.practice === '' ? null : { practice: draft.practice, from: draft.from, to: draft.to },
    month,
    owner: draft.owner.trim().slice(0, limits.shortText),
    effort: days,
    needs: [...new Set(draft.needs)],
    quickWin: draft.quickWin,
  };
  return { kind: 'ok', action };
}

/** The form of an action that is there already. @param action undefined for a new one */
export function draftOf(action: OwnAction | undefined): OwnDraft {
  return {
    title: action?.title ?? '',
    doneWhen: action?.doneWhen ?? '',
    practice: action?.lifts?.practice ?? '',
    from: action?.lifts?.from ?? 1,
    to: action?.lifts?.to ?? 2,
    owner: action?.owner ?? '',
    days: String(action?.effort ?? 1),
    needs: action?.needs ?? [],
    quickWin: action?.quickWin ?? false,
  };
}
