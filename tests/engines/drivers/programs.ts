/** Programs that this run starts, and ends again, each by its own number. */
import { execFile, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const running = new Set<ChildProcess>();

/** @returns the path of a program on PATH, or null */
export function programOnPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    try {
      const path = join(folder, name);
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** @returns the first line that the program says */
export async function firstLine(path: string, args: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(path, args);
  return `${stdout}${stderr}`.trim().split('\n')[0]!;
}

/** Starts a program as the head of a group of its own, so that what it starts ends with it. */
export function start(path: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(path, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Waits until it has ended by itself; after that time, in milliseconds, it is ended. */
export async function ended(child: ChildProcess, patience = 10_000): Promise<void> {
  if (!hasEnded(child)) {
    const exit = new Promise<void>((done) => child.once('exit', () => done()));
    const timer = setTimeout(() => end(child), patience);
    await exit;
    clearTimeout(timer);
  }
  endGroup(child);
}

function endGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}

export function end(child: ChildProcess): void {
  running.delete(child);
  endGroup(child);
}

/** Ends whatever of this run is still there: nothing outlives it. */
export function endAll(): void {
  for (const child of running) end(child);
}
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endAll();
    process.exit(1);
  });
}
