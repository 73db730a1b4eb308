/** The moment somebody begins to use the page, before what they press or type has an effect. */

const touches = ['pointerdown', 'keydown', 'focusin'] as const;

/** @param act done once, at the first touch; never where there is no page */
export function onFirstTouch(act: () => void): void {
  if (typeof document === 'undefined') return;
  const once = () => {
    for (const touch of touches) document.removeEventListener(touch, once, true);
    act();
  };
  for (const touch of touches) document.addEventListener(touch, once, { capture: true, passive: true });
}
