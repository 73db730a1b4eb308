/**
 * What every page may do, whatever it shows. Astro writes it into each page (astro.config.mjs) with the hashes of that page's own
 * scripts and styles; a host that sends headers says it once more (headers.ts).
 */
export const directives = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  // Workers begin as a blob: such a one is bound by this policy. The service worker has to have an address of its own.
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup, code or the address of code; src/platform/trusted.ts is the one door.
  "require-trusted-types-for 'script'",
  'trusted-types attune',
] as const;
