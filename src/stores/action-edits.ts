/** What the user does to one action of the plan, by whatever way they do it: pointer, key, menu or form. */
import type { OwnAction, Pin } from '../domain/engagement/engagement';
import { withOwn, withoutOwn, withPin } from '../domain/roadmap/edit/edit';
import { applyMend } from '../domain/roadmap/mend/mends';
import type { Mend } from '../domain/roadmap/problem';
import { newId } from '../platform/ids';
import { editPlan } from './plan-edits';
import { $plan } from './roadmap';

/** To another month, held there; with a day, from that day on. */
export function moveTo(action: string, pin: Pin): boolean {
  return editPlan({ kind: 'moved', action }, (plan) => withPin(plan, action, pin));
}

/** To other dates, held there. */
export function retime(action: string, pin: Pin): boolean {
  return editPlan({ kind: 'retimed', action }, (plan) => withPin(plan, action, pin));
}

/** Held where it stands. */
export function hold(action: string, pin: Pin): boolean {
  return editPlan({ kind: 'pinned', action }, (plan) => withPin(plan, action, pin));
}

export function letGo(action: string): boolean {
  return editPlan({ kind: 'letGo', action }, (plan) => withPin(plan, action, undefined));
}

/** @returns the id of the new action, or null when it makes no sense and nothing was changed */
export function addOwn(own: OwnAction): string | null {
  const action = `own-${newId().replaceAll('-', '').slice(0, 10)}`;
  const isAdded = editPlan({ kind: 'ownAdded', action, title: own.title }, (plan) => withOwn(plan, action, own));
  return isAdded ? action : null;
}

/** What an own action lifts, needs and is. */
export function changeOwn(action: string, own: OwnAction): boolean {
  return editPlan({ kind: 'ownChanged', action, title: own.title }, (plan) => withOwn(plan, action, own));
}

/** Away with it, and with all that was said about it; "Undo" brings it back. */
export function removeOwn(action: string): boolean {
  const title = $plan.get().own[action]?.title ?? '';
  return editPlan({ kind: 'ownRemoved', action, title }, (plan) => withoutOwn(plan, action));
}

/** One of the ways that a problem can be mended. */
export function mend(way: Mend): boolean {
  return editPlan({ kind: 'mended' }, (plan) => applyMend(plan, way));
}
