/**
 * For a control that takes itself away: with the next drawing the focus goes to what is found, unless something else has
 * taken it by then.
 * @param find what the reader goes on from; asked once the page is drawn anew
 */
export function keepFocus(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body) find()?.focus();
  });
}
