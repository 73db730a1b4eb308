/** One of the 32 things an organisation does or does not do. */
import * as v from 'valibot';
import { areaIds, programmeElementIds, resourceIds, strategyElementIds } from './ids';
import { id, seed, sentence } from './primitives';

export const practiceSchema = v.strictObject({
  id,
  /** Short reference shown beside the name, e.g. "L1": area letter and number. */
  code: v.pipe(v.string(), v.regex(/^[LAED][1-8]$/)),
  area: v.picklist(areaIds),
  /** Part of the quick way of twelve. */
  quick: v.boolean(),
  resource: v.picklist(resourceIds),
  strategyElements: v.array(v.picklist(strategyElementIds)),
  programmeElements: v.array(v.picklist(programmeElementIds)),
});

/** By practice id, the items of the seed documents it goes back to. */
export const practiceSeedsSchema = v.record(id, v.pipe(v.array(seed), v.minLength(1)));

export const practiceWordsSchema = v.strictObject({
  name: sentence,
  question: sentence,
  /** Five anchored sentences, oblivious to driven. */
  anchors: v.tuple([sentence, sentence, sentence, sentence, sentence]),
  /** What counts as evidence for level 3 and above. */
  evidence: sentence,
  why: sentence,
});

export type Practice = v.InferOutput<typeof practiceSchema>;

export type PracticeWords = v.InferOutput<typeof practiceWordsSchema>;
