import type { ProfileWords } from '../schema';
import json from '../editions/2026/en/profile.json';

/** By id. */
export const profileWords = json as unknown as Record<string, ProfileWords>;
