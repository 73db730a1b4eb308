/** What the worker does, or the page where there is none: reads every file and text, and works out what would come in. */
import { addViews, type IncomingView } from '../../../../domain/workshop/views/incoming';
import type { CollectingRound } from './collect';
import type { Collected, Source } from './collected';
import type { FoundProblem } from './problem';
import { readOne, type Read } from './read-one';
import { textsOf } from './texts';

export interface ReadOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
  /** Where others have their turn now and then; none in a worker. */
  pause?: () => Promise<void>;
}

/** Files opened at once. */
const atOnce = 200;

/** @param at when they arrive @throws the signal's reason once it is aborted */
export async function readAll(
  files: readonly (File | string)[],
  { round, at }: { round: CollectingRound; at: string },
  { signal, onProgress, pause }: ReadOptions = {},
): Promise<Collected> {
  const found: { view: IncomingView; source: Source }[] = [];
  const problems: FoundProblem[] = [];
  let empty = 0;
  for (let from = 0; from < files.length; from += atOnce) {
    signal?.throwIfAborted();
    const some = files.slice(from, from + atOnce);
    const texts = await textsOf(some);
    for (const [place, text] of texts.entries()) {
      const file = some[place]!;
      const name = typeof file === 'string' ? null : file.name;
      const read: Read =
        typeof text === 'string'
          ? readOne(text, name, round)
          : { views: [], problems: [{ error: text.error, line: null }] };
      const source = (line: number | null): Source => ({ place: from + place, file: name, line });
      for (const { line, ...rest } of read.problems) problems.push({ ...rest, source: source(line) });
      for (const { view, line } of read.views) found.push({ view, source: source(line) });
      if (read.views.length === 0 && read.problems.length === 0) empty += 1;
    }
    onProgress?.(Math.min(1, (from + atOnce) / files.length));
    await pause?.();
  }
  signal?.throwIfAborted();
  return { ...merged(found, round, at), problems, empty };
}

/** What is known already or belongs elsewhere need not come to the page; what would fill in a name or a note has to. */
function merged(
  found: readonly { view: IncomingView; source: Source }[],
  round: CollectingRound,
  at: string,
): Pick<Collected, 'incoming' | 'sources' | 'outcomes'> {
  const after = addViews(
    round,
    found.map(({ view }) => view),
    at,
  );
  const before = new Map(round.responses.map((each) => [each.id, each]));
  const filledIn = new Set(after.round.responses.filter((each) => before.get(each.id) !== each).map(({ id }) => id));
  const incoming: IncomingView[] = [];
  const sources: Source[] = [];
  const outcomes: Collected['outcomes'] = [];
  for (const [place, { view, source }] of found.entries()) {
    const outcome = after.outcomes[place]!;
    const isElsewhere = outcome.kind === 'otherRound' || outcome.kind === 'otherEdition';
    if (isElsewhere || (outcome.kind === 'known' && !filledIn.has(outcome.id))) outcomes.push({ outcome, source });
    else {
      incoming.push(view);
      sources.push(source);
    }
  }
  return { incoming, sources, outcomes };
}
