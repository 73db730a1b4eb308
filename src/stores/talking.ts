/** What is being talked over on this page, and for how long: read by the talk step and by the window on the projector. */
import { atom, readonlyType } from 'nanostores';
import { now } from '../platform/clock';
import { $workshop, setTalk } from './workshop';

export interface Talking {
  /** The practice in view; null while none is. */
  practice: string | null;
  /** The instant from which the clock runs; null while it stands. */
  since: string | null;
  /** Whole seconds talked before that. */
  seconds: number;
}

const $talking = atom<Talking>({ practice: null, since: null, seconds: 0 });
export const $talk = readonlyType($talking);

/** @returns whole seconds talked about the practice in view by now */
export function secondsTalked({ since, seconds }: Talking = $talking.get()): number {
  return since === null ? seconds : seconds + Math.max(0, Math.floor((Date.parse(now()) - Date.parse(since)) / 1000));
}

/** Puts a practice in view, its clock at what was talked before; the clock of the former one is stopped and kept. */
export function takeUp(practice: string | null): void {
  if ($talking.get().practice === practice) return;
  pauseClock();
  const seconds = practice === null ? 0 : ($workshop.get().talks[practice]?.seconds ?? 0);
  $talking.set({ practice, since: null, seconds });
}

export function startClock(): void {
  const talking = $talking.get();
  if (talking.practice !== null && talking.since === null) $talking.set({ ...talking, since: now() });
}

export function pauseClock(): void {
  keepSeconds();
  const talking = $talking.get();
  if (talking.since !== null) $talking.set({ ...talking, since: null, seconds: secondsTalked(talking) });
}

/** Sets the clock of the practice in view to nought, running or not. */
export function resetClock(): void {
  const { practice, since } = $talking.get();
  if (practice === null) return;
  $talking.set({ practice, since: since === null ? null : now(), seconds: 0 });
  keepSeconds();
}

/** Writes down how long it was talked so far; the clock goes on. */
export function keepSeconds(): void {
  const { practice } = $talking.get();
  if (practice === null) return;
  const seconds = Math.min(1_000_000, secondsTalked());
  if (seconds !== ($workshop.get().talks[practice]?.seconds ?? 0)) setTalk(practice, { seconds });
}
