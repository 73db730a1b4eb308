/** The practices as they stand in the page: the document model of /assess/, found once. */
export interface Sheet {
  id: string;
  area: string;
  quick: boolean;
  section: HTMLElement;
  /** In the order of the page: five sentences, don't know, does not apply. */
  radios: HTMLInputElement[];
  evidence: HTMLTextAreaElement;
  reason: HTMLTextAreaElement;
  tick: HTMLAnchorElement;
  /** Its line in the overview. */
  line: HTMLElement;
  name: string;
}

const find = <E extends HTMLElement>(root: ParentNode, selector: string) => root.querySelector<E>(selector)!;

/** @returns every practice of the page, in its order */
export function findSheets(root: HTMLElement): Sheet[] {
  return [...root.querySelectorAll<HTMLElement>('.practice')].map((section) => {
    const { id } = section;
    const line = find<HTMLElement>(root, `[data-practice='${id}']`);
    return {
      id,
      area: section.dataset['area']!,
      quick: section.dataset['quick'] === 'true',
      section,
      radios: [...section.querySelectorAll<HTMLInputElement>('input[type=radio]')],
      evidence: find(section, '[name=evidence]'),
      reason: find(section, '[name=reason]'),
      tick: find(root, `.progress a[href='#${id}']`),
      line,
      name: find(line, 'a').textContent,
    };
  });
}

/** @returns the id in the address, or that of the first practice: what the page shows */
export function idInView(sheets: readonly Sheet[]): string {
  const named = location.hash.slice(1);
  return named === 'overview' || sheets.some((sheet) => sheet.id === named) ? named : sheets[0]!.id;
}

/** Shows a practice or the overview and puts the keyboard there. */
export function show(id: string, sheets: readonly Sheet[]): void {
  if (idInView(sheets) !== id) location.hash = id;
  focusOn(id, sheets);
}

/** Focus goes to the answer given, else the first sentence, so that a screen reader reads the question. */
export function focusOn(id: string, sheets: readonly Sheet[]): void {
  const sheet = sheets.find((each) => each.id === id);
  const target = sheet
    ? (sheet.radios.find((radio) => radio.checked) ?? sheet.radios[0]!)
    : document.getElementById(id);
  target?.focus({ preventScroll: true });
}
