/** An engagement nobody typed into yet. */
import { currentEdition } from '../content/edition';
import { createEngagement, createRound } from '../domain/engagement/create';
import type { Engagement } from '../domain/engagement/engagement';
import { idPattern } from '../domain/engagement/limits';
import { today } from '../platform/clock';
import { newId } from '../platform/ids';
import { emptyId, emptyRoundId } from './left-over';

/** What is shown while nothing is loaded. */
export const empty = createEngagement(emptyId, createRound(emptyRoundId, currentEdition, '2026-01-01'));

/** @param id one under which nothing can be stored is not taken */
export function newEngagement(id: string = newId()): Engagement {
  const round = `${id}-1`;
  return idPattern.test(round) ? createEngagement(id, createRound(round, currentEdition, today())) : newEngagement();
}
