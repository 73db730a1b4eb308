/** One line below the header that reminds, takes no focus and can be put off. Plain DOM: it may stand on every page. */
import { careWords as words } from '../../../content/messages/en/care';
import { askToKeep } from '../../../platform/persistence';

interface Reminder {
  about: 'hour' | 'firstHour' | 'finished' | 'hereOnly';
  /** The browser can be asked to keep what it has. */
  canKeep: boolean;
  /** Not now. */
  later: () => void;
}

let bar: HTMLElement | null = null;
/** What is asked; empty while the bar says what came of a button. */
let shown = '';
let saidAt = 0;
/** What came of a button stays this long, in milliseconds, however much is edited meanwhile. */
const toRead = 10_000;

export function hideReminder(): void {
  if (shown === '' && Date.now() - saidAt < toRead) return;
  bar?.remove();
  bar = null;
  shown = '';
}

/** Shows it, unless the same one shows. */
export function remind(header: HTMLElement, { about, canKeep: canBeAsked, later }: Reminder): void {
  let canKeep = canBeAsked;
  const what = `${about} ${canKeep}`;
  if (what === shown && bar) return;
  if (bar && shown === '' && Date.now() - saidAt < toRead) return;
  bar?.remove();
  shown = what;
  const strip = document.createElement('section');
  bar = strip;
  strip.className = 'care';
  strip.setAttribute('aria-label', words.label);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  const say = (text: string, ...kept: HTMLElement[]) => {
    said.textContent = text;
    strip.replaceChildren(said, ...kept);
    said.focus();
    shown = '';
    saidAt = Date.now();
  };
  const close = button(words.later, () => {
    later();
    strip.remove();
    if (bar === strip) bar = null;
    shown = '';
    // Where reading goes on; without it the focus would be nowhere.
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  });
  const backup = button(words.backup, () => {
    import('../download-backup')
      .then(({ downloadBackup }) => downloadBackup())
      .then(
        () => say(words.backedUp, ...(canKeep ? [keep] : [])),
        () => say(words.backupFailed, backup, close),
      );
  });
  const keep = button(words.keep, () => {
    canKeep = false;
    void askToKeep().then((result) => say(words.asked[result], ...(about === 'hereOnly' ? [] : [backup])));
  });
  strip.append(said, ...(about === 'hereOnly' ? [] : [backup]), ...(canKeep ? [keep] : []), close);
  header.append(strip);
  // Said once the place for it is there: else screen readers say nothing.
  requestAnimationFrame(() => {
    if (said.textContent === '') said.textContent = words[about];
  });
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}
