/** Marks the text of an element, for a person whose browser does not let the page copy. */
export function select(element: HTMLElement | null): void {
  if (!element) return;
  getSelection()?.selectAllChildren(element);
}
