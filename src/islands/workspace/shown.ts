/** Which entries are shown, and in which order. */
import { workspaceWords as words } from '../../content/messages/en/workspace';
import type { WorkspaceEntry } from '../../stores/workspace';

export interface Asked {
  search: string;
  show: 'inUse' | 'archived' | 'all';
  sort: 'saved' | 'name' | 'level';
}

export const nameOf = ({ name }: { name: string }) => name.trim() || words.unnamed;

/** Accents, case and vowel signs say nothing about which name is meant. */
export const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/g, (letter) => plainLetters[letter]!);

/** Letters that Unicode takes apart nowhere, as a keyboard without them has them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** @param entries last saved first */
export function shownOf(entries: readonly WorkspaceEntry[], { search, show, sort }: Asked): WorkspaceEntry[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    if (show !== 'all' && (entry.archivedOn !== null) !== (show === 'archived')) return false;
    const name = folded(nameOf(entry));
    return wanted.every((word) => name.includes(word));
  });
  if (sort === 'name') found.sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  if (sort === 'level') found.sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  return found;
}
