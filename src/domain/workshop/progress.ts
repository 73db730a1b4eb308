/** How far a workshop has come, step by step: what stands beside the names of the steps. */
import type { Round } from '../engagement/engagement';
import type { AgreementRules } from './agreement/agreement';
import { ratersOf } from './views/counted';
import { spreadsOf } from './agreement/spreads';

export interface WorkshopProgress {
  isInvited: boolean;
  /** People whose views are in and count. */
  views: number;
  /** Practices revealed, and asked. */
  revealed: number;
  asked: number;
  /** Revealed practices on which the group is not aligned, and how many of them have a level agreed on. */
  toTalk: number;
  agreed: number;
}

/** @param practices ids of those asked */
export function workshopProgress(round: Round, practices: readonly string[], rules: AgreementRules): WorkshopProgress {
  const revealed = practices.filter((practice) => round.workshop.revealed[practice] !== undefined);
  const apart = [...spreadsOf(round, revealed, rules).values()].filter(({ agreement }) => agreement !== 'aligned');
  return {
    isInvited: round.workshop.invitedAt !== null,
    views: ratersOf(round),
    revealed: revealed.length,
    asked: practices.length,
    toTalk: apart.length,
    agreed: apart.filter(({ agreed }) => agreed !== null).length,
  };
}
