/** The figures of all doors, added up and printed. */

const columns = [
  'door',
  'structured',
  'unstructured',
  'taken',
  'refused with a sentence',
  'slowest case',
  'most memory',
  'processor',
];
const count = (value) => value.toLocaleString('en');

export class Table {
  #rows = new Map();
  faults = [];

  add(door, { faults, slowest = 0, most = 0, slowestCase, mostCase, ...counts }) {
    const row = this.#rows.get(door) ?? {
      structured: 0,
      unstructured: 0,
      taken: 0,
      refused: 0,
      spent: 0,
      slowest: 0,
      most: 0,
    };
    for (const name of ['structured', 'unstructured', 'taken', 'refused', 'spent']) row[name] += counts[name] ?? 0;
    if (slowest > row.slowest) [row.slowest, row.slowestCase] = [slowest, slowestCase];
    if (most > row.most) [row.most, row.mostCase] = [most, mostCase];
    this.#rows.set(door, row);
    this.faults.push(...faults.map((fault) => ({ door, ...fault })));
  }

  get cases() {
    return [...this.#rows.values()].reduce((sum, { structured, unstructured }) => sum + structured + unstructured, 0);
  }

  text() {
    const rows = [...this.#rows].map(([door, row]) => [
      door,
      ...['structured', 'unstructured', 'taken', 'refused'].map((name) => count(row[name])),
      `${Math.round(row.slowest)} ms (${row.slowestCase ?? '-'})`,
      `${(row.most / 1e6).toFixed(1)} MB (${row.mostCase ?? '-'})`,
      `${(row.spent / 1e3).toFixed(1)} s`,
    ]);
    const widths = columns.map((name, place) => Math.max(name.length, ...rows.map((row) => row[place].length)));
    const line = (cells) =>
      cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[place]))).join('  ');
    return ['', line(columns), ...rows.map(line), ''].join('\n');
  }
}
