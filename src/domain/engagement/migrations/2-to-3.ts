/** Version 3: the statements have a foundation, tests, versions, comments, dismissed findings and answers of staff. */
import { isFields } from '../fields';
import type { Migration } from './migration';
import { inRounds } from './rounds';

const added = { dismissed: {}, versions: {}, standing: null, reviewOn: null, comments: {} };

const grown = (statement: unknown) => (isFields(statement) ? { ...statement, ...added } : statement);

export const theStatementsGrowAStudio: Migration = {
  from: 2,
  to: 3,
  migrate: (document) =>
    inRounds(document, (round) => {
      const { statements } = round;
      if (!isFields(statements)) return round;
      return {
        ...round,
        statements: {
          ...statements,
          foundation: {},
          mission: grown(statements['mission']),
          success: grown(statements['success']),
          tests: {},
          staff: {},
        },
      };
    }),
};
