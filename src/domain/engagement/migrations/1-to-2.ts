/** Version 2: a plan knows its working week, holidays, owners' days, own actions, progress and when it was planned anew. */
import type { Migration } from './migration';

const added = {
  workingWeek: [1, 2, 3, 4, 5],
  holidays: {},
  owners: {},
  own: {},
  progress: {},
  replannedOn: null,
};

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const thePlanBecomesTheUsers: Migration = {
  from: 1,
  to: 2,
  // What is no round or no plan is left as it is: the door says what is wrong with it.
  migrate: (document) => {
    const { rounds } = document;
    if (!Array.isArray(rounds)) return document;
    return {
      ...document,
      rounds: rounds.map((round: unknown) =>
        isFields(round) && isFields(round['plan']) ? { ...round, plan: { ...round['plan'], ...added } } : round,
      ),
    };
  },
};
