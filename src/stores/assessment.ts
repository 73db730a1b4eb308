/** The result: what the answers of the current round amount to, and the choices about it. */
import { assessmentEdition } from '../content/assessment';
import type { AreaId, Level } from '../content/schema';
import { assess } from '../domain/assessment/assess';
import { areas } from '../domain/assessment/levels';
import { nextLevel } from '../domain/assessment/next-level';
import { inputOfRound } from '../domain/assessment/round-input';
import { editionInScope } from '../domain/assessment/scope';
import type { NextLevel } from '../domain/assessment/standing';
import type { Round } from '../domain/engagement/engagement';
import { derived } from './derived';
import { $round, editRound } from './engagement';

/** What the readings of a round are given: the practices in scope with the rules, and the answers with their weights. */
export function scopeOf(round: Round) {
  const input = inputOfRound(round);
  return { edition: editionInScope(assessmentEdition, round.way, input.answers), input };
}

export const $scope = derived([$round], scopeOf);

export const $assessment = derived([$scope], ({ edition, input }) => assess(edition, input));

/** What earns each area its next level. */
export const $nextLevels = derived(
  [$scope],
  ({ edition, input }) =>
    Object.fromEntries(areas.map((area) => [area, nextLevel(edition, input, area)])) as Record<AreaId, NextLevel>,
);

/** @param level undefined takes the target away */
export function setTarget(area: AreaId, level: Level | undefined): void {
  editRound((round) => {
    const { [area]: _, ...others } = round.targets;
    return { ...round, targets: level === undefined ? others : { ...others, [area]: level } };
  });
}

/** Sets how much a practice counts, with the reason; a weight of 1 without a reason is the default and is not kept. */
export function setWeight(practice: string, weight: Round['weights'][string]['weight'], reason: string): void {
  editRound((round) => {
    const { [practice]: _, ...others } = round.weights;
    const unset = weight === 1 && reason.trim() === '';
    return { ...round, weights: unset ? others : { ...others, [practice]: { weight, reason } } };
  });
}
