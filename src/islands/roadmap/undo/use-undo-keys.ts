import { useEffect } from 'preact/hooks';
import { redoPlan, undoPlan } from '../../../stores/plan-history';

/** Ctrl or Cmd with Z takes back, with Shift and Z, or with Y, does again. In a text field the keys stay the field's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isTaken(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) redoPlan();
      else undoPlan();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Text fields undo by themselves, and what lies under an open dialog is out of reach. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  const hasOwnUndo =
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return hasOwnUndo || target instanceof HTMLTextAreaElement || target.isContentEditable;
}
