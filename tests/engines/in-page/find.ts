/** Runs in the page: finds what a person sees by what it is and what it is called, the same way in every engine. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** A text is found whole; a pattern, anywhere. */
export type Called = string | { pattern: string; flags: string };

export interface Query {
  /** ARIA role, "button". */
  role?: string;
  /** Accessible name. */
  name?: Called;
  /** Text that stands in it and in none of its children alone. */
  text?: Called;
  /** For what neither role nor name tells apart. */
  css?: string;
  /** Found inside of this. */
  within?: Query;
}

/** Elements that may have the role at all: names are not worked out for the whole page. */
const candidates: Record<string, string> = {
  button: 'button, input[type=button], input[type=submit]',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'input, textarea',
  combobox: 'select, input[list]',
  spinbutton: 'input[type=number]',
  heading: 'h1, h2, h3, h4, h5, h6',
  group: 'fieldset, details',
  region: 'section',
  listitem: 'li',
  list: 'ul, ol',
  status: 'output',
  img: 'img, svg',
  dialog: 'dialog',
  article: 'article',
  main: 'main',
  definition: 'dd',
};

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function isCalled(name: string, called: Called): boolean {
  if (typeof called === 'string') return plain(name) === plain(called);
  return new RegExp(called.pattern, called.flags).test(name);
}

export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
  return element.closest('[aria-hidden=true], [inert]') === null;
}

/** A text anywhere in it, or a pattern. */
function says(element: Element, called: Called): boolean {
  const text = plain((element as HTMLElement).innerText ?? element.textContent);
  return typeof called === 'string' ? text.includes(plain(called)) : isCalled(text, called);
}

/** The innermost elements that say it. */
function byText(root: ParentNode, called: Called): Element[] {
  const all = [...root.querySelectorAll('*')].filter(
    (element) => !element.matches('head, head *, script, style') && says(element, called),
  );
  const set = new Set(all);
  return all.filter((element) => ![...element.children].some((child) => set.has(child)));
}

/** @returns every element that fits and is to be seen, in the order of the page */
export function locate({ role, name, text, css, within }: Query): Element[] {
  const roots: ParentNode[] = within ? locate(within) : [document];
  const found = roots.flatMap((root) => {
    if (css !== undefined) {
      const fitting = [...root.querySelectorAll<HTMLElement>(css)];
      return text === undefined ? fitting : fitting.filter((element) => says(element, text));
    }
    if (text !== undefined) return byText(root, text);
    if (role === undefined) return [...root.querySelectorAll('*')];
    const native = candidates[role];
    const list = root.querySelectorAll(native ? `${native}, [role="${role}"]` : '*');
    return [...list].filter((element) => getRole(element) === role);
  });
  return [...new Set(found)].filter(
    (element) => isVisible(element) && (name === undefined || isCalled(computeAccessibleName(element), name)),
  );
}
