/** What a finished action has to say to the answer it lifts. It is offered; the user decides (product rule: evidence of done). */
import type { Level } from '../../../content/schema';
import type { Answer, Progress } from '../../engagement/engagement';
import type { Plannable } from '../plannable';

export type AnswerOffer =
  /** The answer stands below the level the action leads to; `from` is null when nobody knew or nobody said. */
  | { kind: 'raise'; practice: string; from: Level | null; to: Level; evidence: string; lacksEvidence: boolean }
  /** The level is there already, without evidence: what was written down can stand beside it. */
  | { kind: 'evidence'; practice: string; at: Level; evidence: string };

/**
 * @param progress of the action; only one that is done with evidence, or done at all, offers something
 * @param answer to the action's practice, as it stands; undefined when nobody answered
 * @param evidenceFrom the level from which a claim counts only with evidence (the edition's thresholds)
 * @returns null when there is nothing to offer: not done, no practice, it does not apply, or the answer says it already
 */
export function answerOffer(
  action: Pick<Plannable, 'practice' | 'to'>,
  progress: Progress | undefined,
  answer: Answer | undefined,
  evidenceFrom: Level,
): AnswerOffer | null {
  const { practice, to } = action;
  if (progress?.state !== 'done' || practice === '' || answer?.kind === 'notApplicable') return null;
  const evidence = progress.evidence?.trim() ?? '';
  const from = answer?.kind === 'level' ? answer.level : null;
  const written = answer?.evidence?.trim() ?? '';
  if (from === null || from < to) {
    return {
      kind: 'raise',
      practice,
      from,
      to,
      evidence,
      lacksEvidence: to >= evidenceFrom && (evidence || written) === '',
    };
  }
  const isNew = evidence !== '' && !written.includes(evidence);
  return isNew ? { kind: 'evidence', practice, at: from, evidence } : null;
}

/** @returns the answer as the offer would have it; what was written beside it stays, the new evidence follows it */
export function answerWith(offer: AnswerOffer, answer: Answer | undefined): Answer {
  const written = answer?.evidence?.trim() ?? '';
  const evidence = written.includes(offer.evidence) ? written : [written, offer.evidence].filter(Boolean).join('\n');
  const level = offer.kind === 'raise' ? offer.to : offer.at;
  return evidence === '' ? { kind: 'level', level } : { kind: 'level', level, evidence };
}
