/**
 * The one door by which a page starts code under another address: its workers and its service worker. The policy of every page
 * asks for Trusted Types and knows this one policy only (astro.config.mjs), so a browser that has them refuses any other text
 * as the address of code or as markup, whoever passes it on. What comes through is proved here, not believed: a script file of
 * this build, named by a piece of code that this file itself wrote, or the site's own service worker. Browsers without
 * Trusted Types get the same checks.
 */

interface Policy {
  createScriptURL: (text: string) => unknown;
}

interface Factory {
  createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => Policy;
}

/** Where the service worker's file lies: beside the pages, for it governs what lies below its own folder. */
const serviceWorkerPath = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}sw.js`;
const scriptPath = /^_astro\/[\w.-]+\.js$/;

/** Addresses of pieces of code that were written here and not yet given back. */
const written = new Set<string>();

/** @throws {TypeError} for the address of anything but what this file may start */
function proved(text: string): string {
  if (written.has(text) || text === new URL(serviceWorkerPath, location.origin).href) return text;
  throw new TypeError('Only code of this site is started here.');
}

let policy: Policy | undefined;

/** @returns what the browser takes for an address of code: a TrustedScriptURL, or the text where there are none */
function trusted(text: string): string {
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('attune', {
    createScriptURL: proved,
  });
  return (policy ? policy.createScriptURL(text) : proved(text)) as string;
}

/**
 * A worker begins as a blob that fetches its file: a worker from an address of its own would not be bound by the page's policy,
 * one from a blob is (HTML, 7.1.7 policy containers).
 * @param address of a script file of this build; absolute
 * @returns the worker, and what gives its address back once the worker has begun
 * @throws {TypeError} for any other address; whatever the browser throws that refuses workers
 */
export function startWorker(address: string): { worker: Worker; begun: () => void } {
  const { origin, pathname, search } = new URL(address);
  const folder = new URL(import.meta.env.BASE_URL, location.origin).pathname.replace(/\/*$/, '/');
  const isOurs =
    origin === location.origin && pathname.startsWith(folder) && scriptPath.test(pathname.slice(folder.length));
  if (!isOurs || search) throw new TypeError('Only code of this site is started here.');
  // An `import` at the top would count as the worker's own address and be refused; one that is called counts as script.
  const bootstrap = `import(${JSON.stringify(address)}).catch(() => postMessage({ kind: 'failed' }));`;
  const blob = URL.createObjectURL(new Blob([bootstrap], { type: 'text/javascript' }));
  written.add(blob);
  const begun = () => {
    written.delete(blob);
    URL.revokeObjectURL(blob);
  };
  try {
    return { worker: new Worker(trusted(blob), { type: 'module' }), begun };
  } catch (error) {
    begun();
    throw error;
  }
}

/** Registers the site's own service worker, and no other. @throws whatever the browser says that refuses it */
export function registerServiceWorker(): Promise<ServiceWorkerRegistration> {
  const address = new URL(serviceWorkerPath, location.origin).href;
  return navigator.serviceWorker.register(trusted(address), { updateViaCache: 'none' });
}
