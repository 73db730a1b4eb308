/** `npm run test:engines`, with `-- --engine firefox`, `-- --journey answer`, `-- --site dist` (built already), or `-- --all` (a missing engine fails): see README.md beside this file. */
import { parseArgs } from 'node:util';
import { withModules } from '../support/module-runner.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    journey: { type: 'string' },
    site: { type: 'string' },
    pictures: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

await withModules(async (load) => {
  const { testEngines } = await load('/tests/engines/test-engines.ts');
  const isGood = await testEngines(values, (line) => console.log(line));
  process.exitCode = isGood ? 0 : 1;
});
