/** The steps of a workshop, in their order; each is a fragment of the page's address. */
export const steps = ['invite', 'collect', 'look', 'talk'] as const;
export type Step = (typeof steps)[number];

/** @param hash without "#": a step, or a step and more after a "/" ("talk/recovery") */
export function stepOf(hash: string): Step {
  return steps.find((step) => hash === step || hash.startsWith(`${step}/`)) ?? 'invite';
}
