/** What the link to the three questions carries behind its "#": a browser never sends that part to a server. */

export interface Invitation {
  /** The organisation's name; may be empty. */
  name: string;
  /** Its word for a customer; may be empty. */
  customerWord: string;
}

const longest = 120;

/** @returns the fragment without "#"; empty when there is nothing to carry */
export function writeInvitation({ name, customerWord }: Invitation): string {
  const fields = new URLSearchParams();
  if (name.trim() !== '') fields.set('for', name.trim().slice(0, longest));
  if (customerWord.trim() !== '') fields.set('word', customerWord.trim().slice(0, longest));
  return fields.toString();
}

/** @param fragment without "#", from anybody. @returns what it says, cut to one short line each */
export function readInvitation(fragment: string): Invitation {
  const fields = new URLSearchParams(fragment);
  const field = (name: string) =>
    (fields.get(name) ?? '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, longest);
  return { name: field('for'), customerWord: field('word') };
}
