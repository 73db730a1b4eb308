/** The bar at the foot of the window that offers a new version. It takes no focus, moves nothing and waits while somebody types. */
import { updateWords as words } from '../../../content/messages/en/update';
import { askAbout, useNow, type About } from '../../../platform/service-worker';
import { putOff } from '../../../platform/update-later';

let bar: HTMLElement | null = null;
// What it offers is gone then.
globalThis.addEventListener?.('attune:forgotten', hide);

/** @param waiting the version that is ready */
export async function offerUpdate(waiting: ServiceWorker): Promise<void> {
  const { controller } = navigator.serviceWorker;
  const [fresh, mine] = await Promise.all([askAbout(waiting), controller && askAbout(controller)]);
  await whileNobodyTypes();
  if (waiting.state !== 'installed') return;
  const use = button(words.use, 'button', () => {
    use.disabled = true;
    // The former version first ends what it is doing, which may take a while.
    bar?.querySelector('p')?.replaceChildren(words.changing);
    useNow(waiting);
  });
  const later = button(words.later, 'button quiet', () => {
    putOff(Date.now());
    hide();
  });
  waiting.addEventListener('statechange', () => waiting.state === 'redundant' && hide());
  show(words.ready, [whatIsNew(fresh, mine), use, later]);
}

/** Another tab took the new version. */
export async function offerReload(): Promise<void> {
  await whileNobodyTypes();
  show(words.elsewhere, [
    button(words.reload, 'button', () => {
      dispatchEvent(new Event('attune:leave'));
      location.reload();
    }),
    button(words.goOn, 'button quiet', hide),
  ]);
}

function whatIsNew(fresh: About | null, mine: About | null): HTMLElement {
  const isSmall = !fresh || fresh.news.version === mine?.news.version;
  if (isSmall) return element('p', '', words.small);
  const details = element('details', '');
  const list = element('ul', '');
  list.append(...fresh.news.items.map((item) => element('li', '', item)));
  details.append(element('summary', '', words.news(fresh.news.version)), list);
  return details;
}

function show(title: string, content: readonly HTMLElement[]): void {
  hide();
  bar = element('section', 'update-bar');
  bar.setAttribute('aria-label', words.label);
  const said = element('p', '');
  said.setAttribute('role', 'status');
  bar.append(said, ...content);
  document.body.append(bar);
  // Said once the place for it is there: else screen readers say nothing.
  requestAnimationFrame(() => (said.textContent = title));
}

function hide(): void {
  bar?.remove();
  bar = null;
}

/** Resolves when no field has the focus. */
function whileNobodyTypes(): Promise<void> {
  const isTyping = () => document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
  if (!isTyping()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (isTyping()) return;
      document.removeEventListener('focusout', wait);
      resolve();
    };
    // The focus is on its way, perhaps into the next field.
    const wait = () => setTimeout(look, 1_000);
    document.addEventListener('focusout', wait);
  });
}

function button(name: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, name);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
