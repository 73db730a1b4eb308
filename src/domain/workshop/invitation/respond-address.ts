/** The address of the page where an invited person answers. */

const here = '&here';

/**
 * @param invitation the fragment that carries it (invitation-link.ts)
 * @param isHere the device is passed round: each person's answers go straight into the workshop in this browser
 * @returns a path below the base of the site
 */
export function respondPath(invitation: string, { isHere = false } = {}): string {
  return `/respond/#${invitation}${isHere ? here : ''}`;
}

/** @param fragment of an address, without its # */
export function isPassedRound(fragment: string): boolean {
  return fragment.endsWith(here);
}
