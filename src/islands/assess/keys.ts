/** Letters answer, arrows move: the keyboard alone is faster than the mouse. */
import type { Sheet } from './sheets';

export interface KeyMoves {
  sheetInView: () => Sheet | undefined;
  choose: (radio: HTMLInputElement) => void;
  next: () => void;
  back: () => void;
  lettersOn: () => boolean;
}

const answerLetters = 'abcdekx';

function toggle(sheet: Sheet, kind: 'note' | 'why'): void {
  const details = sheet.section.querySelector<HTMLDetailsElement>(`.${kind}`)!;
  details.open = kind === 'note' || !details.open;
  if (kind === 'note') sheet.evidence.focus();
  else details.querySelector('summary')!.focus();
}

/** True where typing letters means writing, not answering. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}

export function bindKeys(moves: KeyMoves): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const sheet = moves.sheetInView();
    if (!sheet) return;
    if (event.key === 'Escape' && isWriting(event.target)) {
      (sheet.radios.find((radio) => radio.checked) ?? sheet.radios[0]!).focus();
      return;
    }
    if (isWriting(event.target)) return;
    const step = { ArrowRight: moves.next, ArrowLeft: moves.back }[event.key];
    if (step) {
      event.preventDefault();
      step();
      return;
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      moves.next();
      return;
    }
    if (!moves.lettersOn()) return;
    const letter = answerLetters.indexOf(event.key.toLowerCase());
    if (event.key === '?') toggle(sheet, 'why');
    else if (event.key.toLowerCase() === 'n') toggle(sheet, 'note');
    else if (letter >= 0 && event.key.length === 1) moves.choose(sheet.radios[letter]!);
    else return;
    event.preventDefault();
  });
}
