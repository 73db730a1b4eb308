/** What a group talks over, in which order, for how long and why: worked out from how far apart its views are. Never stored. */
import type { Level, Model } from '../../../content/schema';
import type { Round } from '../../engagement/engagement';
import { apartness, kindOf, type TalkKind } from '../agreement/apart';
import { groupsOf, type GroupRules } from '../agreement/groups';
import { sharedMinutes } from './minutes';
import type { Camp, Spread } from '../agreement/spread';

/** What the agenda reads of a practice beside its weight in the round. */
export interface AgendaPractice {
  id: string;
  /** It is one of those that keep their area from its next level. */
  holdsBack: boolean;
}

/** The rules of the edition that an agenda rests on. */
export type AgendaRules = GroupRules & Pick<Model['thresholds'], 'talkLeast' | 'talkHoldsBack'>;

/** Why an item is on the agenda; the first says what the views are, the rest what makes it count for more. */
export type AgendaReason =
  | { kind: 'camps'; low: Camp; high: Camp }
  | { kind: 'split' | 'close'; lowest: Level; highest: Level }
  /** Fewer than three raters: no word of agreement. */
  | { kind: 'few'; n: number }
  /** Nobody chose a level. */
  | { kind: 'nobodyKnows'; unknown: number }
  | { kind: 'aligned'; practices: number }
  /** Aligned, but somebody set minutes for it. */
  | { kind: 'asked' }
  | { kind: 'unknown'; unknown: number }
  | { kind: 'holdsBack' }
  | { kind: 'weight'; weight: 0.5 | 2 };

export interface AgendaItem {
  /** alignedAll: every aligned practice in one line. */
  kind: 'talk' | 'alignedAll';
  /** One, or all that are aligned, in the order they were given. */
  practices: readonly string[];
  /** Whole minutes; 0 for what is talked over if there is time. */
  minutes: number;
  byHand: boolean;
  ifTime: boolean;
  /** Every practice of it has a level agreed on. Its place and minutes stay. */
  agreed: boolean;
  /** Put aside for later: behind the others of its part. */
  skipped: boolean;
  why: readonly AgendaReason[];
}

/**
 * Split before close before aligned (handbook 7.3, 7); within these, how far apart, times the weight of the practice, times
 * whether it holds its area back; ties in the order given. Neither agreeing nor skipping changes anybody's minutes.
 * @param practices in the order of the edition
 * @param minutes there are to talk, whole
 * @param rules the thresholds of the round's edition: `model.thresholds`
 * @returns revealed practices alone: first what has minutes, then what is talked over if there is time; in both, what was
 *   put aside comes last. The minutes add up to `minutes`, unless those set by hand leave less than the shortest talk.
 */
export function agendaOf(
  round: Round,
  practices: readonly AgendaPractice[],
  spreads: ReadonlyMap<string, Spread>,
  minutes: number,
  rules: AgendaRules,
): AgendaItem[] {
  const ranked = ranking(round, practices, spreads, rules);
  const shares = sharedMinutes(
    ranked.map(({ pull, byHand }) => ({ pull, byHand })),
    minutes,
    rules.talkLeast.value,
  );
  const items = ranked.map(({ item }, index): AgendaItem => {
    const share = shares[index]!;
    return { ...item, minutes: share, ifTime: share === 0 };
  });
  const place = ({ ifTime, skipped }: AgendaItem) => Number(ifTime) * 2 + Number(skipped);
  return items.sort((one, other) => place(one) - place(other));
}

interface Ranked {
  kind: TalkKind;
  /** How much the item asks for beside the shortest talk. */
  pull: number;
  byHand: number | null;
  item: Omit<AgendaItem, 'minutes' | 'ifTime'>;
}

function ranking(
  round: Round,
  practices: readonly AgendaPractice[],
  spreads: ReadonlyMap<string, Spread>,
  rules: AgendaRules,
): Ranked[] {
  const revealed = practices.flatMap((practice) => {
    const spread = spreads.get(practice.id);
    const kind = spread?.isRevealed ? kindOf(spread) : null;
    return spread && kind ? [{ practice, spread, kind }] : [];
  });
  const byHandOf = (id: string) => round.workshop.talks[id]?.minutes ?? null;
  const alone = revealed.filter(({ practice: { id }, kind }) => kind !== 'aligned' || byHandOf(id) !== null);
  const together = revealed.filter((one) => !alone.includes(one)).map(({ practice }) => practice.id);

  const groups = groupsOf(
    round,
    alone.map(({ practice }) => practice.id),
    rules,
  );
  const talks = alone.map(({ practice, spread, kind }): Ranked => {
    const weight = round.weights[practice.id]?.weight ?? 1;
    const byHand = byHandOf(practice.id);
    return {
      kind,
      pull:
        apartness(spread, groups.get(practice.id)?.gap ?? null) *
        weight *
        (practice.holdsBack ? rules.talkHoldsBack.value : 1),
      byHand,
      item: {
        kind: 'talk',
        practices: [practice.id],
        byHand: byHand !== null,
        agreed: round.agreed[practice.id] !== undefined,
        skipped: round.workshop.talks[practice.id]?.skipped ?? false,
        why: whyOf(spread, kind, practice.holdsBack, weight),
      },
    };
  });
  talks.sort((one, other) => kindOrder[one.kind] - kindOrder[other.kind] || other.pull - one.pull);
  if (together.length === 0) return talks;
  const item: Ranked['item'] = {
    kind: 'alignedAll',
    practices: together,
    byHand: false,
    agreed: together.every((id) => round.agreed[id] !== undefined),
    skipped: false,
    why: [{ kind: 'aligned', practices: together.length }],
  };
  return [...talks, { kind: 'aligned', pull: 0, byHand: null, item }];
}

const kindOrder: Record<TalkKind, number> = { split: 0, few: 1, close: 2, nobodyKnows: 3, aligned: 4 };

function whyOf(spread: Spread, kind: TalkKind, holdsBack: boolean, weight: 0.5 | 1 | 2): AgendaReason[] {
  const why: AgendaReason[] = [];
  const { camps, lowest, highest, unknown, n } = spread;
  if (kind === 'split' && camps) why.push({ kind: 'camps', low: camps[0], high: camps[1] });
  else if ((kind === 'split' || kind === 'close') && lowest && highest) why.push({ kind, lowest, highest });
  else if (kind === 'few') why.push({ kind, n });
  else if (kind === 'nobodyKnows') why.push({ kind, unknown });
  else why.push({ kind: 'asked' });
  if (unknown > 0 && kind !== 'nobodyKnows') why.push({ kind: 'unknown', unknown });
  if (holdsBack) why.push({ kind: 'holdsBack' });
  if (weight !== 1) why.push({ kind: 'weight', weight });
  return why;
}
