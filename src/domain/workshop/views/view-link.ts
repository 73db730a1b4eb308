/** The link by which an answer comes back: what stands after the # of the address of the workshop page. */

const nameLimit = 80;

export interface ViewLink {
  /** As it was written; it may be none. */
  code: string;
  /** Only when the person gave one. */
  name?: string;
}

/** @returns "take=7KQ2-…&by=Ann"; a name is cut after 80 signs */
export function writeViewLink({ code, name = '' }: ViewLink): string {
  const by = cut(name);
  return `take=${code}${by === '' ? '' : `&by=${encodeURIComponent(by).replace(/['()*!]/g, percent)}`}`;
}

/**
 * Never throws, whatever the text is.
 * @param fragment of an address, with or without its #
 * @returns null when it holds no code
 */
export function readViewLink(fragment: string): ViewLink | null {
  const text = fragment.trim().replace(/^#/, '').slice(0, 2_000);
  const found = /^take(?:=|%3D)(.{1,200}?)(?:(?:&(?:amp;)?|%26)by(?:=|%3D)(.*))?$/is.exec(text);
  if (!found) return null;
  const code = decoded(found[1]!).trim();
  const name = cut(decoded(found[2] ?? ''));
  return { code, ...(name === '' ? {} : { name }) };
}

/** What was cut in the middle of a sign is left out. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (numbers) => {
    try {
      return decodeURIComponent(numbers);
    } catch {
      return '';
    }
  });
}

/** No half of a pair is left: such a name could not be written as a link. */
function cut(name: string): string {
  const whole = Array.from(name.trim(), (sign) => (/^[\uD800-\uDFFF]$/.test(sign) ? '\uFFFD' : sign));
  return whole.slice(0, nameLimit).join('').trim();
}

/** Some programs end a link at these. */
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
