/** A browser with a profile on disk, which can be ended as a power cut ends it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromiumProfile } from '../../support/chromium';
import { watch } from '../../journeys/support/watch';

/** How long anything may take before it counts as hanging, in milliseconds: long, for a machine may have other work. */
export const patience = 30_000;

export interface OpenedProfile {
  context: BrowserContext;
  page: Page;
  /** What the pages complained of: errors on the console, refusals of their policy. */
  complaints: readonly string[];
  /** Kills the browser with all its processes at once. No page hears of it. */
  kill: () => void;
  isKilled: () => boolean;
  /** Resolves when the browser has gone, by whatever end. */
  closed: Promise<void>;
}

/** @param origin of the site @param folder of the profile */
export async function openProfile(folder: string, origin: string): Promise<OpenedProfile> {
  const context = await launchChromiumProfile(folder);
  context.setDefaultTimeout(patience);
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser')!;
  const { complaints } = await watch(context, origin);
  let killed = false;
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    complaints,
    closed,
    isKilled: () => killed,
    kill: () => {
      if (killed) return;
      killed = true;
      try {
        // The browser leads a group of its own, in which all its processes are.
        process.kill(-id, 'SIGKILL');
      } catch {
        process.kill(id, 'SIGKILL');
      }
    },
  };
}

/** Works with a profile of its own, which is thrown away. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-faults-'));
  try {
    return await work(folder);
  } finally {
    // A killed browser's last process may still be closing a file.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Asks again until it holds. @throws Error with what was found last */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean = Boolean,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`${what}; found ${JSON.stringify(value)?.slice(0, 400)}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
