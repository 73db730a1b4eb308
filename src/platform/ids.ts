/** @returns an id nobody else has: 36 characters, hexadecimal digits and hyphens */
export function newId(): string {
  // randomUUID is missing where the site is served over plain http from another machine.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
