/** What not every browser has is listed with its plain alternative (engines/README.md), and nothing is used beside that list. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Beyond Baseline, younger than what most people have, or refused to some pages. */
const notEverywhere = [
  'showDirectoryPicker',
  'showOpenFilePicker',
  'showSaveFilePicker',
  'FileSystemObserver',
  'queryPermission',
  'requestPermission',
  'BarcodeDetector',
  'getUserMedia',
  'navigator.share',
  'navigator.canShare',
  'beforeinstallprompt',
  'navigator.storage',
  'navigator.serviceWorker',
  'navigator.connection',
  'navigator.deviceMemory',
  'navigator.wakeLock',
  'navigator.locks',
  'navigator.setAppBadge',
  'navigator.getInstalledRelatedApps',
  'requestFullscreen',
  'requestIdleCallback',
  'scheduler.yield',
  'scheduler.postTask',
  'trustedTypes',
  'crypto.subtle',
  'CompressionStream',
  'navigator.clipboard',
  'BroadcastChannel',
  'startViewTransition',
  'showPopover',
  'URLPattern',
  'IdleDetector',
  'EyeDropper',
  'launchQueue',
  'documentPictureInPicture',
  'CloseWatcher',
  'moveBefore',
  'setHTML',
  'Sanitizer',
  'Temporal.',
  'Array.fromAsync',
  'Iterator.from',
  '@view-transition',
  '@position-try',
  '@starting-style',
  '@scope',
  'anchor-name',
  'interpolate-size',
  'animation-timeline',
  'text-wrap: pretty',
  'text-wrap: balance',
  'text-box',
  'field-sizing',
  'content-visibility',
  '::details-content',
  'speculationrules',
  'reading-flow',
  'forced-color-adjust',
  'text-size-adjust',
  'orphans',
  'widows',
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|js|mjs|astro|css)$/.test(path))
  // Words for people name what a browser may do.
  .filter((path) => !path.startsWith('content/'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

const isUsed = (name: string) => {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`${/^\w/.test(name) ? String.raw`(?<![\w-])` : ''}${literal}(?!\w)`);
  return sources.some(({ text }) => pattern.test(text));
};

const listed = [...readFileSync('tests/engines/README.md', 'utf8').matchAll(/^\| `([^`]+)` +\|(.+)\|$/gm)]
  .filter(([, name]) => !name!.startsWith('-- '))
  .map(([, name, rest]) => ({ name: name!, cells: rest!.split('|').map((cell) => cell.trim()) }));

describe('what not every browser has', () => {
  test('is listed when it is used', () => {
    const names = new Set(listed.map(({ name }) => name));
    expect(notEverywhere.filter((name) => isUsed(name) && !names.has(name))).toEqual([]);
  });

  test('is used when it is listed, and each says what stands in its place', () => {
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter(({ name }) => !isUsed(name)).map(({ name }) => name)).toEqual([]);
    for (const { name, cells } of listed) {
      expect(cells, name).toHaveLength(3);
      for (const cell of cells) expect(cell.length, name).toBeGreaterThan(3);
    }
  });

  test('a stream is not iterated over, which WebKit cannot: only a folder is', () => {
    const iterating = sources.filter(({ text }) => /for await\s*\(/.test(text)).map(({ path }) => path);
    expect(iterating).toEqual(['platform/folder.ts']);
  });
});
