/** The steps of a workshop, in their order; each is a fragment of the page's address. */
import type { WorkshopProgress } from '../../domain/workshop/progress';

export const steps = ['invite', 'collect', 'look', 'talk'] as const;
export type Step = (typeof steps)[number];

/** @param hash without "#": a step, a step and more after a "/" ("talk/recovery"), or the answers of a link ("take=…") */
export function stepOf(hash: string): Step | null {
  // The link by which an answer comes back (domain/workshop/views/view-link.ts).
  if (/^take(=|%3D)/i.test(hash)) return 'collect';
  return steps.find((step) => hash === step || hash.startsWith(`${step}/`)) ?? null;
}

/** Where somebody goes on who came without naming a step; null before anything is there. */
export function stepFor({ isInvited, views, revealed, toTalk, agreed }: WorkshopProgress): Step | null {
  if (revealed > 0) return toTalk > agreed ? 'talk' : 'look';
  if (isInvited) return 'collect';
  return views > 0 ? 'invite' : null;
}

/** The practice in view in the steps "look" and "talk"; null where none is open. */
export function practiceOf(hash: string): string | null {
  return /^(?:look|talk)\/([a-z0-9-]+)$/.exec(hash)?.[1] ?? null;
}
