/** Drafts of the two statements from the parts the user filled (handbook 2.1, 2.2): templates are words, the grammar is here. */
import type { MissionParts, SuccessParts } from '../../engagement/engagement';
import type { Draft } from '../finding';
import { fill, tidier, type Parts } from './fill';
import type { DraftTemplate, DraftWords } from './words';

export type { DraftTemplate, DraftWords } from './words';

/**
 * Drafts of the mission, each with another structure and another emphasis.
 *
 * @param parts what the user typed; may be empty, of any length and in any shape
 * @param texts what else the user wrote, such as the organisation's name: a name there keeps its capital here
 * @returns in the order of the templates; one or two sentences each
 */
export function missionDrafts(parts: MissionParts, words: DraftWords, texts: readonly string[] = []): Draft[] {
  return draftsFrom(words.mission, parts, words, texts);
}

/** Drafts of the success statement; see missionDrafts. */
export function successDrafts(parts: SuccessParts, words: DraftWords, texts: readonly string[] = []): Draft[] {
  return draftsFrom(words.success, parts, words, texts);
}

function draftsFrom(templates: readonly DraftTemplate[], parts: Parts, words: DraftWords, texts: readonly string[]) {
  const tidy = tidier(parts, words, texts);
  return templates.map((template) => fill(template, tidy, words));
}
