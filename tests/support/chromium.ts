/**
 * A real Chromium for the journeys: the one named by CHROMIUM_PATH, else one installed on the machine,
 * else the headless build that came with npm (Linux x64).
 */
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** Without these Chromium looks for hosts of its own at every start. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The npm build's own arguments are left out: they put every page in one process and switch web security off. */
export async function chromiumPath(): Promise<string> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: fromNpm } = await import('@sparticuz/chromium');
    return fromNpm.executablePath();
  }
  throw new Error(
    'The journeys need Chromium or Google Chrome. Install one of them, or set CHROMIUM_PATH to its program, and run the tests again.',
  );
}

/** @throws Error that says what to install when no Chromium is to be had */
export async function launchChromium(extraArgs: string[] = []): Promise<Browser> {
  return playwright.launch({ executablePath: await chromiumPath(), args: [...quiet, ...extraArgs], headless: true });
}

/** The same, with a profile kept in a folder: what a person's own browser does when it is closed and opened again. */
export async function launchChromiumProfile(
  folder: string,
  options: Parameters<typeof playwright.launchPersistentContext>[1] = {},
) {
  return playwright.launchPersistentContext(folder, {
    executablePath: await chromiumPath(),
    args: quiet,
    headless: true,
    ...options,
  });
}
