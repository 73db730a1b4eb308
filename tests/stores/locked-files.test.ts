/** Locking and unlocking with the real ciphers, and what a reader we did not write makes of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../src/domain/lock/base64';
import { headerBytes, serialiseLocked, type LockedFile } from '../../src/domain/lock/format';
import { digestOf } from '../../src/platform/cipher';
import { lockText, readLocked, unlockText } from '../../src/stores/locked-files';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const plain = '{"format":"attune","organisation":"Måkeøya Ferries 渡し船"}';
const passphrase = 'seven caf\u00E9s by the harbour';
let text = '';
let file: LockedFile;

async function opened(locked: string): Promise<LockedFile> {
  const read = await readLocked(locked);
  if (read.kind === 'error') throw new Error(read.error.kind);
  return read.file;
}

beforeAll(async () => {
  text = await lockText(plain, passphrase, 'engagement');
  file = await opened(text);
});

describe('a locked file', () => {
  it('opens with its passphrase, letter by letter', async () => {
    expect(await unlockText(file, passphrase)).toEqual({ kind: 'ok', text: plain });
  });

  it('opens where an accent was typed in another way', async () => {
    expect(await unlockText(file, passphrase.normalize('NFD'))).toEqual({ kind: 'ok', text: plain });
  });

  it('says that a passphrase is wrong, which is not damage', async () => {
    expect(await unlockText(file, `${passphrase} `)).toEqual({ kind: 'wrongPassphrase' });
    expect(await unlockText(file, '')).toEqual({ kind: 'wrongPassphrase' });
  });

  it('holds nothing to read', () => {
    expect(text).not.toMatch(/Ferries|cafés|harbour/);
    expect(text.length).toBeLessThan(800);
  });

  it('is another one each time', async () => {
    const again = await opened(await lockText(plain, passphrase, 'engagement'));
    for (const part of ['check', 'digest', 'data'] as const) expect(again[part]).not.toBe(file[part]);
    expect(again.kdf.salt).not.toBe(file.kdf.salt);
    expect(again.cipher.iv).not.toBe(file.cipher.iv);
  });

  it('is refused before anybody is asked, whichever bit of it was changed', async () => {
    const bytes = new TextEncoder().encode(text);
    let passed = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const read = await readLocked(new TextDecoder().decode(changed));
      if (read.kind === 'ok') passed += 1;
    }
    expect(passed).toBe(0);
  });

  it('is refused wherever a piece of it is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.integer({ min: 1, max: 200 }), async (from, length) => {
        const cut = text.slice(0, from) + text.slice(from + length);
        // Without its last line break it is the same file.
        fc.pre(cut.trim() !== text.trim());
        expect((await readLocked(cut)).kind).toBe('error');
      }),
    );
  });

  it('gives nothing where its digest was made to fit what was changed', async () => {
    const changedData = fromBase64(file.data);
    changedData[0]! ^= 1;
    for (const change of [{ holds: 'workspace' as const }, { data: toBase64(changedData) }]) {
      const changed = { ...file, ...change };
      const digest = toBase64(await digestOf(headerBytes(changed), fromBase64(changed.data)));
      const read = await opened(serialiseLocked({ ...changed, digest }));
      expect(await unlockText(read, passphrase)).toEqual({ kind: 'damaged' });
    }
  });

  it('gives no more than was asked for, whatever is packed in it', async () => {
    expect(await unlockText(file, passphrase, 20)).toEqual({ kind: 'damaged' });
  });

  it('opens for ever: the first that was written', async () => {
    const first = await opened(readFileSync('tests/fixtures/locked/v1.attune-locked.json', 'utf8'));
    const unlocked = await unlockText(first, 'a café by the harbour');
    expect(unlocked).toEqual({ kind: 'ok', text: '{"format":"attune","version":1}\n' });
  });
});

describe('the readers in the description of the format', () => {
  const description = readFileSync('src/domain/lock/README.md', 'utf8');
  const reader = (language: string) => description.split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;
  const readWith = (program: string, source: string, name: string, given: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-reader-'));
    try {
      writeFileSync(join(folder, name), source);
      writeFileSync(join(folder, 'file.attune-locked.json'), text);
      return spawnSync(program, [name, 'file.attune-locked.json', given], { cwd: folder, encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('read a file with the ciphers of Node', () => {
    const decomposed = passphrase.normalize('NFD');
    expect(readWith(process.execPath, reader('js'), 'read.mjs', decomposed)).toMatchObject({
      status: 0,
      stdout: plain,
    });
    expect(readWith(process.execPath, reader('js'), 'read.mjs', 'another').stderr).toContain('another passphrase');
  });

  it('read it with those of Python, where that is installed with its package', () => {
    const isThere = spawnSync('python3', ['-c', 'import cryptography']).status === 0;
    const read = isThere
      ? readWith('python3', reader('python'), 'read.py', passphrase)
      : readWith(process.execPath, reader('js'), 'read.mjs', passphrase);
    expect(read).toMatchObject({ status: 0, stdout: plain });
  });
});
