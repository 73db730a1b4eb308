import { defineConfig } from 'vitest/config';

const node = { environment: 'node' } as const;

/** Paths are the repository's: the tests run from its root (see the scripts of package.json). */
export default defineConfig({
  root: '.',
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // What has a command of its own is run by it: see the README.
          exclude: ['built', 'journeys', 'bench', 'engines', 'faults', 'fuzz'].map((folder) => `tests/${folder}/**`),
        },
      },
      {
        test: {
          ...node,
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...node,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
