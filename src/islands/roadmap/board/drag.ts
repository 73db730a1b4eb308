/** Dragging an action to another place of the board, by mouse anywhere on it, by finger or pen at its handle. */
import { roadmapAuthorWords as words } from '../../../content/messages/en/roadmap-author';
import type { Month } from '../../../content/schema';
import { pinBefore, plannedOf } from '../../../domain/roadmap/edit/moves';
import { canRetime } from '../../../domain/roadmap/edit/retime';
import { moveTo, retime } from '../../../stores/action-edits';
import { $roadmap } from '../../../stores/roadmap';
import { worksOn } from './commands';
import type { Control } from './control';
import { titleOf } from '../names';

/** A press becomes a drag after this many pixels. */
const threshold = 6;
/** So near to the edge of the window, in pixels, the page scrolls. */
const edge = 72;
/** Pixels a frame at the very edge. */
const fastest = 18;

interface Target {
  month: Month;
  /** It is to come before this one; null for the end of the list, undefined for anywhere in the month. */
  before: string | null | undefined;
}

/** Follows a press until it is let go: a drag, or the click it would have been. */
export function grab(press: PointerEvent, action: string, board: HTMLElement, control: Control): void {
  const pressed = press.target as Element;
  const isHandle = pressed.closest('.action-handle') !== null;
  if (press.button !== 0 || !press.isPrimary || pressed.closest('button')) return;
  if (press.pointerType !== 'mouse' && !isHandle) return;
  const item = pressed.closest<HTMLElement>('.action');
  // The press was a click already, and the board has gone with it.
  if (!item || !board.contains(item) || !board.isConnected) return;
  const start = { x: press.clientX, y: press.clientY + scrollY };
  let pointer = { x: press.clientX, y: press.clientY };
  let target: Target | null = null;
  let line: HTMLElement | null = null;
  let frame = 0;
  let isDragging = false;

  const listen = new AbortController();
  const on = (name: string, handle: (event: never) => void, where: EventTarget = window) =>
    where.addEventListener(name, handle as EventListener, { signal: listen.signal, capture: true, passive: false });

  const begin = () => {
    isDragging = true;
    item.dataset['dragged'] = 'true';
    board.dataset['dragging'] = 'true';
    getSelection()?.removeAllRanges();
    line = document.createElement('div');
    line.className = 'drop-line';
    line.append(document.createElement('span'));
    board.append(line);
    scroll();
  };
  const end = () => {
    listen.abort();
    cancelAnimationFrame(frame);
    line?.remove();
    delete item.dataset['dragged'];
    delete board.dataset['dragging'];
    item.style.transform = '';
  };
  const show = () => {
    item.style.transform = `translate(${pointer.x - start.x}px, ${pointer.y + scrollY - start.y}px)`;
    target = targetAt(board, item, pointer);
    if (line) draw(line, board, item, action, target);
  };
  const scroll = () => {
    const over = pointer.y < edge ? pointer.y - edge : Math.max(0, pointer.y - (innerHeight - edge));
    if (over !== 0) {
      scrollBy(0, Math.sign(over) * Math.ceil((Math.min(edge, Math.abs(over)) / edge) * fastest));
      show();
    }
    frame = requestAnimationFrame(scroll);
  };

  on('pointermove', (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    // Let go where nobody saw it.
    if (event.buttons === 0) return end();
    pointer = { x: event.clientX, y: event.clientY };
    if (!isDragging && Math.hypot(pointer.x - start.x, pointer.y + scrollY - start.y) < threshold) return;
    if (!isDragging) begin();
    event.preventDefault();
    show();
  });
  on('pointerup', (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const wanted = target;
    end();
    if (!isDragging) return;
    // The click that follows belongs to the drag.
    const swallow = (click: Event) => {
      click.preventDefault();
      click.stopPropagation();
    };
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    if (!wanted || !drop(action, wanted, control)) control.say(words.said.dropped);
  });
  on('pointercancel', end);
  // The window's own: whatever has the focus gives it up at the press, which is no reason to stop.
  on('blur', (event: FocusEvent) => {
    if (event.target === window) end();
  });
  on('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging) return;
    event.preventDefault();
    end();
    control.say(words.said.dropped);
  });
  on('selectstart', (event: Event) => event.preventDefault(), board);
  on('dragstart', (event: Event) => event.preventDefault(), board);
}

