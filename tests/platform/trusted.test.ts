/** The door through which code is started. What a browser then does with it: tests/journeys. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startWorker } from '../../src/platform/trusted';

beforeAll(() => {
  vi.stubGlobal('location', new URL('https://attune.example/report/'));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the door for code', () => {
  it('refuses whatever is not a script file of this build', () => {
    const refused = [
      'https://elsewhere.example/_astro/worker.js',
      'http://attune.example/_astro/worker.js',
      'https://attune.example.elsewhere.example/_astro/worker.js',
      'https://user@elsewhere.example/_astro/worker.js',
      'https://attune.example/uploads/worker.js',
      'https://attune.example/_astro/../uploads/worker.js',
      'https://attune.example/_astro/%2e%2e/worker.js',
      'https://attune.example/_astro/a/worker.js',
      'https://attune.example/_astro/worker.js?code=1',
      'https://attune.example/_astro/worker.html',
      'data:text/javascript,fetch("/")',
      'blob:https://attune.example/11111111-2222-3333-4444-555555555555',
      'javascript:fetch("/")',
    ];
    for (const address of refused) expect(() => startWorker(address), address).toThrow(/Only code of this site/);
  });

  it('lets a script file of this build through, as far as the browser has workers', () => {
    expect(() => startWorker('https://attune.example/_astro/worker-BpwXeSmc.js')).toThrow(/Worker is not defined/);
  });
});
