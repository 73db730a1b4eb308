/** Opens what the link to the page asked for: `?example` the example, `?own` the user's own work. */
import { takeQuery } from '../platform/address';
import { loadEngagement } from './engagement';

let asked: Promise<void> | null = null;

/** Loads the document and then what the address names. Asks once a page; never rejects. */
export function loadAsked(): Promise<void> {
  asked ??= load();
  return asked;
}

async function load(): Promise<void> {
  const example = takeQuery('example') !== null;
  const own = takeQuery('own') !== null;
  await loadEngagement();
  if (!example && !own) return;
  const { leaveExample, openExample } = await import('./workspace');
  await (example ? openExample() : leaveExample()).catch(() => undefined);
}
