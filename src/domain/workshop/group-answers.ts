/** The answers a round stands for: of the group where it is known what the group says, of oneself where not. */
import type { Answer, Round } from '../engagement/engagement';
import { ownResponse } from '../engagement/progress';
import { countsOf, type Counts } from './agreement/counts';
import { lowerMedian } from './agreement/lower-median';

/**
 * By practice: the level agreed on; else, once the views on it are revealed, the lower median of the views that count, one's own
 * among them if it does, and of the hands shown (handbook 7.3, 1); else one's own answer alone. Evidence of the group's answer is
 * what was noted when it talked, else one's own note: notes of others are theirs.
 */
export function groupAnswers(round: Round): Record<string, Answer> {
  const { agreed, workshop } = round;
  const own = ownResponse(round).answers;
  const counts = countsOfRevealed(round);
  const answers: Record<string, Answer> = {};
  for (const practice of new Set([...Object.keys(own), ...Object.keys(agreed), ...counts.keys()])) {
    const mine = own[practice];
    const level = agreed[practice];
    const theirs: Answer | null = level === undefined ? answerOf(counts.get(practice), mine) : { kind: 'level', level };
    const answer = theirs && withEvidence(theirs, workshop.talks[practice]?.evidence || mine?.evidence);
    if (answer ?? mine) answers[practice] = answer ?? mine!;
  }
  return answers;
}

/** @returns whether the group's answer stands and not one's own: it agreed, or what it answered is revealed */
export function isOfGroup(round: Round, practice: string): boolean {
  return round.agreed[practice] !== undefined || answerOf(countsOfRevealed(round).get(practice), undefined) !== null;
}

const withEvidence = (answer: Answer, evidence: string | undefined): Answer =>
  evidence === undefined ? answer : { ...answer, evidence };

/** @param counts undefined before the reveal @param mine one's own answer @returns null where the group says nothing */
function answerOf(counts: Counts | undefined, mine: Answer | undefined): Answer | null {
  if (!counts) return null;
  const level = lowerMedian(counts.levels);
  if (level !== null) return { kind: 'level', level };
  if (counts.unknown === 0 && counts.notApplicable === 0) return null;
  if (counts.notApplicable <= counts.unknown) return { kind: 'unknown' };
  return { kind: 'notApplicable', reason: mine?.kind === 'notApplicable' ? mine.reason : '' };
}

const countsOfRevealed = (round: Round) => countsOf(round, Object.keys(round.workshop.revealed));
