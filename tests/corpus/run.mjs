/** `npm run corpus`, with `-- --errors`, `-- --only tuned`, `-- --file statements.json`: precision and recall of the checks. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withModules } from '../support/module-runner.mjs';

const { values } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, only: { type: 'string' }, file: { type: 'string' } },
});
if (values.only !== undefined && !['tuned', 'held-out', 'unseen'].includes(values.only)) {
  throw new Error('--only takes "tuned", "held-out" or "unseen"');
}

await withModules(async (load) => {
  const { reportOn } = await load('/tests/corpus/report.ts');
  const { tuned, heldOut, unseen } = await load('/tests/fixtures/statements/corpus/index.ts');
  const say = (title, samples) => console.log(`${reportOn(title, samples, values.errors).join('\n')}\n`);
  const parts = { tuned, 'held-out': heldOut, unseen };
  if (values.file) say(values.file, JSON.parse(await readFile(values.file, 'utf8')));
  else if (values.only) say(values.only, parts[values.only]);
  else {
    for (const [name, samples] of Object.entries(parts)) say(name, samples);
    say('all', Object.values(parts).flat());
  }
});
