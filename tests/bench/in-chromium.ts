/** Runs a module of the product in an empty page, bundled as the site's own build does. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build, type Rollup } from 'vite';

/**
 * @param entry the module that is bundled
 * @param run what is called in the page with the module; it may use nothing but its arguments
 * @param given handed to it, as JSON can hold it
 */
export async function inChromium<Module, Result, Given = null>(
  browser: Browser,
  entry: URL,
  run: (module: Module, given: Given) => Result,
  given: Given,
): Promise<Result> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'measured' } },
  })) as Rollup.RollupOutput[];
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: `${built[0]!.output[0].code}; globalThis.run = ${run.toString()};` });
    return (await page.evaluate((value) => {
      const scope = globalThis as unknown as { measured: unknown; run: (module: unknown, value: unknown) => unknown };
      return scope.run(scope.measured, value);
    }, given as unknown)) as Result;
  } finally {
    await page.close();
  }
}
