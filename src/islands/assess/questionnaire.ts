/**
 * The questionnaire over the page's own markup: the words are in the HTML and travel once. One for the assessment and for
 * whoever answers an invitation; what differs between them comes in by Keeping.
 */
import type { Answers } from '../../domain/engagement/answering';
import type { Answer } from '../../domain/engagement/engagement';
import { readLetters, writeLetters } from '../../platform/settings';
import { bindKeys } from './keys';
import { linkSteps, reflect, reflectClear } from './reflect';
import { findSheets, focusOn, idInView, show, type Sheet } from './sheets';

/** Who keeps the answers, and which practices they are asked for. */
export interface Keeping {
  /** By practice id. */
  answers: () => Answers;
  setAnswer: (practice: string, answer: Answer) => void;
  clearAnswer: (practice: string) => void;
  setEvidence: (practice: string, text: string) => void;
  /** Whether a practice is asked that has no answer yet. */
  asks: (sheet: Sheet) => boolean;
  /** False while another part of the page is in view: keys answer nothing then. Always in view where left out. */
  isInView?: () => boolean;
  /** A practice came into view by a change of the address. */
  onMove: (practice: string) => void;
  /** The page was drawn anew. @param open the practices asked that have no answer, out of those asked */
  onDraw?: (open: readonly Sheet[], inScope: readonly Sheet[]) => void;
}

export interface Questionnaire {
  sheets: readonly Sheet[];
  /** Shows what is kept. */
  draw: () => void;
  /** Takes over what the address shows, and draws. */
  arrive: () => void;
  /** Keeps what was chosen and written before any script ran. */
  takeOverEarlierChoices: () => void;
  /** Forgets everything somebody typed or cleared: the next person finds it new. */
  renew: () => void;
}

/** Long enough to see what was chosen, short enough not to wait for it. */
const advanceAfter = 220;

/** @param root the element around progress, practices and overview */
export function startQuestionnaire(root: HTMLElement, keeping: Keeping): Questionnaire {
  const sheets = findSheets(root);
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  /** Up and down look through the sentences; only a deliberate choice moves on. */
  let looking = false;
  const cleared = new Map<string, Answer>();
  let cameOpen: string | null = null;
  let advance: ReturnType<typeof setTimeout> | undefined;

  const { answers } = keeping;
  const form = root.querySelector('form')!;
  const inScope = () => sheets.filter((sheet) => keeping.asks(sheet) || answers()[sheet.id]);

  function draw(): void {
    linkSteps(sheets, inScope(), answers(), cameOpen);
    const open = reflect(root, answers(), sheets, inScope(), idInView(sheets));
    const sheet = byId.get(idInView(sheets));
    if (sheet) reflectClear(sheet, answers()[sheet.id], cleared.has(sheet.id));
    keeping.onDraw?.(open, inScope());
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

  /** Leads on from a practice that is still in view by then: whoever went elsewhere meanwhile, or writes a note, stays there. */
  function moveOnFrom(sheet: Sheet, value: string): void {
    clearTimeout(advance);
    if (value === 'notApplicable') sheet.reason.focus();
    else advance = setTimeout(() => isStillAt(sheet) && follow('next'), advanceAfter);
  }

  const isStillAt = ({ id, evidence }: Sheet) => idInView(sheets) === id && document.activeElement !== evidence;

  function choose(radio: HTMLInputElement): void {
    const sheet = byId.get(radio.name)!;
    radio.checked = true;
    keeping.setAnswer(sheet.id, answerOf(sheet, radio.value));
    moveOnFrom(sheet, radio.value);
  }

  /** A note needs an answer to stand beside: until a sentence is chosen that is "don't know", and the page shows it. */
  function keepEvidence(sheet: Sheet): void {
    if (answers()[sheet.id]) keeping.setEvidence(sheet.id, sheet.evidence.value);
    else keeping.setAnswer(sheet.id, answerOf(sheet, 'unknown'));
  }

  function takeOverEarlierChoices(): void {
    for (const sheet of sheets) {
      const chosen = sheet.radios.find((radio) => radio.checked);
      if (chosen) keeping.setAnswer(sheet.id, answerOf(sheet, chosen.value));
      else if (sheet.evidence.value) keepEvidence(sheet);
    }
  }

  /** What was cleared on this page, note and all, can be brought back by the same button. */
  function clearOrBringBack(id: string): void {
    const [answer, before] = [answers()[id], cleared.get(id)];
    if (answer) {
      cleared.set(id, answer);
      keeping.clearAnswer(id);
    } else if (before) {
      keeping.setAnswer(id, before);
    }
  }

  function bindForm(): void {
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
      keeping.setAnswer(sheet.id, answerOf(sheet, radio.value));
      if (!looking) moveOnFrom(sheet, radio.value);
    });
    form.addEventListener('input', (event) => {
      const area = event.target;
      if (!(area instanceof HTMLTextAreaElement)) return;
      const sheet = byId.get(area.closest('section')!.id)!;
      if (area === sheet.evidence) keepEvidence(sheet);
      else keeping.setAnswer(sheet.id, answerOf(sheet, 'notApplicable'));
    });
    form.addEventListener('click', (event) => {
      const target = event.target as HTMLElement;
      if (target.matches('.clear')) clearOrBringBack(target.closest('section')!.id);
      if (target.matches('.next, .back, .next-open, .overview li a'))
        setTimeout(() => focusOn(idInView(sheets), sheets));
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
      sheetInView: () => (keeping.isInView?.() === false ? undefined : byId.get(idInView(sheets))),
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

  function renew(): void {
    clearTimeout(advance);
    cleared.clear();
    form.reset();
    for (const details of form.querySelectorAll('details')) details.open = false;
  }

  bindSkipLink(document.querySelector<HTMLAnchorElement>('a.skip')!);
  bindForm();
  bindLetters(root.querySelector<HTMLInputElement>('#letters')!);
  window.addEventListener('hashchange', () => {
    const id = idInView(sheets);
    if (byId.has(id)) keeping.onMove(id);
    arrive();
  });
  return { sheets, draw, arrive, takeOverEarlierChoices, renew };
}
