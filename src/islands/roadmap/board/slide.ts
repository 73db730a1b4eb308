/** Actions slide to their new places when the plan is made anew: where they were, against where they are. */

/** Above this many the eye follows none of them, and the page has better things to do. */
const most = 60;

export type Places = ReadonlyMap<string, DOMRect>;

const actionsOf = (board: HTMLElement) => board.querySelectorAll<HTMLElement>('.action');
const isNear = ({ top, bottom }: DOMRect) => bottom > -400 && top < innerHeight + 400;

/** @returns where the actions near the window stand now */
export function places(board: HTMLElement): Places {
  const found = new Map<string, DOMRect>();
  for (const element of actionsOf(board)) {
    const place = element.getBoundingClientRect();
    if (isNear(place)) found.set(element.dataset['action']!, place);
  }
  return found;
}

/** To be called when they have moved and nothing of that is on the screen yet. */
export function slide(board: HTMLElement, before: Places): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const moved = [...actionsOf(board)].flatMap((element) => {
    const from = before.get(element.dataset['action']!);
    const to = element.getBoundingClientRect();
    if (!from || !isNear(to)) return [];
    const [x, y] = [from.left - to.left, from.top - to.top];
    return Math.abs(x) + Math.abs(y) < 1 ? [] : [{ element, x, y }];
  });
  if (moved.length > most) return;
  const timing = { duration: 220, easing: 'cubic-bezier(0.2, 0, 0, 1)' };
  for (const { element, x, y } of moved)
    element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], timing);
}
