import type { GlossaryEntry } from '../schema';
import json from '../editions/2026/en/glossary.json';

/** By id, in the order of the terms. */
export const glossary: Record<string, GlossaryEntry> = json;
