import { element, type Attributes } from '../office/xml';

/** An element of WordprocessingML; its attributes are of the same namespace. */
export function w(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]));
  return element(`w:${name}`, named, ...content);
}
