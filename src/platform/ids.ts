/** @returns an id nobody else has: 36 characters, hexadecimal digits and hyphens */
export function newId(): string {
  // randomUUID is missing where the site is served over plain http from another machine.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** @returns a whole number from 0 to limit - 1, each as likely as any other (limit at most 65,536) */
export function randomBelow(limit: number): number {
  const fair = 65_536 - (65_536 % limit);
  for (;;) {
    const [drawn] = crypto.getRandomValues(new Uint16Array(1));
    if (drawn! < fair) return drawn! % limit;
  }
}
