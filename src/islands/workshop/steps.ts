/** The steps of a workshop, in their order; each is a fragment of the page's address. */
export const steps = ['invite', 'collect', 'look', 'talk'] as const;
export type Step = (typeof steps)[number];

/** @param hash without "#": a step, or a step and more after a "/" ("talk/recovery"), or an answer that came by link */
export function stepOf(hash: string): Step {
  // The link by which an answer comes back (domain/workshop/view-link.ts).
  if (/^take(=|%3D)/i.test(hash)) return 'collect';
  return steps.find((step) => hash === step || hash.startsWith(`${step}/`)) ?? 'invite';
}
