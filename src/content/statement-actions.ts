/** Which actions of the library fill what a success statement leaves open. */
import type { StatementActions } from './schema';
import json from './editions/2026/statement-actions.json';

export const statementActions = json as StatementActions;
