import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/build/taken-in';

describe('the package of a file in the build', () => {
  it.each([
    ['/home/x/attune/node_modules/preact/dist/preact.module.js', 'node_modules/preact'],
    ['/home/x/attune/node_modules/@kurkle/color/dist/color.esm.js', 'node_modules/@kurkle/color'],
    ['/a/node_modules/fast-png/node_modules/pako/dist/pako.mjs', 'node_modules/fast-png/node_modules/pako'],
    ['C:\\attune\\node_modules\\idb\\build\\index.js', 'node_modules/idb'],
    ['node_modules/@fontsource/source-sans-3/files/latin.woff2', 'node_modules/@fontsource/source-sans-3'],
    ['\0/a/node_modules/papaparse/papaparse.min.js?commonjs-module', 'node_modules/papaparse'],
    ['src/deliverables/pdf/fonts/serif-italic.woff', 'node_modules/@expo-google-fonts/source-serif-4'],
    ['/a/src/stores/engagement.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('%s', (source, folder) => {
    expect(packageFolder(source)).toBe(folder);
  });
});
