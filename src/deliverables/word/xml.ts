/** XML as text. */

type Attributes = Readonly<Record<string, string | number>>;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param text without characters that XML forbids */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** @param content XML, set as it is; the attributes' values are escaped here */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inner = content.join('');
  return inner ? `<${name}${said.join('')}>${inner}</${name}>` : `<${name}${said.join('')}/>`;
}

/** An element of WordprocessingML; its attributes are of the same namespace. */
export function w(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]));
  return element(`w:${name}`, named, ...content);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
