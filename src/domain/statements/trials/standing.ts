/** How the three tests of the mission stand (handbook 2.1). A test holds for the wording it was made on. */
import type { MissionTests } from '../../engagement/engagement';

export const trialIds = ['sayNo', 'watch', 'swap'] as const;
export type TrialId = (typeof trialIds)[number];

/** "moved": it was made on a wording that has changed since, so its verdict counts no more. */
export type TrialStanding = 'open' | 'holds' | 'fails' | 'moved';

/** @param wording the mission as it is; space at its ends and runs of space do not make another wording */
export function trialStanding(tests: MissionTests, trial: TrialId, wording: string): TrialStanding {
  const { verdict, wording: madeOn = '' } = tests[trial] ?? {};
  if (verdict === undefined) return 'open';
  return plain(madeOn) === plain(wording) ? verdict : 'moved';
}

/** @returns how many of the three hold for this wording */
export function trialsHeld(tests: MissionTests, wording: string): number {
  return trialIds.filter((trial) => trialStanding(tests, trial, wording) === 'holds').length;
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
