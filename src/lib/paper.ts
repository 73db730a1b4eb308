/** The paper of both themes, for what cannot read a style sheet: the browser's own bars, and an installed site while it opens. */
export const paper = { light: '#fbf7f1', dark: '#0f141b' } as const;
