/** The small shapes every schema is built from. */
import * as v from 'valibot';
import { levels, months } from './ids';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const sentence = v.pipe(v.string(), v.trim(), v.minLength(2));
/** A numbered item of a seed document, e.g. "004-7": tracing instead of quotation. */
export const seed = v.pipe(v.string(), v.regex(/^00[0-4]-\d+[a-f]?$/));
/** Where a fact or a judgement comes from: a source (name and address) or "our judgement". */
export const sourced = { source: sentence };
export const level = v.picklist(levels);
export const month = v.picklist(months);
