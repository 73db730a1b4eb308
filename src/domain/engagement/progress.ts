/** How far a round has come. */
import type { OwnResponse, Round } from './engagement';

/** The response of whoever holds the keyboard: the self-assessment. Every valid round has one. */
export function ownResponse(round: Round): OwnResponse {
  return round.responses.find((response) => response.via === 'self')!;
}
