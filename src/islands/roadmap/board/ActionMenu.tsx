import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roadmapAuthorWords as words } from '../../../content/messages/en/roadmap-author';
import { plannedOf } from '../../../domain/roadmap/edit/moves';
import { removeOwn } from '../../../stores/action-edits';
import type { Roadmap } from '../../../domain/roadmap/roadmap';
import { commandsFor } from './commands';
import type { Control } from './control';
import { titleOf, useNames } from '../names';
import { RefuseForm } from '../action/RefuseForm';
import { useListener } from '../use-listener';

interface Props {
  roadmap: Roadmap;
  /** The action and the button where it was asked for: it stands beside that, and focus goes back there. New each time. */
  asked: { action: string; button: HTMLElement };
  control: Control;
  onClose: () => void;
}

/** The plain way to everything that can be done to an action at once. */
export function ActionMenu({ roadmap, asked, control, onClose }: Props) {
  const { action, button } = asked;
  const names = useNames();
  const menu = useRef<HTMLDivElement>(null);
  const [isRefusing, setRefusing] = useState(false);
  const refuse = useRef<HTMLButtonElement>(null);
  const wasRefusing = useRef(false);
  const planned = plannedOf(roadmap, action);
  const title = titleOf(names, action);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    if (!element.matches(':popover-open')) element.showPopover();
    place(element, asked.button);
    element.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    // Asked for again before the event of its closing came: that event then tells of no change, and it stays open.
  }, [asked]);
  // The form that is left goes with its buttons: on from what led to it.
  useLayoutEffect(() => {
    if (wasRefusing.current && !isRefusing) refuse.current?.focus();
    wasRefusing.current = isRefusing;
  }, [isRefusing]);
  const close = () => menu.current?.hidePopover();
  useListener(menu, 'keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || isRefusing) return;
    event.preventDefault();
    const all = [...menu.current!.querySelectorAll<HTMLElement>('button, a')];
    all.at((all.indexOf(document.activeElement as HTMLElement) + step) % all.length)?.focus();
  });
  if (!planned) return null;
  return (
    <div
      ref={menu}
      class="action-menu"
      popover="auto"
      role="dialog"
      aria-label={words.menu.name(title)}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        if (document.activeElement === document.body || menu.current?.contains(document.activeElement)) button.focus();
        onClose();
      }}
    >
      <p class="label">{title}</p>
      {isRefusing ? (
        <RefuseForm action={action} onDone={close} onBack={() => setRefusing(false)} />
      ) : (
        <ul class="plain-list">
          {commandsFor(planned).map((command) => (
            <li key={command.id}>
              <button
                type="button"
                onClick={() => {
                  close();
                  control.follow(action);
                  command.run();
                }}
              >
                {command.label}
              </button>
            </li>
          ))}
          <li>
            <button ref={refuse} type="button" onClick={() => setRefusing(true)}>
              {words.commands.refuse}
            </button>
          </li>
          {planned.own && (
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  removeOwn(action);
                }}
              >
                {words.commands.remove}
              </button>
            </li>
          )}
          <li class="action-menu-open">
            <a href={`#action-${action}`}>{words.commands.open}</a>
          </li>
        </ul>
      )}
      <p class="small soft action-menu-keys">{words.menu.keys}</p>
    </div>
  );
}

/** Under its button, or above it, or as near as the window has room; on a narrow screen the style sheet has a place for it. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + 4;
  const above = at.top - height - 4;
  const lowest = innerHeight - height - 8;
  const top = below <= lowest ? below : above >= 8 ? above : Math.max(8, lowest);
  const left = Math.max(8, Math.min(at.right - width, document.documentElement.clientWidth - width - 8));
  menu.style.top = `${top + scrollY}px`;
  menu.style.left = `${left + scrollX}px`;
}
