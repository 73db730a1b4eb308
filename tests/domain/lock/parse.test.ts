import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, isBase64, toBase64 } from '../../../src/domain/lock/base64';
import { iterations, serialiseLocked, type LockedFile } from '../../../src/domain/lock/format';
import { looksLikeLockedFile } from '../../../src/domain/lock/looks-like-locked-file';
import { parseLockedFile } from '../../../src/domain/lock/parse';
import { isTooShort, normalised } from '../../../src/domain/lock/passphrase';

const file: LockedFile = {
  format: 'attune-locked',
  version: 1,
  holds: 'engagement',
  kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: toBase64(new Uint8Array(16)) },
  cipher: { name: 'AES-GCM', iv: toBase64(new Uint8Array(12)) },
  check: toBase64(new Uint8Array(32)),
  digest: toBase64(new Uint8Array(32)),
  data: toBase64(new Uint8Array(16)),
};
const withKdf = (kdf: object) => JSON.stringify({ ...file, kdf: { ...file.kdf, ...kdf } });
const error = (text: unknown) => {
  const result = parseLockedFile(text);
  return result.kind === 'error' ? result.error : null;
};

describe('the door of locked files', () => {
  it('lets a file in, as it was written or written anew by another program', () => {
    const text = serialiseLocked(file);
    expect(looksLikeLockedFile(text)).toBe(true);
    expect(parseLockedFile(text)).toEqual({ kind: 'ok', file });
    expect(parseLockedFile(`\uFEFF${JSON.stringify(file, null, 4)}\r\n`)).toEqual({ kind: 'ok', file });
  });

  it.for([
    ['no JSON', 'attune', { kind: 'notJson' }],
    ['cut short', serialiseLocked(file).slice(0, -30), { kind: 'damaged' }],
    ['a list', '[]', { kind: 'foreign' }],
    ['a plain backup', '{"format":"attune","version":1}', { kind: 'foreign' }],
    ['a later version', '{"format":"attune-locked","version":2,"kdf":7}', { kind: 'newer', version: 2 }],
    ['version 0', '{"format":"attune-locked","version":0}', { kind: 'damaged', path: 'version' }],
    ['no version', '{"format":"attune-locked"}', { kind: 'damaged', path: 'version' }],
    ['another work', withKdf({ name: 'scrypt' }), { kind: 'damaged', path: 'kdf.name' }],
    ['too little work', withKdf({ iterations: iterations.least - 1 }), { kind: 'work', path: 'kdf.iterations' }],
    ['too much work', withKdf({ iterations: iterations.most + 1 }), { kind: 'work', path: 'kdf.iterations' }],
    ['half a turn', withKdf({ iterations: 600_000.5 }), { kind: 'damaged', path: 'kdf.iterations' }],
    ['a short salt', withKdf({ salt: toBase64(new Uint8Array(15)) }), { kind: 'damaged', path: 'kdf.salt' }],
    ['a long salt', withKdf({ salt: toBase64(new Uint8Array(17)) }), { kind: 'damaged', path: 'kdf.salt' }],
    ['something unknown', JSON.stringify({ ...file, hint: 'pet' }), { kind: 'damaged', path: 'hint' }],
    ['no data', JSON.stringify({ ...file, data: '' }), { kind: 'damaged', path: 'data' }],
  ] as const)('says what is wrong with %s', ([, text, expected]) => {
    expect(error(text)).toEqual(expected);
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseLockedFile(value)));
    fc.assert(fc.property(fc.string(), (text) => parseLockedFile(text).kind === 'error'));
    fc.assert(fc.property(fc.json(), (text) => parseLockedFile(text).kind === 'error'));
    expect(error('{"__proto__":{"format":"attune-locked","version":1}}')).toEqual({ kind: 'foreign' });
  });
});

describe('bytes as text', () => {
  it('come back, and are written as others write them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(isBase64(text)).toBe(true);
        expect(fromBase64(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
    const long = Uint8Array.from({ length: 200_001 }, (_, at) => (at * 7919) % 256);
    expect(fromBase64(toBase64(long))).toEqual(long);
  });

  it('have one writing: every other text is refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9+/=]{0,12}$/), (text) => {
        if (isBase64(text)) expect(toBase64(fromBase64(text))).toBe(text);
        else expect(Buffer.from(text, 'base64').toString('base64')).not.toBe(text);
      }),
    );
  });
});

describe('a passphrase', () => {
  it('is the same however its letters were typed', () => {
    expect(normalised('cafe\u0301')).toBe(normalised('caf\u00E9'));
    expect(normalised('\uFF41')).toBe('a');
  });

  it('has at least eight signs, counted as people do', () => {
    expect(isTooShort('1234567')).toBe(true);
    expect(isTooShort('12345678')).toBe(false);
    expect(isTooShort('e\u0301'.repeat(7))).toBe(true);
  });
});
