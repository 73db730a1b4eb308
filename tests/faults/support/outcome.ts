/** What came of a fault, and how it is said. */
export interface Outcome {
  fault: string;
  injected: number;
  /** A sentence for each loss; empty when everything was survived. */
  lost: string[];
  /** What else is worth a line: what the fault found to destroy. */
  note?: string;
}

/** Turns of a fault, one after the other; what one throws counts as lost, with what it says. */
export async function inTurns(
  fault: string,
  turns: readonly (readonly [name: string, turn: () => Promise<void>])[],
): Promise<Outcome> {
  const lost: string[] = [];
  for (const [name, turn] of turns) {
    try {
      await turn();
    } catch (error) {
      lost.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { fault, injected: turns.length, lost };
}

/** @returns a table for a console */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [
    ['fault', 'injected', 'survived', 'lost'],
    ...outcomes.map(({ fault, injected, lost }) => [
      fault,
      String(injected),
      String(Math.max(0, injected - lost.length)),
      String(lost.length),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n');
}
