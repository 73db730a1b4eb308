/** The helper of the page as one script, made once a run. */
import { build, type Rolldown } from 'vite';

let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/engines/in-page/index.ts', formats: ['iife'], name: 'attuneEngines' },
    },
  })) as Rolldown.RolldownOutput[];
  return made[0]!.output[0].code;
}

/** @returns a script that puts the helper into a page and leaves one that is there alone */
export async function helper(): Promise<string> {
  script ??= bundle();
  return `globalThis.attuneEngines ??= (() => {${await script}; return attuneEngines;})();`;
}
