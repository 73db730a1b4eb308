/** What runs in a worker thread: makes cases, brings them to the door and sees whether the laws hold. Also makes one case again. */
import { getHeapStatistics } from 'node:v8';
import type { Door, Input } from './door';
import { doors, inChromium, type DoorName } from './doors';
import { mustBeUntouched } from './prototypes';
import { randomFrom } from './random';

export interface Lot {
  door: DoorName;
  seed: string;
  from: number;
  to: number;
}

export interface Figures {
  structured: number;
  unstructured: number;
  taken: number;
  refused: number;
  /** Of one case, processor time in milliseconds. */
  slowest: number;
  slowestCase: number;
  /** By which the heap and the buffers grew during one case, in bytes. */
  most: number;
  mostCase: number;
  /** Of all cases with their making, processor time in milliseconds. */
  spent: number;
  /** Cases that broke a law, with what they broke. */
  faults: { at: number; law: string }[];
}

/** Nothing at a door takes longer, in milliseconds of the processor: the machine may have other work to do. */
const longest = 1_000;
/** How often a case that took long is brought again. */
const tries = 4;
/** More memory for one case is too much, in bytes. */
const largest = 800_000_000;

export { doors, inChromium };

/** One case in four is anything; the others begin with what is right. */
const isStructured = (at: number) => at % 4 !== 3;

export async function inputOf({ door, seed, at }: { door: DoorName; seed: string; at: number }): Promise<Input> {
  const { default: made } = await doors[door].open();
  return make(made, { door, seed, at });
}

function make(door: Door, { door: name, seed, at }: { door: DoorName; seed: string; at: number }): Input {
  const random = randomFrom(`${seed}/${name}/${at}`);
  return isStructured(at) ? door.structured(random) : door.unstructured(random);
}

/** @param onCase told before each case is brought, and with null after it, so that one that never ends can be named */
export async function run({ door: name, seed, from, to }: Lot, onCase: (at: number | null) => void): Promise<Figures> {
  const { default: door } = await doors[name].open();
  const figures: Figures = {
    structured: 0,
    unstructured: 0,
    taken: 0,
    refused: 0,
    slowest: 0,
    slowestCase: from,
    most: 0,
    mostCase: from,
    spent: 0,
    faults: [],
  };
  const began = process.threadCpuUsage();
  for (let at = from; at < to; at += 1) {
    figures[isStructured(at) ? 'structured' : 'unstructured'] += 1;
    const input = make(door, { door: name, seed, at });
    onCase(at);
    try {
      const outcome = await timed(() => door.knock(input), figures, at);
      await door.after?.();
      mustBeUntouched();
      if (outcome.kind === 'taken') figures.taken += 1;
      else if (typeof outcome.says === 'string' && outcome.says.trim() !== '') figures.refused += 1;
      else throw new Error('It was refused without a sentence');
    } catch (error) {
      figures.faults.push({ at, law: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      if (figures.faults.length >= 5) break;
    } finally {
      onCase(null);
    }
  }
  const { user, system } = process.threadCpuUsage(began);
  figures.spent = (user + system) / 1_000;
  return figures;
}

async function timed<Result>(knock: () => Result | Promise<Result>, figures: Figures, at: number): Promise<Result> {
  const once = async () => {
    const [heap, time] = [held(), process.threadCpuUsage()];
    const result = await knock();
    const { user, system } = process.threadCpuUsage(time);
    return { result, took: (user + system) / 1_000, grew: held() - heap };
  };
  let { result, took, grew } = await once();
  // A collection of what others left may fall into a case, and what else the machine does slows the processor: what is slow by
  // itself is slow each time.
  for (let again = 0; again < tries && (took > longest / 2 || grew > largest); again += 1) {
    const other = await once();
    ({ result } = other);
    [took, grew] = [Math.min(took, other.took), Math.min(grew, other.grew)];
  }
  if (took > figures.slowest) [figures.slowest, figures.slowestCase] = [took, at];
  if (grew > figures.most) [figures.most, figures.mostCase] = [grew, at];
  if (took > longest) throw new Error(`It took ${Math.round(took)} ms`);
  if (grew > largest) throw new Error(`It took ${Math.round(grew / 1e6)} MB`);
  return result;
}

function held(): number {
  const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
  return heap + outside;
}
