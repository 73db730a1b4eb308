/** Version 2: a plan knows its working week, holidays, owners' days, own actions, progress and when it was planned anew. */
import { isFields } from '../fields';
import type { Migration } from './migration';
import { inRounds } from './rounds';

const added = {
  workingWeek: [1, 2, 3, 4, 5],
  holidays: {},
  owners: {},
  own: {},
  progress: {},
  replannedOn: null,
};

export const thePlanBecomesTheUsers: Migration = {
  from: 1,
  to: 2,
  migrate: (document) =>
    inRounds(document, (round) =>
      isFields(round['plan']) ? { ...round, plan: { ...round['plan'], ...added } } : round,
    ),
};
