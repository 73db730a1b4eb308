/** No door is forgotten: whatever in src reads what somebody else wrote is fuzzed, or is named here with the reason why not. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doors, inChromium } from './fuzz/doors';

/** What takes something in: parsers, packed data, files, addresses, messages, storage. */
const signs =
  /JSON\.parse\(|safeParse\(|DecompressionStream|unzipSync\(|Papa\.parse\(|ICAL\.parse\(|readExcelFile\(|decodeQR\w*\(|new URLSearchParams\(|location\.(?:hash|search)|searchParams|atob\(|\.arrayBuffer\(\)|\bfile\.text\(\)|onmessage =|addEventListener\('message'|(?:local|session)Storage\b|read\(\(\) => (?:local|session)Storage/;
/** By what they are called. */
const named = /export (?:async )?function (?:read|parse|find|unseal|open|take)\w*\(/;

const src = globSync('src/{domain,islands,stores,platform,deliverables,lib,layouts,service-worker}/**/*.{ts,tsx,js}')
  .map((path) => path.replaceAll('\\', '/').slice('src/'.length))
  .sort();
const textOf = (path: string) => readFileSync(`src/${path}`, 'utf8');
const fuzzed = new Set(
  [...Object.values(doors), ...Object.values(inChromium)].flatMap(({ reads }): readonly string[] => reads),
);

/** Reads what was read by a door before, or what the site itself made. */
const noDoors: Record<string, string> = {
  'deliverables/office/picture.ts': 'the logo of a document that came in',
  'deliverables/pdf/fonts/woff.ts': 'fonts of the site',
  'deliverables/pdf/worker/draw.ts': 'fonts of the site',
  'deliverables/pdf/worker/start.ts': 'what our own worker says to its page',
  'deliverables/pdf/worker/worker.ts': 'what the page says to its own worker',
  'domain/lock/base64.ts': 'data that passed the schema of locked files',
  'islands/lock/LockedWorkspaceBackup.tsx': 'a backup made here a moment ago',
  'islands/roadmap/mount.ts': 'data the page came with',
  'islands/workshop/collect/scan/read-qr.ts':
    'what our own worker says to its page; a picture is opened by the browser',
  'islands/workshop/collect/worker/collect.ts': 'what our own worker says to its page',
  'islands/workshop/collect/worker/worker.ts': 'what the page says to its own worker',
  'islands/your-data/use-stay-at-named.ts': 'looks a part of the page up by its name',
  'platform/channel.ts': 'asks for the kinds of both fields',
  'platform/cipher.ts': 'behind the door "locked"',
  'platform/erase.ts': 'deletes',
  'platform/be-guest.ts': 'what this tab put aside itself',
  'platform/guest.ts': 'whether something is there',
  'platform/lock.ts': 'what only the right passphrase opens (GCM finds any change)',
  'platform/next-task.ts': 'a message to itself',
  'platform/persistence.ts': 'whether something is there',
  'platform/service-worker.ts': 'what our own service worker says, over a port of its own',
  'platform/typefaces.ts': 'fonts of the site',
  'platform/worker.ts': 'whether our own worker is ready',
  'service-worker/answer.ts': 'the address of what is asked for, compared with a list',
  'service-worker/checked.ts': 'files of the site, held against their digest',
  'service-worker/rest.ts': 'that our own worker answered',
  'service-worker/worker.ts': 'what pages of the site say',
  'stores/lock.ts': 'what only the right passphrase opens',
  'stores/locked-browser.ts': 'what only the right passphrase opens',
};

/** Called readers of something, they work on what is in the document, or on what a person types on the page. */
const noReaders: Record<string, string> = {
  'domain/answers-table/apply.ts': 'takes a change back',
  'domain/answers-table/columns.ts': 'behind the door "table"',
  'domain/assessment/readiness.ts': 'of the document',
  'domain/report/standing.ts': 'of the document; what comes in is made a report (fuzz/accepted.ts)',
  'domain/roadmap/chosen.ts': 'of the document',
  'domain/roadmap/edit/own-draft.ts': 'typed on the page',
  'domain/roadmap/read-days.ts': 'typed on the page',
  'domain/statements/drafts/phrase.ts': 'of the document',
  'domain/statements/foundation/lists.ts': 'of the document',
  'domain/statements/foundation/voices.ts': 'of the document',
  'domain/statements/mark-up.ts': 'of the document',
  'domain/statements/text/pattern.ts': 'of the document',
};

describe('the doors', () => {
  test('name files that are there', () => {
    expect([...fuzzed].filter((path) => !src.includes(path))).toEqual([]);
  });
  test('and what is no door is there too, is none of them, and still looks like one', () => {
    const gone = Object.keys(noDoors).filter((path) => !src.includes(path) || !signs.test(textOf(path)));
    expect(gone).toEqual([]);
    expect(Object.keys(noDoors).filter((path) => fuzzed.has(path))).toEqual([]);
  });
  test('are all there are', () => {
    const open = src.filter((path) => signs.test(textOf(path)) && !fuzzed.has(path) && !Object.hasOwn(noDoors, path));
    expect(open).toEqual([]);
  });
  test('have every function of the domain that is called a reader of something', () => {
    const readers = src.filter((path) => path.startsWith('domain/') && named.test(textOf(path)));
    expect(readers.filter((path) => !fuzzed.has(path) && !Object.hasOwn(noReaders, path))).toEqual([]);
  });
});
