/** One step of the history of a plan as it is stored, and the door through which it comes back. */
import * as v from 'valibot';
import { currentVersion } from '../engagement/engagement';
import { id, shortText } from '../engagement/primitives';
import { actionChanges, planChanges, type PlanChange } from '../roadmap/edit/change';
import type { Patch } from './patch';

export interface Step {
  /** Of the document the paths belong to: only a step whose round looks the same can be undone in this one. */
  version: number;
  /** Id of the round it changed. */
  round: string;
  change: PlanChange;
  patch: Patch;
  /** Instant, ISO. */
  at: string;
  isUndone: boolean;
}

const changeSchema = v.variant('kind', [
  v.object({ kind: v.picklist(actionChanges), action: id, title: v.exactOptional(shortText) }),
  v.object({ kind: v.picklist(planChanges) }),
]);

/** Versions in which all that a step can change stands where it stands now. 4 added fields to a round and moved none. */
const versions = [3, currentVersion] as const;

/** Values are not looked at here: what they make of the round has to pass the document's own door. */
const stepSchema = v.object({
  version: v.picklist(versions),
  round: id,
  change: changeSchema,
  patch: v.array(
    v.object({
      path: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(20)),
      before: v.optional(v.unknown()),
      after: v.optional(v.unknown()),
    }),
  ),
  at: v.string(),
  isUndone: v.boolean(),
});

/** @returns the step, or null for anything else */
export function parseStep(value: unknown): Step | null {
  const result = v.safeParse(stepSchema, value);
  return result.success ? result.output : null;
}
