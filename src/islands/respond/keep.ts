/** The draft of this tab: every change is written at once, and what another tab writes is taken over. */
import { today } from '../../platform/clock';
import { randomBelow } from '../../platform/ids';
import { listRespondDrafts, onRespondDraft, readRespondDraft, writeRespondDraft } from '../../platform/respond-draft';
import { newDraft, parseDraft, type Draft } from './draft';
import { staleDrafts } from './stale';

export interface Keep {
  now: () => Draft;
  /** False when the browser stores nothing, so that all goes with the page. */
  isKept: () => boolean;
  change: (patch: Partial<Draft>) => void;
  /** Nothing of the draft is left on the device, and whoever answers next is somebody else. Can be undone until then. */
  clear: () => void;
  canUndo: () => boolean;
  undo: () => void;
  /** From here on the draft that was cleared is gone. */
  forget: () => void;
}

/**
 * @param place the round, and whether the device is passed round
 * @param onChange called after each change
 */
export function keepDraft(place: string, onChange: () => void): Keep {
  const others = listRespondDrafts().filter(([name]) => name !== place);
  for (const stale of staleDrafts(others, today())) writeRespondDraft(stale, null);
  const found = parseDraft(readRespondDraft(place));
  let draft = found ?? newDraft(randomBelow);
  let cleared: Draft | null = null;
  // Written to see whether the browser does; a draft that says nothing yet is not left lying there.
  let isKept = writeRespondDraft(place, JSON.stringify(draft));
  if (!found) writeRespondDraft(place, null);

  const set = (next: Draft) => {
    draft = { ...next, changedOn: today() };
    isKept = writeRespondDraft(place, JSON.stringify(draft));
    onChange();
  };
  const takeOver = (text: string | null) => {
    draft = parseDraft(text) ?? newDraft(randomBelow);
    onChange();
  };
  onRespondDraft(place, takeOver, () => {
    // What is kept nowhere is only on this page.
    if (isKept) takeOver(readRespondDraft(place));
  });
  return {
    now: () => draft,
    isKept: () => isKept,
    change: (patch) => set({ ...draft, ...patch }),
    clear: () => {
      cleared = draft;
      draft = newDraft(randomBelow);
      writeRespondDraft(place, null);
      onChange();
    },
    canUndo: () => cleared !== null,
    undo: () => {
      const before = cleared;
      cleared = null;
      if (before) set(before);
    },
    forget: () => {
      cleared = null;
    },
  };
}
