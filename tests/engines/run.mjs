/** `npm run test:engines`, with `-- --engine firefox`, `-- --journey answer`, `-- --site dist` (built already), or `-- --all` (a missing engine fails): see README.md beside this file. */
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    journey: { type: 'string' },
    site: { type: 'string' },
    pictures: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

// Only for its module runner: it reads TypeScript and the imports of src/ as the site's own build does.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { testEngines } = await vite.ssrLoadModule('/tests/engines/test-engines.ts');
  const isGood = await testEngines(values, (line) => console.log(line));
  process.exitCode = isGood ? 0 : 1;
} finally {
  await vite.close();
}
