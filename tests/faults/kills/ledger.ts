/**
 * What a person did, and what the page told them was saved. A cell is one thing they edit: an answer, a text, a date. After a
 * kill a cell must hold what was acknowledged last, or something they did after that; never something from before.
 */
type Kind = 'choice' | 'text' | 'count';

interface Cell {
  kind: Kind;
  /** What the cell held at the last reopening, then all that was meant to be done since, in order. */
  planned: string[];
  /** Place in `planned` of what was acknowledged last. */
  at: number;
  /** A text is acknowledged as far as it was typed. */
  value: string;
  /** How many edits of it the page has seen since the last reopening. */
  seen: number;
}

export interface Ledger {
  /** How many acknowledgements of an edit there were. */
  acknowledged: () => number;
  /** To be called before the cell is edited. @param value what it will hold */
  plan: (name: string, value: string) => void;
  /** The page has seen an edit. @param at milliseconds @param page by whose clock, and who must acknowledge it */
  edited: (page: object, name: string, value: string, at: number) => void;
  /** The page says that everything until then is saved. */
  saved: (page: object, savedAt: number) => void;
  /** Compares what was found after a kill, and goes on from there. @returns a sentence for every cell that went back */
  check: (found: Readonly<Record<string, string>>) => string[];
  current: (name: string) => string;
}

const kindOf = (name: string): Kind =>
  /^(?:answer|readiness):|^text:plan-start$/.test(name) ? 'choice' : name === 'views' ? 'count' : 'text';

export function newLedger(): Ledger {
  const cells = new Map<string, Cell>();
  const pending = new Map<object, { name: string; value: string; place: number; at: number }[]>();
  let acknowledged = 0;

  const cellOf = (name: string) => {
    const known = cells.get(name);
    if (known) return known;
    const cell: Cell = { kind: kindOf(name), planned: [''], at: 0, value: '', seen: 0 };
    cells.set(name, cell);
    return cell;
  };

  return {
    acknowledged: () => acknowledged,
    current: (name) => cellOf(name).planned.at(-1)!,
    plan: (name, value) => void cellOf(name).planned.push(value),
    edited(page, name, value, at) {
      const cell = cellOf(name);
      cell.seen += 1;
      const place = cell.kind === 'text' ? cell.planned.findIndex((text) => text.startsWith(value)) : cell.seen;
      if (place > 0) pending.set(page, [...(pending.get(page) ?? []), { name, value, place, at }]);
    },
    saved(page, savedAt) {
      const waiting = pending.get(page) ?? [];
      for (const { name, value, place } of waiting.filter(({ at }) => at < savedAt)) {
        Object.assign(cellOf(name), { at: place, value });
        acknowledged += 1;
      }
      pending.set(
        page,
        waiting.filter(({ at }) => at >= savedAt),
      );
    },
    check(found) {
      pending.clear();
      const lost = Object.entries(found).flatMap(([name, value]) => {
        const cell = cells.get(name);
        const isLost = cell !== undefined && !mayHold(cell, value);
        const loss = `${name} held ${JSON.stringify(cell?.value)} when it was acknowledged, and holds ${JSON.stringify(value)}`;
        return isLost ? [`${loss} (meant: ${JSON.stringify(cell.planned)})`] : [];
      });
      for (const [name, value] of Object.entries(found)) {
        cells.set(name, { kind: kindOf(name), planned: [value], at: 0, value, seen: 0 });
      }
      return lost;
    },
  };
}

function mayHold({ kind, planned, at, value }: Cell, found: string): boolean {
  if (kind === 'count') return Number(found) >= Number(value) && Number(found) <= Number(planned.at(-1));
  const later = planned.slice(at + 1);
  if (kind === 'choice') return found === planned[at] || later.includes(found);
  const isSame = found === value || (at > 0 && planned[at]!.startsWith(found) && found.length >= value.length);
  return isSame || later.some((text) => found !== '' && text.startsWith(found));
}
