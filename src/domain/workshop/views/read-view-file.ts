/** The door for files of answers: whatever somebody sends is a valid answer or a named error. */
import * as v from 'valibot';
import { isTextOutOfBounds, pathOutOfBounds } from '../../engagement/bounds';
import { answerSchema } from '../../engagement/engagement-schema';
import { isFields } from '../../engagement/fields';
import { id, shortText } from '../../engagement/primitives';
import { raterSchema } from '../../engagement/workshop-schema';
import { viewFileVersion, type ViewFile } from './view-file';

/** Longest text that is read, in UTF-16 units: 64 answers with a reason and evidence, each at its full length, are 2.6 million. */
export const maxViewFileLength = 3_000_000;
/** More than an edition has. */
const maxAnswers = 64;

const viewFileSchema = v.object({
  format: v.literal('attune-view'),
  version: v.literal(viewFileVersion),
  round: id,
  edition: shortText,
  organisation: shortText,
  view: v.object({
    id: v.pipe(v.string(), v.regex(/^v-\d{1,4}-[a-z0-9]{1,10}$/)),
    rater: raterSchema,
    answers: v.pipe(v.record(id, answerSchema), v.maxEntries(maxAnswers)),
  }),
});

export interface ViewFileError {
  kind: 'error';
  /**
   * notJson: the text is no JSON. backup: the backup of an engagement, which is opened elsewhere. foreign: of another program.
   * newer: of a later Attune. damaged: a wrong value at `path`, or a file cut short or beyond all bounds.
   */
  error: 'notJson' | 'backup' | 'foreign' | 'newer' | 'damaged';
  /** Where, e.g. "view.answers.training.level". */
  path?: string;
}
export type ReadViewFile = { kind: 'ok'; file: ViewFile } | ViewFileError;

/** Never throws. Keys nobody knows are dropped; practices an edition does not know are kept. */
export function readViewFile(text: string): ReadViewFile {
  const begins = /^\uFEFF?\s*\{\s*"format"\s*:\s*"attune(-view)?"/.exec(text.slice(0, 200));
  if (text.length > maxViewFileLength || isTextOutOfBounds(text)) return failed(kindOf(begins) ?? 'foreign');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed(kindOf(begins) ?? 'notJson');
  }
  if (!isFields(value) || !Object.hasOwn(value, 'format')) return failed('foreign');
  if (value['format'] === 'attune') return failed('backup');
  if (value['format'] !== 'attune-view') return failed('foreign');
  const version = Object.hasOwn(value, 'version') ? value['version'] : undefined;
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > viewFileVersion) return failed('newer');
  const tooDeep = pathOutOfBounds(value);
  if (tooDeep !== null) return failed('damaged', tooDeep);
  const result = v.safeParse(viewFileSchema, value, { abortEarly: true });
  if (result.success) return { kind: 'ok', file: result.output };
  return failed('damaged', v.getDotPath(result.issues[0]) ?? undefined);
}

/** What a text that cannot be read would have been. */
function kindOf(begins: RegExpExecArray | null): 'damaged' | 'backup' | null {
  if (!begins) return null;
  return begins[1] === undefined ? 'backup' : 'damaged';
}

function failed(error: ViewFileError['error'], path?: string): ViewFileError {
  return { kind: 'error', error, ...(path === undefined ? {} : { path }) };
}
