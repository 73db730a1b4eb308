/** Amounts that can be held against each other. */
import type { Quantity } from '../text/quantities';

/** Two levels in one unit, if they can be compared: "from 18 to 16 %", "€1.2 to 1.4 m", "from 10 days to 5". */
export function alike(one: Quantity, other: Quantity): [Quantity, Quantity] | null {
  if (one.unit === other.unit) {
    const isScaled = one.unit === 'money' && one.factor === 1 && other.factor > 1 && one.value * 100 < other.value;
    return [isScaled ? { ...one, value: one.value * other.factor } : one, other];
  }
  const as = (bare: Quantity, full: Quantity): Quantity => ({
    ...bare,
    unit: full.unit,
    value: bare.factor === 1 && full.unit !== 'count' ? bare.value * full.factor : bare.value,
  });
  if (one.unit === '') return [as(one, other), other];
  if (other.unit === '') return [one, as(other, one)];
  return null;
}
