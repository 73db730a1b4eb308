/** Says what is installed, runs every journey in every engine found, and prints a table. */
import { builtFolder } from '../support/built-site';
import { serveSite } from '../support/site';
import { chromium } from './drivers/chromium';
import type { Engine } from './drivers/driver';
import { firefox } from './drivers/firefox';
import { endScreen, webkit } from './drivers/webkit';
import type { Journey } from './journey';
import { journeys } from './journeys';
import { withPeople } from './people';

export const engines: readonly Engine[] = [chromium, firefox, webkit];

export interface Options {
  /** Only this engine. */
  engine?: string;
  /** Only journeys whose name holds this. */
  journey?: string;
  /** A folder that the site is built in already. */
  site?: string;
  /** Folder for pictures of what fails. */
  pictures?: string;
  /** A missing engine is a failure. */
  all: boolean;
}

/** @returns the engines that are there; says of each what it is or how to get it */
async function findInstalled(wanted: readonly Engine[], say: (line: string) => void): Promise<Engine[]> {
  const found: Engine[] = [];
  for (const engine of wanted) {
    const result = await engine.find();
    if (result.kind === 'found') {
      found.push(engine);
      say(`found    ${engine.name} ${result.version} (${result.path})`);
    } else say(`missing  ${engine.name}: no ${result.what.join(', ')}; ${result.howToGetIt}`);
  }
  return found;
}

interface Outcome {
  engine: Engine;
  journey: Journey;
  /** Why it failed. */
  why: string | null;
}

function printTable(outcomes: readonly Outcome[], found: readonly Engine[], say: (line: string) => void): void {
  const names = journeys
    .map(({ name }) => name)
    .filter((name) => outcomes.some(({ journey }) => journey.name === name));
  const first = Math.max(...names.map(({ length }) => length));
  say('');
  say([''.padEnd(first), ...found.map(({ id }) => id.padEnd(8))].join('  '));
  for (const name of names) {
    const cells = found.map(({ id }) => {
      const outcome = outcomes.find(({ engine, journey }) => engine.id === id && journey.name === name)!;
      return (outcome.why === null ? 'passed' : 'FAILED').padEnd(8);
    });
    say([name.padEnd(first), ...cells].join('  ').trimEnd());
  }
  for (const { engine, journey, why } of outcomes) if (why !== null) say(`\n${engine.id}, ${journey.name}: ${why}`);
}

/** @returns why the journey failed, or null */
async function failureOf(engine: Engine, trip: Journey, folder: string, pictures?: string): Promise<string | null> {
  const site = await serveSite(folder);
  const origin = new URL(site.url).origin;
  try {
    await withPeople({ engine, origin, pictures }, (people) => trip.run(people, { origin, close: site.close }));
    return null;
  } catch (error) {
    return (error as Error).stack ?? String(error);
  } finally {
    await site.close();
  }
}

/** @returns whether all was well */
export async function testEngines(options: Options, say: (line: string) => void): Promise<boolean> {
  const { engine, journey, pictures, all } = options;
  const wanted = engines.filter(({ id }) => engine === undefined || id === engine);
  if (wanted.length === 0) throw new Error(`--engine takes one of: ${engines.map(({ id }) => id).join(', ')}`);
  const chosen = journeys.filter(({ name }) => name.includes(journey ?? ''));
  if (chosen.length === 0) throw new Error(`No journey is called ${journey}`);
  const found = await findInstalled(wanted, say);
  const folder = options.site ?? (await builtFolder());
  const outcomes: Outcome[] = [];
  // A journey mostly waits for its browser: the engines go side by side.
  await Promise.all(
    found.map(async (each) => {
      for (const trip of chosen) {
        const start = performance.now();
        let why = await failureOf(each, trip, folder, pictures);
        if (why !== null) {
          // Three browsers share the machine: what fails by itself does so again. Both times are said.
          say(`again    ${each.id.padEnd(8)}  ${trip.name}: ${why.split('\n')[0]}`);
          why = await failureOf(each, trip, folder, pictures);
        }
        outcomes.push({ engine: each, journey: trip, why });
        const seconds = ((performance.now() - start) / 1000).toFixed(0);
        say(`${why === null ? 'passed' : 'FAILED'}  ${each.id.padEnd(8)}  ${trip.name} (${seconds} s)`);
      }
    }),
  );
  await endScreen();
  if (outcomes.length > 0) printTable(outcomes, found, say);
  const isGood = outcomes.every(({ why }) => why === null);
  return isGood && (!all || found.length === wanted.length);
}
