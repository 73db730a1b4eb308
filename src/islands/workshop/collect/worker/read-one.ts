/** One text, of a file or pasted: a file of answers, or anything with codes in it. */
import { findCodes, type Found } from '../../../../domain/workshop/code/find';
import type { IncomingView } from '../../../../domain/workshop/views/incoming';
import { practiceOrder } from '../../../../domain/workshop/views/order';
import { packedAnswers } from '../../../../domain/workshop/views/pack';
import { readViewFile } from '../../../../domain/workshop/views/read-view-file';
import type { ViewFile } from '../../../../domain/workshop/views/view-file';
import { viewNotes } from '../../../../domain/workshop/views/view-notes';
import type { CollectingRound } from './collect';
import type { FoundProblem } from './problem';

export interface Read {
  views: { view: IncomingView; line: number | null }[];
  problems: (Omit<FoundProblem, 'source'> & { line: number | null })[];
}

/** @param name of the file; null for a pasted text @returns nothing at all for a text with nothing in it that looks like an answer */
export function readOne(text: string, name: string | null, round: CollectingRound): Read {
  const isNamedSo = name !== null && /\.json$/i.test(name);
  if (!isNamedSo && !/^\uFEFF?\s*\{/.test(text)) return codesIn(text, round);
  const read = readViewFile(text);
  if (read.kind === 'ok') return { views: [{ view: fromFile(read.file), line: null }], problems: [] };
  // A chat may begin with a brace, and be called what it likes.
  const codes = read.error === 'notJson' || read.error === 'foreign' ? codesIn(text, round) : null;
  if (codes && codes.views.length > 0) return codes;
  const { error, path } = read;
  return { views: [], problems: [{ error, line: null, ...(path === undefined ? {} : { path }) }] };
}

function codesIn(text: string, round: CollectingRound): Read {
  const found = findCodes(text, round);
  return {
    views: found.flatMap((each) => (each.kind === 'ok' ? [{ view: fromCode(each, round), line: each.line }] : [])),
    problems: found.flatMap((each) => {
      if (each.kind === 'ok') return [];
      const { error, code, line, place, meant } = each;
      return [{ error, code, line, ...(place === undefined ? {} : { place }), ...(meant ? { meant } : {}) }];
    }),
  };
}

function fromCode(
  { tag, seniority, function: place, answers, name }: Extract<Found, { kind: 'ok' }>,
  { id, edition, workshop }: CollectingRound,
): IncomingView {
  const named = place === null ? undefined : workshop.functions[place]?.trim();
  return {
    id: `v-${tag}-0`,
    rater: { ...(name ? { name } : {}), ...(named ? { function: named } : {}), ...(seniority ? { seniority } : {}) },
    // Only a link says a name.
    via: name ? 'link' : 'code',
    answers,
    round: id,
    edition,
  };
}

function fromFile({ round, edition, view: { id, rater, answers } }: ViewFile): IncomingView {
  return {
    id,
    rater,
    via: 'file',
    answers: packedAnswers(answers, practiceOrder(edition) ?? []),
    notes: viewNotes(answers),
    round,
    edition,
  };
}
