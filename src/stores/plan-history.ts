/**
 * Undo and redo of what the user did to the plan of the open engagement, without end and across reloads.
 * Each step is one record beside the document, written at once. The history belongs to the engagement, not to the tab:
 * a tab adds its steps to what is there and reads those of others when it is shown again. Two tabs may therefore undo
 * in an order nobody saw whole; that is harmless, since a step holds only the fields it changed and touches no other.
 * What cannot be stored is kept in memory and tried again with the next step.
 */
import { atom } from 'nanostores';
import { currentVersion, type Round } from '../domain/engagement/engagement';
import { applyPatch, diffRounds } from '../domain/history/patch';
import type { Step } from '../domain/history/step';
import { countDone, lastDone, nextUndone, type NumberedStep } from '../domain/history/steps';
import type { PlanChange } from '../domain/roadmap/edit/change';
import { latePart } from '../lib/late-part';
import { now } from '../platform/clock';
import { onPageLife } from '../platform/page-life';
import { derived } from './derived';
import { $engagement, $loaded, $round, editRound } from './engagement';
import { keepRestorePoint } from './point-asked';
import type { Waiting } from './stored-history';

/** The steps of the open engagement, numbers rising. */
const $steps = atom<readonly NumberedStep[]>([]);
/** What `undoPlan` would take back, or null. */
export const $lastPlanChange = derived([$steps, $round], (steps, { id }): PlanChange | null => {
  return lastDone(steps, id)?.step.change ?? null;
});
/** What `redoPlan` would do again, or null. */
export const $nextPlanChange = derived([$steps, $round], (steps, { id }): PlanChange | null => {
  return nextUndone(steps, id)?.step.change ?? null;
});
/** How many changes can be taken back. */
export const $planChangeCount = derived([$steps, $round], (steps, { id }) => countDone(steps, id));

/** Whose steps those are; null until an engagement is loaded. */
let open: string | null = null;
/** By engagement: what storage does not hold yet. */
const unsaved = new Map<string, Waiting>();
let lastTurn: Promise<unknown> = Promise.resolve();
const fetchStorage = latePart(() => import('./stored-history'));

$engagement.listen(follow);
$loaded.subscribe(follow);
onPageLife({ hide: () => undefined, show: read, loses: () => false });

/** Notes what was done, after it was done. What was undone before can not be done again then. */
export function keepStep(change: PlanChange, before: Round, after: Round): void {
  const patch = diffRounds(before, after);
  if (open === null || patch.length === 0) return;
  const engagement = $engagement.get();
  // The whole plan is made anew.
  if (/^(?:start|capacity|replanned|whatIf)$/.test(change.kind)) {
    const rounds = engagement.rounds.map((round) => (round === after ? before : round));
    keepRestorePoint('replan', { ...engagement, rounds });
  }
  const steps = $steps.get();
  const at = now();
  const step: Step = { version: currentVersion, round: after.id, change, patch, at, isUndone: false };
  // Of two tabs the later one comes later; within a tab the clock may stand still or go back.
  const number = Math.max(Date.parse(at), (steps.at(-1)?.number ?? 0) + 1);
  const dropped = steps.filter(({ step: { isUndone, round } }) => isUndone && round === after.id);
  write([{ number, step }], dropped);
}

/** Takes the last change of the plan back. */
export function undoPlan(): void {
  const last = lastDone($steps.get(), $round.get().id);
  if (last) move(last, 'undo');
}

/** Does again what was undone last. */
export function redoPlan(): void {
  const next = nextUndone($steps.get(), $round.get().id);
  if (next) move(next, 'redo');
}

function move({ number, step }: NumberedStep, way: 'undo' | 'redo'): void {
  const isDone = editRound((round) => applyPatch(round, step.patch, way));
  if (isDone) write([{ number, step: { ...step, isUndone: way === 'undo' } }], []);
  // A step that would spoil the document is damaged, and with it all that lies beyond.
  else write([], $steps.get());
}

function write(changed: readonly NumberedStep[], dropped: readonly NumberedStep[]): void {
  const engagement = open;
  if (engagement === null) return;
  const waiting = waitingFor(engagement);
  for (const { number } of dropped) waiting.set(number, null);
  for (const { number, step } of changed) waiting.set(number, step);
  const touched = new Set([...changed, ...dropped].map(({ number }) => number));
  const others = $steps.get().filter(({ number }) => !touched.has(number));
  $steps.set([...others, ...changed].sort((a, b) => a.number - b.number));
  inTurn(({ saveHistory }) => saveHistory(engagement, waiting));
}

/** Turns to the history of the engagement that was opened. */
function follow(): void {
  const { id } = $engagement.get();
  if (!$loaded.get() || id === open) return;
  open = id;
  $steps.set([]);
  read();
}

function read(): void {
  const engagement = open;
  if (engagement === null) return;
  inTurn(async ({ fetchHistory }) => {
    const steps = await fetchHistory(engagement, waitingFor(engagement), $steps.get);
    if (steps) $steps.set(steps);
  });
}

function waitingFor(engagement: string): Waiting {
  const waiting: Waiting = unsaved.get(engagement) ?? new Map();
  unsaved.set(engagement, waiting);
  return waiting;
}

/** One after the other; what fails leaves everything as it is in memory. */
function inTurn(task: (storage: typeof import('./stored-history')) => Promise<void>): void {
  lastTurn = lastTurn.then(async () => task(await fetchStorage())).catch(() => undefined);
}
