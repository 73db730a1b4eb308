/** Shows in the header whose document is open and whether it is saved. Plain DOM: it runs on every page. */
import { savedStateWords as words } from '../../content/messages/en/saved-state';
import { pathTo } from '../../lib/base-path';
import { $engagement, $loadProblem, $saveState, loadEngagement, type SaveState } from '../../stores/engagement';

/** "Saving" is shown only when it takes longer than this, in milliseconds: saving is no news, and is read aloud. */
const worthSaying = 400;

/** Binds the element to the stores and has the document loaded. The element is a polite live region (role=status). */
export function bindSavedState(element: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(waiting);
    const state = $saveState.get();
    if (state.kind === 'saving') waiting = setTimeout(() => render(element, state), worthSaying);
    else render(element, state);
  };
  $saveState.listen(show);
  $loadProblem.listen(show);
  $engagement.listen(() => {
    if ($saveState.get().kind === 'saved') show();
  });
  void loadEngagement();
}

function render(element: HTMLElement, state: SaveState): void {
  const text = sentenceFor(state);
  const { example, organisation } = $engagement.get();
  const name = example ? words.example(organisation.name) : organisation.name;
  const offersBackup = state.kind === 'failed';
  const line = [name, text].filter((part) => part !== '').join(words.separator);
  element.dataset['state'] = state.kind;
  // What did not change is not announced again.
  if (element.dataset['line'] === line) return;
  element.dataset['line'] = line;
  element.replaceChildren(line);
  if (!offersBackup) return;
  const link = document.createElement('a');
  link.href = pathTo('/report/');
  link.textContent = words.backup;
  element.append(' ', link, '.');
}

function sentenceFor(state: SaveState): string {
  if (state.kind === 'saving') return words.saving;
  if (state.kind === 'failed') return words.failed[state.reason];
  if (state.kind === 'saved') return words.saved(timeOf(new Date(state.at), new Date()));
  const problem = $loadProblem.get();
  return problem ? words.unreadable[problem.kind === 'newer' ? 'newer' : 'damaged'] : '';
}

function timeOf(instant: Date, today: Date): string {
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  if (instant.toDateString() === today.toDateString()) return instant.toLocaleTimeString('en-GB', time);
  return instant.toLocaleString('en-GB', { ...time, day: 'numeric', month: 'long' });
}
