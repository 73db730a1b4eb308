/** Shows the document in the page: what is chosen, what is written, how far each area is. */
import { assessWords as words } from '../../content/messages/en/assess';
import type { Answers } from '../../domain/engagement/answering';
import type { Answer } from '../../domain/engagement/engagement';
import type { Sheet } from './sheets';

type State = keyof typeof words.states | 'level';

function stateOf(answer: Answer | undefined): State {
  if (!answer) return 'open';
  if (answer.kind === 'level') return answer.evidence?.trim() ? 'evidenced' : 'level';
  return answer.kind;
}

/** The words of the answer as they stand in the page, so that they travel once. */
function sentenceOf(sheet: Sheet, answer: Answer | undefined): string {
  if (answer?.kind !== 'level') return words.states[answer?.kind ?? 'open'];
  return sheet.radios[answer.level - 1]!.nextElementSibling!.textContent;
}

/** What each sheet shows now: an answer draws its own sheet again, not all of them. */
const drawn = new WeakMap<Sheet, { answer: Answer | undefined; current: boolean }>();

/** What did not change is not written: each write makes the browser look at the page again. */
function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function lead(link: HTMLAnchorElement, id: string): void {
  if (link.getAttribute('href') !== `#${id}`) link.setAttribute('href', `#${id}`);
}

/** What another tab wrote into the box that somebody is typing in: shown when they leave it, unless they typed on. */
const waiting = new WeakMap<HTMLTextAreaElement, string>();

function setText(element: HTMLTextAreaElement, text: string): void {
  waiting.delete(element);
  if (element.value === text) return;
  if (element !== document.activeElement) element.value = text;
  else {
    waiting.set(element, text);
    element.addEventListener('blur', () => setText(element, waiting.get(element) ?? element.value), { once: true });
  }
}

function reflectSheet(sheet: Sheet, answer: Answer | undefined, current: boolean): void {
  const before = drawn.get(sheet);
  if (before && before.answer === answer && before.current === current) return;
  drawn.set(sheet, { answer, current });
  const value = answer?.kind === 'level' ? String(answer.level) : answer?.kind;
  for (const radio of sheet.radios) radio.checked = radio.value === value;
  setText(sheet.evidence, answer?.evidence ?? '');
  // A reason stays in its box when another sentence is tried, and counts again when one comes back to it.
  if (answer?.kind === 'notApplicable') setText(sheet.reason, answer.reason);
  if (answer?.evidence && document.activeElement !== sheet.evidence) sheet.evidence.closest('details')!.open = true;

  const state = stateOf(answer);
  const sentence = sentenceOf(sheet, answer);
  const evidenced = state === 'evidenced' ? ` · ${words.states.evidenced}` : '';
  say(sheet.line.querySelector('.state')!, sentence + evidenced);
  for (const element of [sheet.tick, sheet.line]) {
    if (state === 'open') delete element.dataset['state'];
    else element.dataset['state'] = state;
  }
  for (const item of [sheet.line, sheet.tick.parentElement!]) item.toggleAttribute('data-answered', state !== 'open');
  sheet.tick.ariaLabel = words.tick(sheet.name, sentence);
  sheet.tick.ariaCurrent = current ? 'step' : null;
}

/** The button that clears the answer of the practice in view, or brings back the one that was cleared. */
export function reflectClear(sheet: Sheet, answer: Answer | undefined, isCleared: boolean): void {
  const button = sheet.section.querySelector<HTMLElement>('.clear')!;
  button.hidden = !answer && !isCleared;
  button.textContent = answer ? words.clear : words.bringBack;
}

/** A person needs about forty seconds for a practice (our judgement). @returns whole minutes, rounded up */
export const minutesFor = (practices: number) => Math.ceil((practices * 40) / 60);

/**
 * @param inView id of the practice in view, or "overview"
 * @param inScope the practices that are asked, in order
 * @returns those of them that are open
 */
export function reflect(
  root: HTMLElement,
  answers: Answers,
  sheets: readonly Sheet[],
  inScope: readonly Sheet[],
  inView: string,
): readonly Sheet[] {
  for (const sheet of sheets) reflectSheet(sheet, answers[sheet.id], sheet.id === inView);

  const areaInView = sheets.find((sheet) => sheet.id === inView)?.area;
  for (const area of root.querySelectorAll<HTMLElement>('.progress .area')) {
    const here = inScope.filter((sheet) => sheet.area === area.dataset['area']);
    const done = here.filter((sheet) => answers[sheet.id]).length;
    say(area.querySelector('.count')!, words.area(done, here.length));
    area.toggleAttribute('data-current', area.dataset['area'] === areaInView);
  }

  const open = inScope.filter((sheet) => !answers[sheet.id]);
  say(root.querySelector('.left')!, open.length ? words.minutesLeft(minutesFor(open.length)) : words.nothingLeft);
  say(root.querySelector('.answered')!, words.answered(inScope.length - open.length, inScope.length));
  const nextOpen = root.querySelector<HTMLAnchorElement>('.next-open')!;
  nextOpen.hidden = open.length === 0;
  if (open[0]) lead(nextOpen, open[0].id);
  return open;
}

/**
 * Back and Next lead through the practices this way asks; the last leads to the overview. From a practice that was open
 * when it came into view, Next passes over those that have an answer: nothing is asked twice.
 * @param cameOpen id of the practice in view if it was open when it came
 */
export function linkSteps(
  sheets: readonly Sheet[],
  inScope: readonly Sheet[],
  answers: Answers,
  cameOpen: string | null,
): void {
  for (const [place, sheet] of sheets.entries()) {
    const ahead = sheet.id === cameOpen ? inScope.filter((each) => !answers[each.id]) : inScope;
    const after = ahead.find((each) => sheets.indexOf(each) > place);
    const before = inScope.findLast((each) => sheets.indexOf(each) < place);
    lead(sheet.section.querySelector<HTMLAnchorElement>('.next')!, after?.id ?? 'overview');
    lead(sheet.section.querySelector<HTMLAnchorElement>('.back')!, before?.id ?? sheet.id);
  }
}
