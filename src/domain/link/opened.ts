/** What becomes of the answers of a link: a document of their own, or a round in which they stand in place of others. */
import { createEngagement, createRound } from '../engagement/create';
import type { Answer, Engagement, Round } from '../engagement/engagement';
import { ownResponse } from '../engagement/progress';
import type { LinkContent } from './link';

/** @param evidence what stands for evidence that is written down where the link was made */
export function answersOf({ answers }: LinkContent, evidence: string): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).map(([practice, answer]): [string, Answer] => {
      if (answer.kind === 'unknown') return [practice, { kind: 'unknown' }];
      if (answer.kind === 'notApplicable') return [practice, { kind: 'notApplicable', reason: '' }];
      const { level } = answer;
      return [practice, answer.evidence ? { kind: 'level', level, evidence } : { kind: 'level', level }];
    }),
  );
}

/** @returns the round with the link's answers, weights, targets and way in place of its own; all else as it was */
export function withLink(round: Round, content: LinkContent, evidence: string): Round {
  const own = ownResponse(round);
  const answers = answersOf(content, evidence);
  return {
    ...round,
    way: content.way,
    responses: round.responses.map((each) => (each === own ? { ...each, answers } : each)),
    // What was agreed on or revealed of a group would stand before the answers.
    agreed: {},
    workshop: { ...round.workshop, revealed: {} },
    weights: Object.fromEntries(
      Object.entries(content.weights).map(([practice, weight]) => [practice, { weight, reason: '' }]),
    ),
    targets: { ...content.targets },
  };
}

/** @param startedOn plain date @returns a document that holds what the link does and nothing else */
export function engagementOf(
  content: LinkContent,
  { id, startedOn }: { id: string; startedOn: string },
  evidence: string,
): Engagement {
  return createEngagement(id, withLink(createRound(`${id}-1`, content.edition, startedOn), content, evidence));
}

/** What a round holds that a link would take the place of. */
export interface Replaced {
  answers: number;
  /** Of the answers, those with a note or a reason beside them. */
  notes: number;
  agreed: number;
  weights: number;
  targets: number;
}

export function replacedIn(round: Round): Replaced {
  const answers = Object.values(ownResponse(round).answers);
  const isSaid = (text: string | undefined) => Boolean(text?.trim());
  const notes = answers.filter(
    (answer) => isSaid(answer.evidence) || (answer.kind === 'notApplicable' && isSaid(answer.reason)),
  );
  return {
    answers: answers.length,
    notes: notes.length,
    agreed: Object.keys(round.agreed).length,
    weights: Object.keys(round.weights).length,
    targets: Object.values(round.targets).filter((target) => target !== undefined).length,
  };
}
