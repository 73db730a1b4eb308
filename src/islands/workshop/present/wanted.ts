/** What the facilitator wants shown: what is chosen, else what the page is at. */
import type { Timer } from '../../../domain/workshop/present/presented-schema';
import type { Wanted } from '../../../domain/workshop/present/presented';
import { practiceOf, type Step } from '../steps';

export const modes = ['follow', 'hold', 'blank', 'waiting', 'overview', 'agenda', 'agreed', 'result'] as const;
export type Mode = (typeof modes)[number];

export interface At {
  step: Step;
  /** The fragment of the address. */
  hash: string;
  /** The practice the room is asked by a show of hands; null while it is not. */
  asked: string | null;
  /** The address to answer at; null where there is none. */
  link: string | null;
  items: readonly { practice: string; minutes: number }[];
  timer: Timer;
}

export function wantedAt(mode: Mode, { step, hash, asked, link, items, timer }: At): Wanted {
  if (mode === 'blank' || mode === 'overview' || mode === 'agreed' || mode === 'result') return { kind: mode };
  if (mode === 'waiting') return { kind: 'waiting', link };
  if (mode === 'agenda') return { kind: 'agenda', items, timer };
  if (step === 'collect' && asked !== null) return { kind: 'asked', practice: asked };
  const practice = practiceOf(hash);
  if (practice !== null) return { kind: 'practice', practice, timer: step === 'talk' ? timer : null };
  if (step === 'look') return { kind: 'overview' };
  return step === 'talk' ? { kind: 'agenda', items, timer } : { kind: 'waiting', link };
}
