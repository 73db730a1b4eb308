/** Takes what an invitation does not ask out of the page before the questionnaire comes to life. */
export function narrowTo(root: HTMLElement, practices: readonly string[]): void {
  const asked = new Set(practices);
  for (const section of root.querySelectorAll('.practice')) if (!asked.has(section.id)) section.remove();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.progress li a, .overview li a')) {
    if (!asked.has(link.hash.slice(1))) link.closest('li')!.remove();
  }
  for (const list of root.querySelectorAll('.progress .area ol, .overview ul')) {
    if (list.childElementCount === 0) list.parentElement!.remove();
  }
}
