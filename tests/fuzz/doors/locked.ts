/** A locked backup: before any passphrase, and what the right one opens. */
import { deflateSync, gzipSync } from 'node:zlib';
import { lockWords } from '../../../src/content/messages/en/lock';
import { toBase64 } from '../../../src/domain/lock/base64';
import {
  headerBytes,
  lockedFormat,
  serialiseLocked,
  type Header,
  type LockedFile,
} from '../../../src/domain/lock/format';
import { looksLikeLockedFile } from '../../../src/domain/lock/looks-like-locked-file';
import { parseLockedFile } from '../../../src/domain/lock/parse';
import { digestOf, encrypt, keysFor } from '../../../src/platform/cipher';
import { readLocked, unlockText } from '../../../src/stores/locked-files';
import { must, refused, taken, type Door } from '../door';
import { deep, keys, letters, text } from '../hostile';
import type { Random } from '../random';
import { backups } from '../specimens';
import { spoilText, spoilValue } from '../spoil';

const words = lockWords.open;
const passphrase = 'correct horse battery staple';
const salt = new Uint8Array(16);
const known = await keysFor(passphrase, salt, 100_000);
const header: Header = {
  format: lockedFormat,
  version: 1,
  holds: 'engagement',
  kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 100_000, salt: toBase64(salt) },
  cipher: { name: 'AES-GCM', iv: toBase64(new Uint8Array(12)) },
  check: toBase64(known.check),
};

async function locked(packed: Uint8Array<ArrayBuffer>): Promise<LockedFile> {
  const beside = headerBytes(header);
  const data = await encrypt(known.data, new Uint8Array(12), beside, packed);
  return { ...header, digest: toBase64(await digestOf(beside, data)), data: toBase64(data) };
}

const bytes = (from: Uint8Array) => Uint8Array.from(from);
const right = serialiseLocked(await locked(bytes(gzipSync(backups[0]!))));
/** Whole, locked with the passphrase, and with something inside that no backup is. */
const odd = await Promise.all(
  [
    gzipSync(Buffer.alloc(130_000_000, 32)),
    deflateSync('x'),
    gzipSync(Buffer.from([0xff, 0xfe])),
    Buffer.from('{}'),
    gzipSync('{}').subarray(0, 12),
    Buffer.alloc(0),
  ].map(async (each) => serialiseLocked(await locked(bytes(each)))),
);
const [bomb, ...others] = odd;

function beyond(random: Random): string {
  const many = random.pick([1_000, 100_000, 2_000_000]);
  const fields = random.oneIn(2)
    ? '"a":[' + '0,'.repeat(many) + '0]'
    : Array.from({ length: many }, (_, at) => `"k${at}":0`).join();
  return `{"format":"attune-locked","version":1,${random.oneIn(3) ? `"a":${deep(many, true)}` : fields}}`;
}

const door: Door = {
  structured(random) {
    if (random.oneIn(400)) return random.oneIn(2) ? beyond(random) : bomb!;
    if (random.oneIn(20)) return random.pick(others);
    if (random.oneIn(3)) return spoilText(right, random);
    return JSON.stringify(spoilValue(JSON.parse(right), random)) ?? '';
  },
  unstructured: (random) =>
    `{"format":"attune-locked",${random.oneIn(2) ? letters(random, random.some(2_000)) : `"${random.pick(keys)}":${text(random)}`}`,
  async knock(input) {
    const file = input as string;
    looksLikeLockedFile(file);
    parseLockedFile(file);
    const read = await readLocked(file);
    if (read.kind === 'error')
      return refused(
        read.error.kind === 'newer' ? words.newer : read.error.kind === 'work' ? words.work : words.damaged,
      );
    // Whoever makes a file by hand may ask for minutes of work, and for that the page has a sentence; here the least is worked.
    if (read.file.kdf.iterations > 100_000) return refused(words.wrong);
    const unlocked = await unlockText(read.file, passphrase);
    if (unlocked.kind !== 'ok') return refused(unlocked.kind === 'damaged' ? words.damaged : words.wrong);
    must(backups.includes(unlocked.text) || unlocked.text.length < 10, 'Another text was unlocked than was locked');
    return taken;
  },
};
export default door;
