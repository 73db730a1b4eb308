/** `npm run bench`, `npm run bench -- --json figures.json`, `npm run bench -- --runs 3`: see README.md beside this file. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({ options: { json: { type: 'string' }, runs: { type: 'string', default: '7' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 on');

// Only for its module runner: it reads TypeScript and the imports of src/ as the site's own build does.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null },
});
try {
  const { bench } = await vite.ssrLoadModule('/tests/bench/bench.ts');
  const figures = await bench(runs, (line) => console.log(line));
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await vite.close();
}
