/** Makes an empty engagement. Ids and the day come from the caller: domain code has no clock and no chance. */
import { currentVersion, type Engagement, type Round } from './engagement';
import { emptyBrand, emptyPlan, emptyReportChoices, emptyStatements, emptyWorkshop } from './empty';

/** @param startedOn plain date, "2026-11-21" */
export function createRound(id: string, edition: string, startedOn: string): Round {
  return {
    id,
    edition,
    startedOn,
    way: 'full',
    at: null,
    responses: [{ id: `${id}-self`, rater: {}, via: 'self', answers: {} }],
    agreed: {},
    weights: {},
    targets: {},
    readiness: {},
    plan: emptyPlan,
    statements: emptyStatements,
    calendar: {},
    workshop: emptyWorkshop,
  };
}

/** @returns an engagement with one round of one response: a self-assessment is a workshop of one */
export function createEngagement(id: string, round: Round): Engagement {
  return {
    format: 'attune',
    version: currentVersion,
    id,
    example: false,
    archivedOn: null,
    organisation: { name: '', customerWord: '', profile: {}, brand: emptyBrand },
    report: emptyReportChoices,
    rounds: [round],
  };
}

/** The round being worked on: the last one begun. */
export function currentRound(engagement: Engagement): Round {
  return engagement.rounds[engagement.rounds.length - 1]!;
}
