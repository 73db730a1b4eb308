/** Fetches the typefaces that what was typed needs in a PDF, as soon as it is saved: the worker keeps what was fetched once. */
import { keepTypefaces } from '../../../platform/typefaces';
import { $engagement, $saveState } from '../../../stores/engagement';

/** Scripts that the report's own typefaces lack; nearly every document has none of them. */
const far = /[\u0590-\u08ff\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef]/g;

const known = new Set<string>();

/** Follows the open document from now on. */
export function followTexts(): void {
  $saveState.subscribe(({ kind }) => {
    if (kind !== 'saved') return;
    const fresh = [...new Set(JSON.stringify($engagement.get()).match(far))].filter((one) => !known.has(one));
    if (fresh.length === 0) return;
    void fetchFor(fresh).then(
      () => fresh.forEach((one) => known.add(one)),
      // Asked for again with the next save.
      () => undefined,
    );
  });
}

async function fetchFor(characters: readonly string[]): Promise<void> {
  const { extraFaces } = await import('../../../deliverables/pdf/fonts/extra');
  // Which of the families a Chinese character takes depends on what stands beside it: the document decides, as the report will.
  const faces = await extraFaces([$engagement.get(), characters.join('')]);
  await keepTypefaces(new Set(faces.values()));
}
