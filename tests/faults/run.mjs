/** `npm run test:faults`, with `-- --kills 20`, `-- --seed 7`, `-- --lanes 3`, `-- --only kills`: see README.md beside this file. */
import { parseArgs } from 'node:util';
import { withModules } from '../support/module-runner.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    site: { type: 'string' },
  },
});
const whole = (name) => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1 on`);
  return number;
};

await withModules(async (load) => {
  const { injectFaults } = await load('/tests/faults/faults.ts');
  const options = { kills: whole('kills'), lanes: whole('lanes'), seed: whole('seed'), only: values.only };
  const isWhole = await injectFaults({ ...options, folder: values.site }, (line) => console.log(line));
  process.exitCode = isWhole ? 0 : 1;
});
