/** What the room may see: only what is revealed, and only of the client whose workshop it is. */
import type { AssessmentEdition } from '../../../content/schema';
import { assess } from '../../assessment/assess';
import { areas } from '../../assessment/levels';
import { inputOfRound } from '../../assessment/round-input';
import { editionInScope } from '../../assessment/scope';
import type { Standing } from '../../assessment/standing';
import type { Engagement, Round } from '../../engagement/engagement';
import { currentRound } from '../../engagement/create';
import { ratersOf } from '../views/counted';
import { raterPositions, type Heap } from './positions';
import type { Presented, Scene, SceneOf, ShownPractice, Timer } from './presented-schema';
import type { Spread } from '../agreement/spread';

/** What the facilitator wants shown. */
export type Wanted =
  | { kind: 'blank' | 'overview' | 'agreed' | 'result' }
  | { kind: 'waiting'; link: string | null }
  | { kind: 'asked'; practice: string }
  | { kind: 'practice'; practice: string; timer: Timer }
  | { kind: 'agenda'; items: readonly { practice: string; minutes: number }[]; timer: Timer };

/**
 * @param practices ids of those asked in the round
 * @param spreads of them, revealed or not: what is not revealed is left out here
 * @returns a plain value; a practice that is not revealed gives way to how many views are in, unless the room is only asked it
 */
export function presentedOf(
  engagement: Engagement,
  edition: AssessmentEdition,
  practices: readonly string[],
  spreads: ReadonlyMap<string, Spread>,
  wanted: Wanted,
): Presented {
  const { name, brand } = engagement.organisation;
  const round = currentRound(engagement);
  return {
    organisation: name.trim(),
    colour: brand.colour,
    logo: brand.logo,
    scene: sceneOf(round, edition, practices, spreads, wanted),
  };
}

function sceneOf(
  round: Round,
  edition: AssessmentEdition,
  practices: readonly string[],
  spreads: ReadonlyMap<string, Spread>,
  wanted: Wanted,
): Scene {
  const isRevealed = (practice: string) => round.workshop.revealed[practice] !== undefined;
  const shown = new Map(
    edition.practices.flatMap(({ id }) => {
      const spread = spreads.get(id);
      return spread && isRevealed(id) ? [[id, shownOf(spread)] as const] : [];
    }),
  );
  // What was revealed once stays so, though the round may ask less by now.
  const of = new Set([...practices, ...shown.keys()]).size;
  const waiting: Scene = { kind: 'waiting', views: ratersOf(round), link: null };
  if (wanted.kind === 'blank') return { kind: 'blank' };
  if (wanted.kind === 'waiting') return { ...waiting, link: wanted.link };
  if (wanted.kind === 'asked' && practices.includes(wanted.practice))
    return { kind: 'asked', practice: wanted.practice };
  if (shown.size === 0 || wanted.kind === 'asked') return waiting;
  switch (wanted.kind) {
    case 'overview':
      return { kind: 'overview', practices: [...shown.values()], of };
    case 'practice': {
      const found = shown.get(wanted.practice);
      return found ? { kind: 'practice', shown: found, timer: wanted.timer } : waiting;
    }
    case 'agenda':
      return {
        kind: 'agenda',
        items: wanted.items.flatMap(({ practice, minutes }) => {
          const found = shown.get(practice);
          return found ? [{ practice, minutes, agreement: found.agreement, agreed: found.agreed }] : [];
        }),
        minutes: round.workshop.minutes,
        timer: wanted.timer,
      };
    case 'agreed':
      return {
        kind: 'agreed',
        items: [...shown.values()].flatMap(({ practice, agreed }) =>
          agreed === null ? [] : [{ practice, level: agreed }],
        ),
        of: shown.size,
      };
    case 'result':
      return resultOf(round, edition, new Set(shown.keys()), of);
  }
}

function shownOf(spread: Spread): ShownPractice {
  const { practice, n, counts, unknown, notApplicable, lowerMedian, agreement, camps, agreed } = spread;
  return {
    practice,
    n,
    counts: [...counts],
    unknown,
    notApplicable,
    lowerMedian,
    agreement,
    camps: camps && [{ ...camps[0] }, { ...camps[1] }],
    agreed,
  };
}

/** The result as far as it is revealed: one's own answers to other practices are nobody's in the room. */
function resultOf(
  round: Round,
  edition: AssessmentEdition,
  revealed: ReadonlySet<string>,
  of: number,
): SceneOf<'result'> {
  const { answers, weights } = inputOfRound(round);
  const known = Object.fromEntries(Object.entries(answers).filter(([practice]) => revealed.has(practice)));
  const inScope = editionInScope(edition, round.way, known);
  const { overall, areas: standings } = assess(inScope, { answers: known, weights });
  const positions = raterPositions(round, inScope.practices, edition.model.thresholds.agreementFrom.value);
  const standing = ({ earned, position }: Standing, heaps: Heap[]) => ({ earned, position, heaps });
  return {
    kind: 'result',
    revealed: revealed.size,
    of,
    views: ratersOf(round),
    overall: standing(overall, positions.overall),
    areas: areas.map((area) => ({ area, ...standing(standings[area], positions.areas[area]) })),
  };
}
