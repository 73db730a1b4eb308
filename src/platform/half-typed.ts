/** What somebody began to type in a form and has not sent, kept while the tab is open. */
import { read, write } from './settings';

const key = 'attune:half-typed';

/** @param place the organisation and the field. @returns empty when there is nothing, or the browser keeps nothing */
export function readHalfTyped(place: string): string {
  const text = all()[place];
  return typeof text === 'string' ? text : '';
}

/** @param text empty takes it away */
export function writeHalfTyped(place: string, text: string): void {
  const rest = Object.entries(all()).filter(([other]) => other !== place);
  const next = text === '' ? rest : [...rest, [place, text]];
  write(() => sessionStorage, key, next.length === 0 ? null : JSON.stringify(Object.fromEntries(next)));
}

function all(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(read(() => sessionStorage, key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
