/** What the drivers ask of a page; bundled and carried into it. Everything given back can be written as JSON. */
import { locate, type Query } from './find';

export type { Query } from './find';

/** A turn of the page's own clock: a frame where it draws, else a moment. */
const turn = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => done());
    setTimeout(done, 100);
  });

function first(query: Query): HTMLElement {
  const [element] = locate(query);
  if (!element) throw new Error(`Nothing on the page is ${JSON.stringify(query)}`);
  return element as HTMLElement;
}

/** What is pressed in place of it: the label of a control that is drawn by its label. */
function isOn(element: HTMLElement, hit: Element | null): boolean {
  if (!hit) return false;
  if (element.contains(hit) || hit.contains(element)) return true;
  return hit.closest('label')?.control === element;
}

/**
 * Scrolls it into view and waits until it lies still.
 * @returns where to press, in CSS pixels of the window
 */
async function place(query: Query): Promise<{ x: number; y: number }> {
  const element = first(query);
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  let box = element.getBoundingClientRect();
  for (let turns = 0; turns < 50; turns += 1) {
    await turn();
    const now = element.getBoundingClientRect();
    const isStill = now.x === box.x && now.y === box.y;
    box = now;
    if (isStill) break;
  }
  // A link may stand on two lines: its first piece is part of it, the middle of its box need not be.
  const piece = element.getClientRects()[0] ?? box;
  const at = { x: Math.round(piece.x + piece.width / 2), y: Math.round(piece.y + piece.height / 2) };
  const hit = document.elementFromPoint(at.x, at.y);
  if (!isOn(element, hit)) {
    throw new Error(`${hit?.outerHTML.slice(0, 200) ?? 'Nothing'} lies over ${JSON.stringify(query)}`);
  }
  return at;
}

/** So that the driver finds it by its own means. */
function mark(query: Query): void {
  for (const marked of document.querySelectorAll('[data-engines]')) delete (marked as HTMLElement).dataset['engines'];
  first(query).dataset['engines'] = 'this';
}

const valueOf = (element: HTMLElement) => (element as HTMLInputElement).value;

export const page = {
  count: (query: Query) => locate(query).length,
  text: (query: Query) => first(query).innerText,
  texts: (query: Query) => locate(query).map((element) => (element as HTMLElement).innerText ?? element.textContent),
  value: (query: Query) => valueOf(first(query)),
  isChecked: (query: Query) => (first(query) as HTMLInputElement).checked,
  isFocused: (query: Query) => first(query) === document.activeElement,
  isUnfolded: (query: Query) => first(query).closest('details')?.open === true,
  place,
  mark,
  /** Gives it the focus and chooses all that stands in it, so that typing takes its place. */
  select: (query: Query) => {
    const field = first(query) as HTMLInputElement;
    field.scrollIntoView({ block: 'center', behavior: 'instant' });
    field.focus();
    if (field.value !== '') field.select();
  },
  /** Chooses a line of a list by its words, as its own menu does. */
  choose: (query: Query, line: string) => {
    const list = first(query) as HTMLSelectElement;
    const option = [...list.options].find(({ text }) => text === line);
    if (!option) throw new Error(`No line "${line}" among ${[...list.options].map(({ text }) => text).join(', ')}`);
    list.focus();
    list.value = option.value;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  },
  /** For fields whose parts a browser lays out in its own way, as those for a date. */
  set: (query: Query, value: string) => {
    const field = first(query) as HTMLInputElement;
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
export type InPage = typeof page;
