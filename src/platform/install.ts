/** Installing the site as a program. The browser says once, early, that it may be asked for: whoever wants to know asks later. */

interface Offer extends Event {
  prompt: () => Promise<unknown>;
}

let offer: Offer | null = null;
const heard = new Set<() => void>();

if (typeof window !== 'undefined') {
  addEventListener('beforeinstallprompt', (event) => {
    // Not at a moment of the browser's choosing.
    event.preventDefault();
    offer = event as Offer;
    for (const hear of heard) hear();
  });
}

export const isInstalled = () => matchMedia('(display-mode: standalone)').matches;
export const canInstall = () => offer !== null;

/** @param hear called when it becomes possible @returns stops listening */
export function onCanInstall(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

export async function installSite(): Promise<void> {
  const asked = offer;
  offer = null;
  await asked?.prompt();
}
