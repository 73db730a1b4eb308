/** `npm run corpus`, with `-- --errors`, `-- --only tuned`, `-- --file statements.json`: precision and recall of the checks. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, only: { type: 'string' }, file: { type: 'string' } },
});
if (values.only !== undefined && !['tuned', 'held-out'].includes(values.only)) {
  throw new Error('--only takes "tuned" or "held-out"');
}

// Only for its module runner: it reads TypeScript and the imports of src/ as the site's own build does.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null },
});
try {
  const { reportOn } = await vite.ssrLoadModule('/tests/corpus/report.ts');
  const { tuned, heldOut } = await vite.ssrLoadModule('/tests/fixtures/statements/corpus/index.ts');
  const say = (title, samples) => console.log(`${reportOn(title, samples, values.errors).join('\n')}\n`);
  if (values.file) say(values.file, JSON.parse(await readFile(values.file, 'utf8')));
  else {
    if (values.only !== 'held-out') say('Tuned', tuned);
    if (values.only !== 'tuned') say('Held out', heldOut);
    if (!values.only) say('Both', [...tuned, ...heldOut]);
  }
} finally {
  await vite.close();
}
