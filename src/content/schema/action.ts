/** One thing somebody can do in ninety days. */
import * as v from 'valibot';
import { familyIds } from './ids';
import { id, level, month, seed, sentence } from './primitives';

export const actionSchema = v.strictObject({
  id,
  /** Short reference, e.g. "A101": month and number. */
  code: v.pipe(v.string(), v.regex(/^A[123]\d\d$/)),
  practice: id,
  /** The level the practice must have (from) and the level the action lifts it to. */
  from: level,
  to: level,
  /** The earliest month of the ninety days it may stand in. */
  month,
  family: v.picklist(familyIds),
  owner: id,
  support: v.array(id),
  /** Person-days in an organisation of 51 to 250 staff, in quarter days. */
  effort: v.pipe(v.number(), v.minValue(0.25), v.multipleOf(0.25)),
  /** Ids of the actions that must be done before. */
  needs: v.array(id),
  quickWin: v.boolean(),
  /** In every plan. */
  backbone: v.boolean(),
  /** It looks back on the ninety days, so it stands at the end of its month, after the work; left out where it does not. */
  looksBack: v.optional(v.literal(true)),
  /** True when what it starts goes on after it is done. */
  keepsRunning: v.boolean(),
  seeds: v.array(seed),
});

export const actionWordsSchema = v.strictObject({
  title: sentence,
  /** A thing one can see. */
  doneWhen: sentence,
  /** What shows that it works, or an empty string. */
  measure: v.string(),
});

export type Action = v.InferOutput<typeof actionSchema>;

export type ActionWords = v.InferOutput<typeof actionWordsSchema>;
