/**
 * The browser's own ciphers (Web Cryptography API). Where the page came by plain http from another machine there are none. All of it
 * runs beside the page's thread.
 */
type Bytes = Uint8Array<ArrayBuffer>;

/** Named apart from each other, so that one key tells nothing of the other (RFC 5869 section 3.2). */
const purposes = { data: 'attune-locked 1 data', check: 'attune-locked 1 check' } as const;

/** @returns whether this browser can lock and unlock here */
export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined && typeof CompressionStream === 'function';
}

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** @returns 32 bytes (RFC 8018 section 5.2, with HMAC-SHA-256) */
export async function stretch(passphrase: string, salt: Bytes, iterations: number): Promise<Bytes> {
  const given = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(bits, given, 256));
}

/** @returns that many bytes (RFC 5869, with HMAC-SHA-256) */
export async function derive(master: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
  const bits = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(bits, key, length * 8));
}

export interface Keys {
  /** 32 bytes. */
  data: Bytes;
  /** 32 bytes that say whether it is the right passphrase; what is locked cannot be worked out from them. */
  check: Bytes;
}

export async function keysFor(passphrase: string, salt: Bytes, iterations: number): Promise<Keys> {
  const master = await stretch(passphrase, salt, iterations);
  const part = (purpose: string) => derive(master, new Uint8Array(), new TextEncoder().encode(purpose), 32);
  const [data, check] = await Promise.all([part(purposes.data), part(purposes.check)]);
  return { data, check };
}

/** @param beside bound to it and not locked @returns AES-256-GCM with its tag of 16 bytes behind (NIST SP 800-38D) */
export async function encrypt(key: Bytes, iv: Bytes, beside: Bytes, plain: Bytes): Promise<Bytes> {
  const cipher = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: beside }, cipher, plain));
}

/** @returns null where any bit of it, or of what is bound to it, was changed */
export async function decrypt(key: Bytes, iv: Bytes, beside: Bytes, locked: Bytes): Promise<Bytes | null> {
  const cipher = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: beside }, cipher, locked));
  } catch {
    return null;
  }
}

/** @returns SHA-256 of both, one behind the other */
export async function digestOf(first: Bytes, second: Bytes): Promise<Bytes> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
}

/** @returns gzip (RFC 1952) */
export async function pack(plain: Bytes): Promise<Bytes> {
  const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** @returns null for what is no gzip, and once there is more than `most` bytes */
export async function unpack(packed: Bytes, most: number): Promise<Bytes | null> {
  const parts: Bytes[] = [];
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
      parts.push(next.value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const each of parts) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}
