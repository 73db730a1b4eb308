/** Whether to start at all: apart from maturity (handbook 1.7). */
import type { ReadinessItem } from '../../content/schema';
import type { Round } from '../engagement/engagement';

export interface Readiness {
  /**
   * `prepareFirst`: something essential is missing. `goSmall`: something essential is only partly there, or anything else
   * is missing; the backbone alone then. `go`: neither. Null while it can still turn out either way.
   */
  verdict: 'go' | 'goSmall' | 'prepareFirst' | null;
  /** Items answered no, then those answered partly, each in edition order: tasks for the first week. */
  missing: string[];
  /** Items without an answer. */
  open: string[];
}

/** The rule is our judgement. @param answers by item id; items that no longer exist are ignored */
export function readiness(items: readonly ReadinessItem[], answers: Round['readiness']): Readiness {
  const answered = (value: 'no' | 'partly') => items.filter((item) => answers[item.id] === value);
  const no = answered('no');
  const partly = answered('partly');
  const open = items.filter((item) => !answers[item.id]).map((item) => item.id);
  const verdict = no.some((item) => item.essential)
    ? 'prepareFirst'
    : open.length > 0
      ? null
      : no.length > 0 || partly.some((item) => item.essential)
        ? 'goSmall'
        : 'go';
  return { verdict, missing: [...no, ...partly].map((item) => item.id), open };
}
