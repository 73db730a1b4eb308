/** The file by which an answer comes back with its notes. Read by read-view-file.ts, apart from here: who answers only writes. */
import type { Answer, Rater } from '../../engagement/engagement';

export const viewFileVersion = 1;

export interface ViewFile {
  format: 'attune-view';
  version: typeof viewFileVersion;
  /** Id of the round. */
  round: string;
  /** Id of the edition. */
  edition: string;
  /** Name of the organisation, so that a person who finds the file knows what it is. */
  organisation: string;
  view: {
    /** "v-<tag>-<ten letters>". */
    id: string;
    rater: Rater;
    /** By practice id. */
    answers: Record<string, Answer>;
  };
}

/** @returns JSON, indented for reading: whoever sends it can see what is in it */
export function writeViewFile(content: Omit<ViewFile, 'format' | 'version'>): string {
  const { round, edition, organisation, view } = content;
  const { id, rater, answers } = view;
  const file: ViewFile = {
    format: 'attune-view',
    version: viewFileVersion,
    round,
    edition,
    organisation,
    view: { id, rater, answers },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
