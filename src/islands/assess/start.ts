/**
 * Brings the assessment to life over the page's own markup: the words are in the HTML and travel once.
 * What was chosen before this ran is taken over first, so that nothing is lost.
 */
import type { Answer } from '../../domain/engagement/engagement';
import { ownResponse } from '../../domain/engagement/progress';
import { takeQuery } from '../../platform/address';
import { afterPaint } from '../../platform/after-paint';
import { readLetters, writeLetters } from '../../platform/settings';
import { clearAnswer, setAnswer, setEvidence, setPosition, setWay } from '../../stores/answers';
import { fetchDoorWhenIdle } from '../../stores/door';
import { $loaded, $round, loadEngagement } from '../../stores/engagement';
import { bindSavedState } from '../ui/saved-state';
import { bindKeys } from './keys';
import { linkSteps, reflect, reflectClear } from './reflect';
import { findSheets, focusOn, idInView, show, type Sheet } from './sheets';

/** Long enough to see what was chosen, short enough not to wait for it. */
const advanceAfter = 220;

const root = document.querySelector<HTMLElement>('.assess')!;
const sheets = findSheets(root);
const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
/** Up and down look through the sentences; only a deliberate choice moves on. */
let looking = false;
const cleared = new Map<string, Answer>();
let cameOpen: string | null = null;
let advance: ReturnType<typeof setTimeout> | undefined;

const answers = () => ownResponse($round.get()).answers;
const inScope = () => sheets.filter((sheet) => $round.get().way === 'full' || sheet.quick || answers()[sheet.id]);

function draw(): void {
  linkSteps(sheets, inScope(), answers(), cameOpen);
  reflect(root, $round.get(), sheets, inScope(), idInView(sheets));
  const sheet = byId.get(idInView(sheets));
  if (sheet) reflectClear(sheet, answers()[sheet.id], cleared.has(sheet.id));
}

/** Notes whether what came into view was open, and shows it. */
function arrive(): void {
  const id = idInView(sheets);
  cameOpen = byId.has(id) && !answers()[id] ? id : null;
  draw();
}

function answerOf(sheet: Sheet, value: string): Answer {
  const evidence = sheet.evidence.value || undefined;
  if (value === 'unknown') return { kind: 'unknown', evidence };
  if (value === 'notApplicable') return { kind: 'notApplicable', reason: sheet.reason.value, evidence };
  return { kind: 'level', level: Number(value) as 1 | 2 | 3 | 4 | 5, evidence };
}

function follow(step: 'next' | 'back'): void {
  clearTimeout(advance);
  const sheet = byId.get(idInView(sheets));
  if (sheet) show(sheet.section.querySelector<HTMLAnchorElement>(`.${step}`)!.hash.slice(1), sheets);
}

/** Leads on from a practice that is still in view by then: whoever went elsewhere meanwhile stays there. */
function moveOnFrom(sheet: Sheet, value: string): void {
  clearTimeout(advance);
  if (value === 'notApplicable') sheet.reason.focus();
  else advance = setTimeout(() => idInView(sheets) === sheet.id && follow('next'), advanceAfter);
}

function choose(radio: HTMLInputElement): void {
  const sheet = byId.get(radio.name)!;
  radio.checked = true;
  setAnswer(sheet.id, answerOf(sheet, radio.value));
  moveOnFrom(sheet, radio.value);
}

/** A note needs an answer to stand beside: until a sentence is chosen that is "don't know", and the page shows it. */
function keepEvidence(sheet: Sheet): void {
  if (answers()[sheet.id]) setEvidence(sheet.id, sheet.evidence.value);
  else setAnswer(sheet.id, answerOf(sheet, 'unknown'));
}

function takeOverEarlierChoices(): void {
  for (const sheet of sheets) {
    const chosen = sheet.radios.find((radio) => radio.checked);
    if (chosen) setAnswer(sheet.id, answerOf(sheet, chosen.value));
    else if (sheet.evidence.value) keepEvidence(sheet);
  }
}

/** The address wins; else the way asked for on the start page; else the spot that was left. */
function resume(): void {
  const asked = takeQuery('way');
  if (asked === 'quick' || asked === 'full') setWay(asked);
  const { at } = $round.get();
  if (!location.hash && at && byId.has(at)) location.replace(`#${at}`);
  else arrive();
}

/** What was cleared on this page, note and all, can be brought back by the same button. */
function clearOrBringBack(id: string): void {
  const [answer, before] = [answers()[id], cleared.get(id)];
  if (answer) {
    cleared.set(id, answer);
    clearAnswer(id);
  } else if (before) {
    setAnswer(id, before);
  }
}

function bindForm(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', (event) => {
    looking = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  });
  form.addEventListener('pointerdown', () => {
    looking = false;
  });
  form.addEventListener('change', (event) => {
    const radio = event.target;
    if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
    const sheet = byId.get(radio.name)!;
    setAnswer(sheet.id, answerOf(sheet, radio.value));
    if (!looking) moveOnFrom(sheet, radio.value);
  });
  form.addEventListener('input', (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement)) return;
    const sheet = byId.get(area.closest('section')!.id)!;
    if (area === sheet.evidence) keepEvidence(sheet);
    else setAnswer(sheet.id, answerOf(sheet, 'notApplicable'));
  });
  form.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    if (target.matches('.clear')) clearOrBringBack(target.closest('section')!.id);
    if (target.matches('.go-on')) {
      setWay('full');
      draw();
      root.querySelector<HTMLAnchorElement>('.next-open')!.click();
    }
    if (target.matches('.next, .back, .next-open, .overview li a')) setTimeout(() => focusOn(idInView(sheets), sheets));
  });
}

function bindLetters(box: HTMLInputElement): void {
  const apply = () => root.classList.toggle('letters-on', box.checked);
  box.checked = readLetters();
  apply();
  box.addEventListener('change', () => {
    writeLetters(box.checked);
    apply();
  });
  bindKeys({
    sheetInView: () => byId.get(idInView(sheets)),
    choose,
    next: () => follow('next'),
    back: () => follow('back'),
    lettersOn: () => box.checked,
  });
}

/** The link to the content would put its own fragment in the address, and with it the first practice in view. */
function bindSkipLink(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focusOn(idInView(sheets), sheets);
  });
}

takeOverEarlierChoices();
bindSkipLink(document.querySelector<HTMLAnchorElement>('a.skip')!);
bindForm(root.querySelector('form')!);
bindLetters(root.querySelector<HTMLInputElement>('#letters')!);
root.querySelector<HTMLSelectElement>('#way')!.addEventListener('change', (event) => {
  setWay((event.target as HTMLSelectElement).value as 'quick' | 'full');
});
bindSavedState(document.querySelector<HTMLElement>('#saved-state')!);
void loadEngagement().then(resume);
fetchDoorWhenIdle();

window.addEventListener('hashchange', () => {
  const id = idInView(sheets);
  if ($loaded.get() && byId.has(id) && Object.keys(answers()).length > 0) setPosition(id);
  arrive();
});
draw();
// The radio that was chosen shows at once, being native; the rest of the page follows after that frame.
$round.listen(afterPaint(draw));
root.dataset['ready'] = '';
