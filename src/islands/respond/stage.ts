/** Which part of the page the address names. */

export const stages = ['welcome', 'about-you', 'hand-in', 'handed-in'] as const;
export type Stage = (typeof stages)[number] | 'asking';

/**
 * @param hash of the address, without its #
 * @param practices ids of those asked
 * @returns the welcome for the invitation itself, and for whatever the page does not have
 */
export function stageOf(hash: string, practices: readonly string[]): Stage {
  if (hash === 'overview' || practices.includes(hash)) return 'asking';
  return stages.find((stage) => stage === hash) ?? 'welcome';
}
