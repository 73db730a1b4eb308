/**
 * What people get with the link they are invited by: what they are asked, who asks and who reads it. Nothing else is in it:
 * no answer, no name of a person invited, no profile, no plan.
 */
import { currentRound } from '../../engagement/create';
import type { Engagement, Workshop } from '../../engagement/engagement';
import { limits } from '../../engagement/limits';
import { practiceOrder } from '../views/order';
import { plainLine, plainText } from '../views/plain-text';

export interface Invitation {
  /** Id of the round. */
  round: string;
  /** Id of the edition. */
  edition: string;
  /** Ids of the practices asked, in the order of the edition. */
  practices: string[];
  /** May be empty. */
  organisation: string;
  /** Who collects the answers and can read each of them; may be empty. */
  reader: string;
  /** What else is promised, in the words of whoever invites; may be empty. */
  promise: string;
  asks: Workshop['asks'];
  /** To choose from, where functions are asked; codes count them by place. */
  functions: string[];
}

/** In signs: short enough for a QR that a phone reads across a room. Longer texts are cut. */
export const invitationLimits = { organisation: 80, reader: 60, promise: limits.promise, function: 40 } as const;

/** @param practicesInWay ids of the practices of the round's way, asked unless others were chosen */
export function invitationOf(engagement: Engagement, practicesInWay: readonly string[]): Invitation {
  const { id, edition, workshop } = currentRound(engagement);
  const asked = new Set(workshop.practices ?? practicesInWay);
  const functions = workshop.functions.map((each) => cutTo(plainLine(each), invitationLimits.function));
  return {
    round: id,
    edition,
    practices: (practiceOrder(edition) ?? [...asked]).filter((practice) => asked.has(practice)),
    organisation: cutTo(plainLine(engagement.organisation.name), invitationLimits.organisation),
    reader: cutTo(plainLine(workshop.reader), invitationLimits.reader),
    promise: cutTo(plainText(workshop.promise), invitationLimits.promise),
    asks: { ...workshop.asks },
    functions: workshop.asks.function ? functions : [],
  };
}

/** At most so many signs, none of them half: a half one could not be written down. */
function cutTo(text: string, most: number): string {
  const signs = Array.from(text.trim(), (sign) => (/^[\uD800-\uDFFF]$/.test(sign) ? '\uFFFD' : sign));
  return signs.slice(0, most).join('').trim();
}
