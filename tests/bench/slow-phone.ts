/** A tab as on a mid-range phone on a slow line, and what it costs to open a page there. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export const slow = { cpuSlowdown: 4, roundTripMs: 150, megabitsDown: 1.6, megabitsUp: 0.75 };
export const conditions = `${slow.cpuSlowdown}x CPU slowdown, ${slow.roundTripMs} ms round trip, ${slow.megabitsDown} Mbit/s, cold cache, 412 x 915`;

export interface SlowTab {
  page: Page;
  devtools: CDPSession;
  close: () => Promise<void>;
}

/** A fresh context: nothing cached, nothing stored. */
export async function openSlowTab(browser: Browser): Promise<SlowTab> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.roundTripMs,
    downloadThroughput: (slow.megabitsDown * 1e6) / 8,
    uploadThroughput: (slow.megabitsUp * 1e6) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpuSlowdown });
  return { page, devtools, close: () => context.close() };
}

/** Counts what comes over the line, headers included, in bytes. */
export function countBytes(devtools: CDPSession): { fonts: () => number; others: () => number } {
  const fonts = new Set<string>();
  const sizes = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  const sum = (ofFonts: boolean) =>
    [...sizes].reduce((total, [id, size]) => (fonts.has(id) === ofFonts ? total + size : total), 0);
  return { fonts: () => sum(true), others: () => sum(false) };
}

/** Memory that scripts hold after a collection, in bytes. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