/** The month under the pointer, and the first of its actions that reaches below it. */
function targetAt(board: HTMLElement, dragged: HTMLElement, { x, y }: { x: number; y: number }): Target | null {
  const months = [...board.querySelectorAll<HTMLElement>('.month')];
  const column = months.find((month) => {
    const { left, right, top, bottom } = month.getBoundingClientRect();
    const last = months.at(-1)!.getBoundingClientRect();
    // Side by side, the room under a short month belongs to it too.
    const end = last.left >= right ? Math.max(bottom, board.getBoundingClientRect().bottom) : bottom;
    return x >= left - 16 && x <= right + 16 && y >= top && y <= end;
  });
  if (!column) return null;
  const month = Number(column.dataset['month']) as Month;
  if (y < column.querySelector('.month-body')!.getBoundingClientRect().top) return { month, before: undefined };
  const next = others(column, dragged).find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  return { month, before: next?.dataset['action'] ?? null };
}

/** Those it can stand among: work among work, what is only confirmed among its like. */
function others(column: Element, dragged: HTMLElement): HTMLElement[] {
  const like = `.action[data-confirm='${dragged.dataset['confirm'] ?? 'false'}']`;
  return [...column.querySelectorAll<HTMLElement>(like)].filter((other) => other !== dragged);
}

/** Shows the place it would take, and says in words which it is. */
function draw(line: HTMLElement, board: HTMLElement, dragged: HTMLElement, action: string, target: Target | null) {
  line.hidden = target === null;
  if (!target) return;
  const column = board.querySelector<HTMLElement>(`[data-month="${target.month}"]`)!;
  const inside = board.getBoundingClientRect();
  const list = others(column, dragged);
  const next = list.find((other) => other.dataset['action'] === target.before);
  const body = column.querySelector('.month-body')!.getBoundingClientRect();
  const top =
    target.before === undefined
      ? body.top
      : (next?.getBoundingClientRect().top ?? list.at(-1)?.getBoundingClientRect().bottom ?? body.top);
  const { left, width } = column.getBoundingClientRect();
  line.style.transform = `translate(${left - inside.left}px, ${top - inside.top}px)`;
  line.style.inlineSize = `${width}px`;
  const { startsOn } = pinOf(action, target);
  line.firstElementChild!.textContent = startsOn
    ? words.drag.from(target.month, startsOn)
    : words.drag.month(target.month);
}

const pinOf = (action: string, { month, before }: Target) =>
  before === undefined ? { month } : pinBefore($roadmap.get(), action, month, before, worksOn());

/** @returns false when it was put back where it stands */
function drop(action: string, target: Target, control: Control): boolean {
  const planned = plannedOf($roadmap.get(), action);
  if (!planned) return false;
  const pin = pinOf(action, target);
  const isSame = planned.month === target.month && (target.before === undefined || isNextOf(action, target));
  if (isSame) return false;
  if (!canRetime(planned)) {
    control.say(words.said.begun(titleOf(control.names, action)));
    return true;
  }
  control.follow(action);
  return planned.month === target.month ? retime(action, pin) : moveTo(action, pin);
}

/** True when the place is the one it has already. */
function isNextOf(action: string, { month, before }: Target): boolean {
  const { actions } = $roadmap.get().months[month - 1]!;
  const { mode } = actions.find((planned) => planned.action === action)!;
  const like = actions.filter((planned) => planned.mode === mode);
  const place = like.findIndex((planned) => planned.action === action);
  return (like[place + 1]?.action ?? null) === before;
}
