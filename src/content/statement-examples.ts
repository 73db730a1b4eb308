/** What a part may look like, told of one small invented organisation for each sector of the profile. */
import type { StatementExample } from './schema';
import json from './editions/2026/en/statement-examples.json';

/** By sector id; the parts of one sector belong to one story. */
export const statementExamples: Readonly<Record<keyof typeof json, StatementExample>> = json;
export type ExampleSector = keyof typeof json;
