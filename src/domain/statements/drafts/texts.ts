/** What else the user wrote beside the parts: a name that stands there keeps its capital in a draft. */
import type { Foundation, Organisation } from '../../engagement/engagement';

/** @returns the name, the word for customers and what the foundation says; nothing for what is not given */
export function textsBeside({ name, customerWord }: Organisation, foundation: Foundation): string[] {
  return [name, customerWord, ...Object.values(foundation)].filter((text) => text !== undefined);
}
