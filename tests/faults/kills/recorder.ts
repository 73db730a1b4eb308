/** Runs in every page before its own scripts: tells the test of each edit, and of each time the page says "saved". */

/** Fields told apart by their id. */
export const textFields = [
  'organisation-name',
  'customer-word',
  'mission-wording',
  'invite-reader',
  'invite-promise',
  'plan-start',
] as const;

interface Told {
  attuneEdited: (name: string, value: string, at: number) => void;
  attuneSaved: (savedAt: number) => void;
  /** What the page shows in each cell it has. */
  attuneShown: () => Record<string, string>;
}

/** It may use nothing but its argument. @param texts ids of fields */
export function record(texts: readonly string[]): void {
  const told = globalThis as unknown as Told;
  const nameOf = (field: EventTarget | null): string | null => {
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      if (location.pathname.endsWith('/assess/')) return `answer:${field.name}`;
      return location.pathname.endsWith('/assess/readiness/') ? `readiness:${field.name}` : null;
    }
    if (field instanceof HTMLTextAreaElement && field.name === 'evidence') {
      for (let part = field.parentElement; part; part = part.parentElement) {
        const radio = part.querySelector<HTMLInputElement>('input[type=radio]');
        if (radio) return `evidence:${radio.name}`;
      }
    }
    return field instanceof HTMLElement && texts.includes(field.id) ? `text:${field.id}` : null;
  };
  const isChosen = (field: HTMLInputElement | HTMLTextAreaElement) => field.type === 'radio' || field.type === 'date';
  const onEdit = (event: Event) => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    const name = nameOf(field);
    if (name && isChosen(field) === (event.type === 'change')) told.attuneEdited(name, field.value, Date.now());
  };
  document.addEventListener('input', onEdit, true);
  document.addEventListener('change', onEdit, true);

  let views: string | null = null;
  new MutationObserver(() => {
    const now = document.querySelector('.collect-figure b')?.textContent ?? null;
    if (now !== null && views !== null && now !== views) told.attuneEdited('views', now, Date.now());
    views = now ?? views;
  }).observe(document, { subtree: true, childList: true, characterData: true });

  told.attuneShown = () => {
    const shown: Record<string, string> = {};
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      const name = nameOf(field);
      if (name && (field.type !== 'radio' || (field as HTMLInputElement).checked)) shown[name] = field.value;
    }
    return shown;
  };

  // When something was saved the page notes for the start page since when; by then the header says so as well.
  const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!.value as Storage['setItem'];
  Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
    setItem.call(this, key, value);
    const header = document.querySelector<HTMLElement>('#saved-state');
    if (key !== 'attune:hint' || header?.dataset['state'] !== 'saved') return;
    told.attuneSaved(Date.parse((JSON.parse(value) as { savedAt: string }).savedAt));
  };
}
