/**
 * What a list of many engagements says of each, small enough to be kept beside the document and read by the hundred.
 * Of the views of others it holds how many came in and nothing else: what is not revealed shows nowhere.
 */
import type { Level, Practice } from '../../content/schema';
import { countAnswered } from './answered';
import { currentRound } from './create';
import type { Engagement, Round } from './engagement';
import { madeBy } from './summary-rules';

/** Where a round stands, the furthest of these that is true of it. */
export const roundStates = [
  'notBegun',
  'answering',
  'answered',
  'inviting',
  'collecting',
  'revealed',
  'agreed',
  'planRunning',
] as const;
export type RoundState = (typeof roundStates)[number];

export interface Summary {
  /** What it was made by; see summary-rules.ts. */
  madeBy: string;
  name: string;
  example: boolean;
  /** Plain date; null while it is in use. */
  archivedOn: string | null;
  /** The client's colour, "#rrggbb", if one is given. */
  colour: string | null;
  /** By which what comes from outside finds its engagement; the last one is being worked on. */
  rounds: { id: string; edition: string }[];
  /** Of the round being worked on, as all that follows. Plain date. */
  startedOn: string;
  state: RoundState;
  /** Practices with an answer, one's own or the group's as far as it is revealed, of those the way of the round asks. */
  answered: number;
  of: number;
  /** Views of others that count. */
  views: number;
  /** Practices the group agreed on. */
  agreed: number;
  /** Earned overall, null when none is; undefined until somebody has worked it out. */
  level?: Level | null;
}

/** @param practices all of the edition */
export function summaryOf(engagement: Engagement, practices: readonly Pick<Practice, 'id' | 'quick'>[]): Summary {
  const { organisation, example, archivedOn, rounds } = engagement;
  const round = currentRound(engagement);
  const { answered, of } = countAnswered(round, practices);
  const views = round.responses.filter((each) => each.via !== 'self' && each.out === null).length;
  return {
    madeBy,
    name: organisation.name,
    example,
    archivedOn,
    colour: organisation.brand.colour,
    rounds: rounds.map(({ id, edition }) => ({ id, edition })),
    startedOn: round.startedOn,
    state: stateOf(round, answered, of, views),
    answered,
    of,
    views,
    agreed: Object.keys(round.agreed).length,
  };
}

function stateOf(round: Round, answered: number, of: number, views: number): RoundState {
  const { workshop, plan, agreed } = round;
  if (Object.keys(plan.progress).length > 0) return 'planRunning';
  if (Object.keys(agreed).length > 0) return 'agreed';
  if (Object.keys(workshop.revealed).length > 0) return 'revealed';
  if (views > 0) return 'collecting';
  if (workshop.invitedAt !== null) return 'inviting';
  if (answered === 0) return 'notBegun';
  return answered < of ? 'answering' : 'answered';
}
