/** True when a part that was left open still stands in the wording, in square brackets. */
export const hasGap = (wording: string): boolean => /\[[^\]]*\]/.test(wording);
