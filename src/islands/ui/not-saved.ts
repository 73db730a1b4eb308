/** What the header says of what seldom happens: fetched when it does. */
import { notSavedWords as words } from '../../content/messages/en/not-saved';
import type { ParseError } from '../../domain/engagement/parse';
import type { SaveState } from '../../stores/engagement';

/** @param problem why what was stored could not be opened @returns empty where these words are not asked for */
export function sentenceFor(state: SaveState, problem: ParseError | null): string {
  if (state.kind === 'failed')
    return state.reason in words.failed ? words.failed[state.reason as keyof typeof words.failed] : '';
  if (state.kind === 'removed' || state.kind === 'gone') return words[state.kind];
  return problem ? words.unreadable[problem.kind === 'newer' ? 'newer' : 'damaged'] : '';
}
