/** Writes down what a page must not do: complain on the console, break its policy, or ask another origin. */
import type { BrowserContext } from 'playwright-core';

export interface Watch {
  /** What went wrong, a sentence each, in the order of time. A journey that means something to go wrong takes it out. */
  readonly complaints: string[];
  /** Addresses of every request, in the order of time. */
  readonly requests: string[];
}

/** What the driver, not the page, says in a browser that keeps no site on the device (see journey.ts). */
const withoutWorker = 'Service Worker registration blocked by Playwright';

/** @param origin of the site, the only one that may be asked */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const complaints: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    const type = message.type();
    if (message.text() === withoutWorker) return;
    if (type === 'error' || type === 'warning') complaints.push(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (/^(blob|data):/.test(url) || new URL(url).origin === origin) return;
    complaints.push(`asked another origin: ${url}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // eslint-disable-next-line no-console
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return { complaints, requests };
}
