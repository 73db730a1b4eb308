/** The one clock. */

/** @returns the instant, ISO in UTC: "2026-11-21T13:02:00.000Z" */
export function now(): string {
  return new Date().toISOString();
}

/** @returns today where the user is, as a plain date: "2026-11-21" */
export function today(date: Date = new Date()): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
