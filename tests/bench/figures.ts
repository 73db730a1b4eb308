/** The figures of a run, by names that stay: README.md says what each means. */

export interface Figure {
  unit: 'kB' | 'ms' | 'MB' | 'shift' | 'ratio' | 'share' | 'plans' | 'items';
  /** Median of the runs. */
  product: number;
  /** The same on the reference page, where it has one. */
  reference?: number;
  /** Product to reference. */
  ratio?: number;
  /** Lowest and highest of the product's runs. */
  range: [number, number];
}

export interface Figures {
  format: 'attune-bench';
  version: 1;
  runs: number;
  conditions: string;
  figures: Record<string, Figure>;
}

/** @returns the middle value; of an even number the lower one of the two in the middle. NaN for none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
}

const round = (value: number) => Number(value.toPrecision(4));

export function figureOf(unit: Figure['unit'], product: readonly number[], reference?: readonly number[]): Figure {
  const middle = median(product);
  const compared = reference && reference.length > 0 ? median(reference) : undefined;
  return {
    unit,
    product: round(middle),
    ...(compared === undefined ? {} : { reference: round(compared) }),
    ...(compared ? { ratio: round(middle / compared) } : {}),
    range: [round(Math.min(...product)), round(Math.max(...product))],
  };
}

/** @returns one line of the printed table */
export function line(name: string, { unit, product, reference, ratio, range }: Figure): string {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value)).padStart(9);
  const spread = `${range[0]} to ${range[1]}`;
  return `${name.padEnd(42)} ${number(product)} ${number(reference)} ${number(ratio)}  ${unit.padEnd(5)} ${spread}`;
}

export const head = `${'figure'.padEnd(42)}   product reference     ratio  unit  product's runs`;
