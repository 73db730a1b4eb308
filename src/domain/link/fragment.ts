/** How the fragment of a link with answers begins. Apart from the reading of it, which a page fetches when it meets one. */
export const linkKey = 'answers=';

/** @param fragment without its #. Some programs write %3D for the sign between */
export function isLinkFragment(fragment: string): boolean {
  return /^answers(?:=|%3[dD])/.test(fragment);
}
