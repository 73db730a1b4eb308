/** Version 4: the organisation has a look, the report has choices, a round remembers what calendar files carried. */
import { isFields } from '../fields';
import type { Migration } from './migration';
import { inRounds } from './rounds';

export const whatTheyCarryAway: Migration = {
  from: 3,
  to: 4,
  migrate: (document) => {
    const { organisation, ...rest } = inRounds(document, (round) => ({ ...round, calendar: {} }));
    return {
      ...rest,
      organisation: isFields(organisation)
        ? { ...organisation, brand: { colour: null, logo: null, confidentiality: '' } }
        : organisation,
      report: { paper: 'auto', leaveOut: [] },
    };
  },
};
