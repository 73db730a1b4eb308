/** `npm run bench`, with `-- --json figures.json`, `-- --runs 3`, `-- --only planner`, `lint`, `pdf`, `workspace` or `workshop`: see README.md beside this file. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withModules } from '../support/module-runner.mjs';

const { values } = parseArgs({
  options: { json: { type: 'string' }, runs: { type: 'string', default: '7' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 on');

await withModules(async (load) => {
  const { alone, bench, benchAlone } = await load('/tests/bench/bench.ts');
  if (values.only !== undefined && !Object.hasOwn(alone, values.only)) {
    throw new Error(`--only takes one of: ${Object.keys(alone).join(', ')}`);
  }
  const say = (line) => console.log(line);
  const figures = values.only ? await benchAlone(values.only, say) : await bench(runs, say);
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
});
