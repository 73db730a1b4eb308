/** The edition a new round answers. Its own file, so that a page may name it without carrying its content. */
export const currentEdition = '2026';
