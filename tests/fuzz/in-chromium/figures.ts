import type { Figures } from '../work';

export const emptyFigures = (): Figures => ({
  structured: 0,
  unstructured: 0,
  taken: 0,
  refused: 0,
  slowest: 0,
  slowestCase: 0,
  most: 0,
  mostCase: 0,
  spent: 0,
  faults: [],
});
