import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { workspaceWords } from '../../content/messages/en/workspace';
import { useListener } from '../roadmap/use-listener';
import type { WorkspaceEntry } from '../../stores/workspace';
import { DuplicateForm, RenameForm } from './MenuForms';
import { nameOf } from './shown';
import type { Verbs } from './use-verbs';

const words = workspaceWords.menu;

export interface AskedMenu {
  entry: WorkspaceEntry;
  /** Where it was asked for: it stands beside that, and the focus goes back there. */
  button: HTMLElement;
}

interface Props {
  /** New each time. */
  asked: AskedMenu;
  verbs: Verbs;
  onClose: () => void;
}

/** Everything that can be done with one organisation. */
export function Menu({ asked, verbs, onClose }: Props) {
  const { entry, button } = asked;
  const menu = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<'rename' | 'duplicate' | null>(null);
  const name = nameOf(entry);
  useLayoutEffect(() => {
    const element = menu.current!;
    if (!element.matches(':popover-open')) element.showPopover();
    place(element, button);
    element.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, [asked, form]);
  // Beside its button, or as near as the window has room, also after a phone was turned.
  useLayoutEffect(() => {
    const again = () => place(menu.current!, button);
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, [button]);
  useListener(menu, 'keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (event.target as Element).tagName !== 'BUTTON') return;
    event.preventDefault();
    const all = [...menu.current!.querySelectorAll<HTMLElement>('button')];
    all.at((all.indexOf(document.activeElement as HTMLElement) + step) % all.length)?.focus();
  });
  const close = () => menu.current?.hidePopover();
  const verb = (label: string, act: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          close();
          act();
        }}
      >
        {label}
      </button>
    </li>
  );
  const way = (label: string, to: 'rename' | 'duplicate'): ComponentChildren => (
    <li>
      <button type="button" onClick={() => setForm(to)}>
        {label}
      </button>
    </li>
  );
  return (
    <div
      ref={menu}
      class="workspace-menu"
      popover="auto"
      role="dialog"
      aria-label={words.name(name)}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        if (document.activeElement === document.body || menu.current?.contains(document.activeElement)) button.focus();
        onClose();
      }}
    >
      <p class="label">
        <bdi>{name}</bdi>
      </p>
      {form === 'rename' && <RenameForm entry={entry} verbs={verbs} onDone={close} onBack={() => setForm(null)} />}
      {form === 'duplicate' && (
        <DuplicateForm entry={entry} verbs={verbs} onDone={close} onBack={() => setForm(null)} />
      )}
      {form === null && (
        <>
          <ul class="plain-list">
            {verb(words.open, () => void verbs.open(entry))}
            {way(words.rename, 'rename')}
            {way(words.duplicate, 'duplicate')}
            {verb(words.backup, () => void verbs.backUp(entry))}
            {verb(entry.archivedOn === null ? words.archive : words.bringBack, () => void verbs.archive(entry))}
            {verb(words.remove, () => void verbs.remove(entry))}
          </ul>
          <p class="small soft workspace-menu-keys">{words.keys}</p>
        </>
      )}
    </div>
  );
}

/** Under its button, or as near as the window has room; on a narrow screen the style sheet has a place for it. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const top = Math.max(8, Math.min(at.bottom + 4, innerHeight - height - 8));
  const left = Math.max(8, Math.min(at.right - width, document.documentElement.clientWidth - width - 8));
  menu.style.top = `${top + scrollY}px`;
  menu.style.left = `${left + scrollX}px`;
}
