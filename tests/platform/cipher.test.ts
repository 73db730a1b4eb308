/** Known answers: what the browser's ciphers give is what the standards say they give. */
import { expect, test } from 'vitest';
import { decrypt, derive, digestOf, encrypt, keysFor, pack, stretch, unpack } from '../../src/platform/cipher';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const ascii = (text: string) => new TextEncoder().encode(text);

test.for([
  ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
  ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
] as const)('PBKDF2 of "%s" as RFC 7914, section 11 has it', async ([passphrase, salt, times, expected]) => {
  expect(await stretch(passphrase, ascii(salt), times)).toEqual(bytes(expected));
});

test('HKDF as RFC 5869, A.1 has it', async () => {
  const made = await derive(
    bytes('0b'.repeat(22)),
    bytes('000102030405060708090a0b0c'),
    bytes('f0f1f2f3f4f5f6f7f8f9'),
    42,
  );
  expect(made).toEqual(bytes('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'));
});

test('HKDF without salt and purpose as RFC 5869, A.3 has it', async () => {
  const made = await derive(bytes('0b'.repeat(22)), bytes(''), bytes(''), 42);
  expect(made).toEqual(bytes('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'));
});

const gcm = {
  key: bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
  iv: bytes('cafebabefacedbaddecaf888'),
  beside: bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
  plain: bytes(`d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
    1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39`),
  locked: bytes(`522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
    8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662 76fc6ece0f4e1768cddf8853bb2d551b`),
};

test('AES-256-GCM as test case 16 of the specification that NIST took has it', async () => {
  const { key, iv, beside, plain, locked } = gcm;
  expect(await encrypt(key, iv, beside, plain)).toEqual(locked);
  expect(await decrypt(key, iv, beside, locked)).toEqual(plain);
});

test('AES-256-GCM of nothing as its test case 13 has it', async () => {
  const locked = await encrypt(bytes('00'.repeat(32)), bytes('00'.repeat(12)), bytes(''), bytes(''));
  expect(locked).toEqual(bytes('530f8afbc74536b9a963b4f1c4cb738b'));
});

test('a bit changed anywhere, in what is locked or beside it, and nothing comes out', async () => {
  const { key, iv, beside, locked } = gcm;
  const flipped = (of: Uint8Array, bit: number) =>
    new Uint8Array(of.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
  for (let bit = 0; bit < locked.length * 8; bit += 1) {
    expect(await decrypt(key, iv, beside, flipped(locked, bit))).toBeNull();
  }
  for (let bit = 0; bit < beside.length * 8; bit += 1) {
    expect(await decrypt(key, iv, flipped(beside, bit), locked)).toBeNull();
  }
});

test('SHA-256 of "abc" in two parts as FIPS 180-4 has it', async () => {
  expect(await digestOf(ascii('a'), ascii('bc'))).toEqual(
    bytes('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  );
});

test('the key and the check of a passphrase are apart', async () => {
  const { data, check } = await keysFor('a passphrase', bytes('00'.repeat(16)), 1);
  expect([data.length, check.length]).toEqual([32, 32]);
  expect(data).not.toEqual(check);
});

test('what was packed comes back, and of a bomb no more than was allowed', async () => {
  const packed = await pack(new Uint8Array(1_000_000));
  expect(packed.length).toBeLessThan(2_000);
  expect((await unpack(packed, 1_000_000))?.length).toBe(1_000_000);
  expect(await unpack(packed, 999_999)).toBeNull();
  expect(await unpack(packed.subarray(0, -1), 1_000_000)).toBeNull();
  expect(await unpack(ascii('no gzip'), 100)).toBeNull();
});
