/** `npm run test:fuzz`, with `-- --cases N`, `--door NAME`, `--seed TEXT`, `--minutes M`, `--case N`, `--site FOLDER`: see README.md beside this file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { withModules } from '../support/module-runner.mjs';
import { runLots } from './pool.mjs';
import { Table } from './table.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    door: { type: 'string' },
    seed: { type: 'string', default: String(Date.now()) },
    minutes: { type: 'string' },
    case: { type: 'string' },
    site: { type: 'string' },
  },
});
const number = (name) => {
  const given = Number(values[name]);
  if (!(given >= 0)) throw new Error(`--${name} takes a number`);
  return given;
};
/** Cases of one lot: a thread that is lost takes no more than these with it. */
const lotSize = 250;
const { seed } = values;

// One file for the threads: it reads TypeScript and the imports of src/ as the site's own build does.
const folder = await mkdtemp(join(tmpdir(), 'attune-fuzz-'));
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/fuzz/work.ts',
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    target: 'node24',
    rollupOptions: { output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
});
const bundle = pathToFileURL(join(folder, 'work.mjs')).href;
const { doors, inChromium, inputOf } = await import(bundle);
const names = [...Object.keys(doors), ...Object.keys(inChromium)];
if (values.door !== undefined && !names.includes(values.door))
  throw new Error(`--door takes one of: ${names.join(', ')}`);
const wanted = values.door === undefined ? names : [values.door];
const chosen = wanted.filter((name) => name in doors);
const seen = wanted.filter((name) => name in inChromium);

/** Lots of all doors by turns, so that a run cut short has been at every one. */
function* lots() {
  if (chosen.length === 0) return;
  if (values.case !== undefined) {
    yield { door: chosen[0], seed, from: number('case'), to: number('case') + 1 };
    return;
  }
  const shares = chosen.reduce((sum, name) => sum + doors[name].share, 0);
  const until = values.minutes === undefined ? null : Date.now() + number('minutes') * 60_000;
  const open = chosen.map((door) => ({
    door,
    from: 0,
    cases: Math.ceil((number('cases') * doors[door].share) / shares),
  }));
  for (let place = 0; open.length > 0; place = (place + 1) % open.length) {
    const { door, from, cases } = open[place];
    const to = until === null ? Math.min(cases, from + lotSize) : from + lotSize;
    open[place].from = to;
    yield { door, seed, from, to };
    if (until === null ? to >= cases : Date.now() > until) open.splice(place--, 1);
  }
}

const table = new Table(seed);
const began = Date.now();
const all = lots();
await runLots({
  bundle,
  threads: Math.max(1, Math.min(8, availableParallelism())),
  next: () => all.next().value ?? null,
  onDone: (lot, figures) => table.add(lot.door, figures),
});

if (seen.length > 0) {
  await withModules(async (load) => {
    const { runInChromium } = await load('/tests/fuzz/in-chromium/index.ts');
    const options = { seed, cases: number('cases'), site: values.site ?? null };
    await runInChromium(seen, options, (door, figures) => table.add(door, figures));
  });
}

for (const { door, at, law } of table.faults) {
  console.log(`\n${door}: ${law.split('\n').slice(0, 6).join('\n')}`);
  if (door in inChromium) {
    console.log(`  again: npm run test:fuzz -- --door ${door} --seed ${seed}, case ${at}`);
    continue;
  }
  const input = await inputOf({ door, seed, at });
  const kind = typeof input === 'string' ? 'txt' : input instanceof Uint8Array ? 'bin' : 'json';
  const file = join(tmpdir(), `attune-fuzz-${door}-${at}.${kind}`);
  await writeFile(file, kind === 'json' ? (JSON.stringify(input, null, 1) ?? 'undefined') : input);
  console.log(`  the input: ${file}\n  again: npm run test:fuzz -- --door ${door} --seed ${seed} --case ${at}`);
}
console.log(table.text());
console.log(
  `Seed ${seed}, ${table.cases.toLocaleString('en')} cases in ${Math.round((Date.now() - began) / 1_000)} s, ${table.faults.length} faults`,
);
await rm(folder, { recursive: true, force: true });
process.exitCode = table.faults.length === 0 && table.cases > 0 ? 0 : 1;
