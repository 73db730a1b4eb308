/**
 * Brings the page of an invited person to life. It never opens the engagements of this browser; only where the device is
 * passed round, and then at the very end (HandInHere).
 */
import { h, render } from 'preact';
import { respondWords as words } from '../../content/messages/en/respond';
import { withAnswer, withEvidence, withoutAnswer, type Answers } from '../../domain/engagement/answering';
import type { Invitation } from '../../domain/workshop/invitation/invitation';
import { readInvitation } from '../../domain/workshop/invitation/invitation-link';
import { isPassedRound } from '../../domain/workshop/invitation/respond-address';
import { afterPaint } from '../../platform/after-paint';
import { whenIdle } from '../../platform/when-idle';
import { readOpenInvitation, writeOpenInvitation } from '../../platform/respond-draft';
import { startQuestionnaire } from '../assess/questionnaire';
import { focusOn } from '../assess/sheets';
import { qrDrawing } from '../ui/qr-drawing';
import { findWorkshopWhenIdle } from './HandInHere';
import { asksOfSelf } from './handing';
import { keepDraft } from './keep';
import { narrowTo } from './narrow';
import { Problem } from './Problem';
import { stageOf, stages, type Stage } from './stage';
import { Stages } from './Stages';

const root = document.querySelector<HTMLElement>('.assess')!;
const place = document.querySelector<HTMLElement>('#respond')!;
const status = document.querySelector<HTMLElement>('#saved-state')!;
const hash = () => location.hash.slice(1);

/** The address has the invitation when the link was opened, and names a part of the page later on. */
function openedFragment(): string {
  const named = hash();
  const isPart =
    named === '' || stages.some((stage) => stage === named) || root.querySelector(`[id='${CSS.escape(named)}']`);
  return (isPart && readOpenInvitation()) || named;
}

function start(fragment: string, invitation: Invitation): void {
  const isHere = isPassedRound(fragment);
  const { practices } = invitation;
  const change = (edit: (answers: Answers) => Answers) => {
    const before = keep.now().answers;
    const answers = edit(before);
    if (answers !== before) keep.change({ answers });
  };
  const keep = keepDraft(`${invitation.round}${isHere ? ':here' : ''}`, () => {
    drawLater();
    // Not at once: what changes the draft may itself be drawing.
    queueMicrotask(show);
  });
  narrowTo(root, practices);
  root.querySelector<HTMLAnchorElement>('.to-hand-in')!.hash = asksOfSelf(invitation) ? 'about-you' : 'hand-in';
  let missing: 'absent' | 'otherRound' | null = null;
  let stage: Stage = stageOf(hash(), practices);
  const questionnaire = startQuestionnaire(root, {
    answers: () => keep.now().answers,
    setAnswer: (practice, answer) => change((answers) => withAnswer(answers, practice, answer)),
    clearAnswer: (practice) => change((answers) => withoutAnswer(answers, practice)),
    setEvidence: (practice, text) => change((answers) => withEvidence(answers, practice, text)),
    asks: () => true,
    isInView: () => stage === 'asking',
    onMove: (at) => {
      if (at === hash() && Object.keys(keep.now().answers).length > 0) keep.change({ at });
    },
    onDraw: () => {
      root.querySelector<HTMLElement>('.leave')!.hidden = !keep.isKept();
      if (!keep.isKept()) status.textContent = words.notKept;
      else status.textContent = Object.keys(keep.now().answers).length > 0 ? words.kept : '';
    },
  });
  const drawLater = afterPaint(questionnaire.draw);

  function show(): void {
    root.hidden = stage !== 'asking';
    place.hidden = stage === 'asking';
    if (stage === 'asking') render(null, place);
    else {
      const { renew } = questionnaire;
      const apartFrom = place.dataset['apart']!;
      render(h(Stages, { stage, fragment, invitation, isHere, keep, onRenew: renew, apartFrom, missing }), place);
    }
  }

  window.addEventListener('hashchange', () => {
    const next = stageOf(hash(), practices);
    // Another link was opened in this tab.
    if (next === 'welcome' && hash().startsWith('invite') && hash() !== fragment) location.reload();
    const came = next !== stage;
    stage = next;
    show();
    if (!came) return;
    scrollTo(0, 0);
    if (stage === 'asking') focusOn(hash(), questionnaire.sheets);
    else place.querySelector('h1')?.focus({ preventScroll: true });
  });
  place.replaceChildren();
  show();
  questionnaire.arrive();
  root.dataset['ready'] = '';
  if (isHere) {
    findWorkshopWhenIdle(invitation.round, (why) => {
      missing = why;
      show();
    });
  } else {
    // What draws the picture at the end is fetched now: the network may be gone by then.
    whenIdle(() => void qrDrawing('').catch(() => undefined));
  }
}

const fragment = openedFragment();
const read = readInvitation(fragment);
if (read.kind === 'ok') {
  writeOpenInvitation(fragment);
  start(fragment, read.invitation);
} else {
  place.replaceChildren();
  const canGoOn = readInvitation(readOpenInvitation() ?? '').kind === 'ok';
  render(h(Problem, { error: read.error, canGoOn }), place);
  window.addEventListener('hashchange', () => location.reload());
}
