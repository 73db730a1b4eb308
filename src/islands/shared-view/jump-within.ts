/**
 * A jump to another place of the page would put that place into the address, where the link stands: so the jump is made
 * here and the address left as it is.
 */
export function jumpWithin(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  if (!place) return;
  event.preventDefault();
  if (place instanceof HTMLDetailsElement) place.open = true;
  place.scrollIntoView({ block: 'start' });
  (place.querySelector('summary') ?? place).focus({ preventScroll: true });
}
