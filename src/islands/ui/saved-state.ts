/** Shows in the header whose document is open and whether it is saved. Plain DOM: it runs on every page. */
import { savedStateWords as words } from '../../content/messages/en/saved-state';
import type { Engagement } from '../../domain/engagement/engagement';
import type { ParseError } from '../../domain/engagement/parse';
import { pathTo } from '../../lib/base-path';
import { latePart } from '../../lib/late-part';
import { $conflicted } from '../../stores/conflicted';
import { $engagement, $loadProblem, $saveState, loadEngagement, type SaveState } from '../../stores/engagement';

/** "Saving" is shown only when it takes longer than this, in milliseconds: saving is no news, and is read aloud. */
const worthSaying = 400;

/** What is said of what seldom happens, once it was needed. */
export type SeldomSaid = (state: SaveState, problem: ParseError | null) => string;
const fetchSeldomSaid = latePart(() => import('./not-saved'));
let seldomSaid: SeldomSaid | null = null;

/** Binds the element to the stores and has the document loaded. The element is a polite live region (role=status). */
export function bindSavedState(element: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let before: SaveState['kind'] | undefined;
  const show = () => {
    clearTimeout(waiting);
    const state = $saveState.get();
    if (state.kind === 'locked')
      void import('../lock/show').then(
        ({ showLocked }) => showLocked(),
        () => undefined,
      );
    if (state.kind === 'saving') waiting = setTimeout(() => render(element, state), worthSaying);
    else render(element, state);
    if (!seldomSaid && isSeldom(state, $loadProblem.get()))
      void fetchSeldomSaid().then(
        (part) => {
          seldomSaid = part.sentenceFor;
          show();
        },
        () => undefined,
      );
    if (state.kind === 'saved') lookAfter(element, before === 'saving');
    before = state.kind;
  };
  $saveState.listen(show);
  $loadProblem.listen(show);
  $engagement.listen(() => {
    if ($saveState.get().kind === 'saved') show();
  });
  $conflicted.subscribe((id) => {
    if (id !== null)
      void import('./conflicts/show').then(({ showConflicts }) => showConflicts()).catch(() => undefined);
  });
  void loadEngagement();
}

/** Counts the work since the last backup and reminds of one: fetched once something is saved. */
function lookAfter(element: HTMLElement, isEdit: boolean): void {
  void import('./care/care').then(({ care }) => care(element.parentElement!, isEdit)).catch(() => undefined);
}

function render(element: HTMLElement, state: SaveState): void {
  const line = savedStateLine(state, $engagement.get(), $loadProblem.get(), new Date(), seldomSaid);
  const isGuest = state.kind === 'failed' && state.reason === 'guest';
  element.dataset['state'] = isGuest ? 'guest' : state.kind;
  // What did not change is not announced again.
  if (element.dataset['line'] === line) return;
  element.dataset['line'] = line;
  const name = nameOf($engagement.get());
  const lead = document.createElement('span');
  lead.className = 'saved-name';
  lead.textContent = line.startsWith(name + words.separator) ? name + words.separator : name;
  element.toggleAttribute('data-example', $engagement.get().example);
  const when = document.createElement('span');
  when.className = 'saved-when';
  when.textContent = line.slice(lead.textContent.length);
  element.replaceChildren(lead, when);
  if (state.kind === 'failed') {
    const { reason } = state;
    if (reason === 'unfetched' || reason === 'unopened') element.append(' ', againButton(), '.');
    // Before it is open there is nothing to take away; what was locked is not handed out either.
    if (reason !== 'unopened' && reason !== 'locked' && !isGuest) element.append(' ', backupButton(), '.');
    if (isGuest) element.append(' ', linkTo('/data/#guest', words.leaveGuest), '.');
  }
  if ($engagement.get().example) {
    // On a phone the line is shortened to the name and this link, with one separator between them.
    when.append(words.separator);
    element.append(linkTo('/assess/?own', words.own));
  }
}

function nameOf({ example, organisation }: Pick<Engagement, 'example' | 'organisation'>): string {
  return example ? words.example(organisation.name) : organisation.name;
}

/** Downloads on the spot: where nothing is kept, the way to another page would lose what was typed. */
function backupButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = words.backup;
  button.addEventListener('click', () => {
    import('./download-backup')
      .then(({ downloadBackup }) => downloadBackup())
      .catch(() => button.replaceWith(words.backupFailed));
  });
  return button;
}

/** What was typed goes along: the page keeps it when it goes (stores/left-over.ts). */
function againButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = words.again;
  button.addEventListener('click', () => location.reload());
  return button;
}

function linkTo(path: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = pathTo(path);
  link.textContent = text;
  return link;
}

/** @returns the organisation's name and how its document is kept, in one line; empty while there is nothing to say */
export function savedStateLine(
  state: SaveState,
  engagement: Pick<Engagement, 'example' | 'organisation'>,
  problem: ParseError | null,
  today: Date,
  seldom: SeldomSaid | null,
): string {
  return [nameOf(engagement), sentenceFor(state, problem, today, seldom)]
    .filter((part) => part !== '')
    .join(words.separator);
}

const isOfNetwork = (state: SaveState) =>
  state.kind === 'failed' && (state.reason === 'unfetched' || state.reason === 'unopened');
const isSeldom = (state: SaveState, problem: ParseError | null) =>
  problem !== null ||
  state.kind === 'removed' ||
  state.kind === 'gone' ||
  (state.kind === 'failed' && !isOfNetwork(state));

function sentenceFor(state: SaveState, problem: ParseError | null, today: Date, seldom: SeldomSaid | null): string {
  if (state.kind === 'saved') return words.saved(timeOf(new Date(state.at), today));
  if (state.kind === 'locked' || state.kind === 'saving') return words[state.kind];
  if (state.kind !== 'failed') return seldom?.(state, problem) ?? '';
  const { reason } = state;
  if (reason === 'unfetched' || reason === 'unopened') return words.failed[reason];
  return seldom?.(state, problem) ?? (reason === 'guest' ? '' : words.failed.otherwise);
}

function timeOf(instant: Date, today: Date): string {
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  if (instant.toDateString() === today.toDateString()) return instant.toLocaleTimeString('en-GB', time);
  const day = instant.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return `${day}, ${instant.toLocaleTimeString('en-GB', time)}`;
}
