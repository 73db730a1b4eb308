/**
 * What a host had best send with each file, for hosts where that can be set; the pages keep their promise without. The files in
 * hosting/ are written from here (write-hosting.ts) and held equal by a test.
 */
import { directives } from './policy.ts';

/**
 * A browser obeys both this policy and the page's own. Which scripts and styles may stand in a page differs by page and by
 * build, so that is left to the page: 'unsafe-inline' here allows nothing that the page's own hashes do not. What this adds:
 * no page is framed by another site, and what is not a page, the service worker above all, is bound too.
 */
const policy = [
  ...directives,
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

/** What the browser offers and Attune uses, for its own pages only: QR codes in the camera's picture, one screen, copying.
 * What a browser does not know it complains of, so only what all Chromium builds know is named. */
const used = ['camera', 'autoplay', 'fullscreen', 'clipboard-write'];
const unused = [
  'accelerometer',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** For every file. */
export const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [...used.map((name) => `${name}=(self)`), ...unused.map((name) => `${name}=()`)].join(', '),
  'Referrer-Policy': 'no-referrer',
  // Two years; without the neighbours of the site, which are not ours to decide on.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that know no frame-ancestors.
  'X-Frame-Options': 'DENY',
};

/** Files with a hash of their content in their name; they never change. */
export const hashed = '/_astro/';
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  /** Pages, the service worker, and all else: kept, but asked for again each time. */
  other: 'no-cache',
} as const;

/** @param path of a file below the site's root, "/_astro/base.js" @returns all headers for it */
export function headersFor(path: string): Record<string, string> {
  return { ...everywhere, 'Cache-Control': path.startsWith(hashed) ? caching.hashed : caching.other };
}
