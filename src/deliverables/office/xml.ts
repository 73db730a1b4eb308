/** XML as text. */
import { legible } from '../plain-text';

export type Attributes = Readonly<Record<string, string | number>>;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param text of characters that XML can hold: what it cannot is written by a format's own rule, or is none of it */
export const escapeSigns = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** @returns any text, for content and attributes; U+FFFD stands for what XML cannot hold */
export const escapeXml = (text: string): string => escapeSigns(legible(text));

/** @param content XML, set as it is; the attributes' values are escaped here */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inner = content.join('');
  return inner ? `<${name}${said.join('')}>${inner}</${name}>` : `<${name}${said.join('')}/>`;
}
