/** The clipboard, which a browser may refuse. */

/** @returns false when the browser has none to write to, or does not let the page */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
