import type { DistributionWords } from '../schema';
import json from '../editions/2026/en/distribution.json';

export const distributionWords: DistributionWords = json;
