/** WebKitGTK through its own WebDriver, in a window on a screen that nobody sees (Xvfb). */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Engine, RawTab } from './driver';
import { clicked, pressed, typed } from './keys';
import { end, ended, firstLine, programOnPath, start } from './programs';
import { newSession, type WebDriver } from './webdriver';

/** Programs and the Debian package that each comes in. */
const needed = { WebKitWebDriver: 'webkit2gtk-driver', gjs: 'gjs', Xvfb: 'xvfb' };
const typelib = 'gir1.2-webkit2-4.1';

async function hasTypelib(): Promise<boolean> {
  const folders = [
    '/usr/lib/girepository-1.0',
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/girepository-1.0`,
  ];
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch((): string[] => [])));
  return names.flat().includes('WebKit2-4.1.typelib');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

let screen: Promise<{ child: ChildProcess; name: string }> | undefined;
/** One screen for all windows of a run; ends with the run. */
function display(): Promise<{ child: ChildProcess; name: string }> {
  screen ??= new Promise((done, fail) => {
    const args = ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'];
    const child = start(programOnPath('Xvfb')!, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.once('exit', () => fail(new Error('Xvfb ended at its start')));
    child.stdio[3]!.once('data', (number: Buffer) => done({ child, name: `:${number.toString().trim()}` }));
  });
  return screen;
}

/** Ends the screen, when no window is needed any more. */
export async function endScreen(): Promise<void> {
  if (screen) end((await screen).child);
  screen = undefined;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`${url}/status`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

function tabOf(driver: WebDriver, handle: string, toWindow: (handle: string) => Promise<void>): RawTab {
  const ask = async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    await toWindow(handle);
    return driver.ask<Value>(method, path, body);
  };
  const act = (actions: object[]) => ask<void>('POST', '/actions', { actions });
  const run = async (body: string) => {
    // An error is carried as a value: the driver would cut its message.
    const script = `const done = arguments[arguments.length - 1];
      (async () => {${body}})().then((value) => done(['', String(value)]), (error) => done([String(error), '']));`;
    const [error, value] = await ask<[string, string]>('POST', '/execute/async', { script, args: [] });
    if (error) throw new Error(error);
    return value;
  };
  return {
    go: (url) => ask('POST', '/url', { url }),
    reload: () => ask('POST', '/refresh'),
    run,
    click: (x, y) => act(clicked(x, y)),
    press: (key) => act(pressed(key)),
    type: (text) => act(typed(text)),
    giveFiles: async (selector, paths) => {
      const element = await ask<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector });
      await ask('POST', `/element/${Object.values(element)[0]}/value`, { text: paths.join('\n') });
    },
    resize: async (width, height) => void (await ask('POST', '/window/rect', { width, height })),
    picture: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
    front: () => toWindow(handle),
    close: () => ask('DELETE', '/window'),
  };
}

export const webkit: Engine = {
  id: 'webkit',
  name: 'WebKitGTK (WebKit)',
  find: async () => {
    const missing = Object.entries(needed).filter(([name]) => !programOnPath(name));
    const what = missing.map(([, debian]) => debian);
    if (!(await hasTypelib())) what.push(typelib);
    if (what.length > 0) return { kind: 'missing', what, howToGetIt: `apt-get install ${what.join(' ')}` };
    const path = programOnPath('WebKitWebDriver')!;
    const asked =
      "print(imports.gi.versions.WebKit2 = '4.1', ['major', 'minor', 'micro'].map((part) => imports.gi.WebKit2[`get_${part}_version`]()).join('.'))";
    return { kind: 'found', version: (await firstLine('gjs', ['-c', asked])).replace(/^4\.1 /, ''), path };
  },
  start: async ({ profile, downloads, origin, isDark }) => {
    const { name } = await display();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const log = join(profile, `complaints-${port}`);
    const child = start(programOnPath('WebKitWebDriver')!, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        HOME: profile,
        XDG_RUNTIME_DIR: profile,
        XDG_CONFIG_HOME: `${profile}/config`,
        XDG_DATA_HOME: `${profile}/share`,
        XDG_CACHE_HOME: `${profile}/cache`,
        DISPLAY: name,
        GDK_BACKEND: 'x11',
        GTK_A11Y: 'none',
        NO_AT_BRIDGE: '1',
        GSETTINGS_BACKEND: 'memory',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    try {
      await answering(url);
      const args = ['-m', resolve('tests/engines/drivers/webkit-window.js'), profile, downloads, log];
      const driver = await newSession(url, {
        'webkitgtk:browserOptions': { binary: programOnPath('gjs'), args: [...args, isDark ? 'dark' : 'light'] },
        timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
      });
      let current = '';
      const toWindow = async (handle: string) => {
        if (handle !== current) await driver.ask('POST', '/window', { handle });
        current = handle;
      };
      const tabs = new Map<string, RawTab>();
      const tabOn = (handle: string) => {
        const known = tabs.get(handle) ?? tabOf(driver, handle, toWindow);
        tabs.set(handle, known);
        return known;
      };
      let isFirstTaken = false;
      return {
        get complaints() {
          if (!existsSync(log)) return [];
          const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
          return lines.flatMap((line) => {
            const [kind, text] = JSON.parse(line) as ['said' | 'asked', string];
            if (kind === 'said') return [text];
            if (/^(blob|data|about):/.test(text) || new URL(text).origin === origin) return [];
            return [`asked another origin: ${text}`];
          });
        },
        newTab: async () => {
          if (!isFirstTaken) {
            isFirstTaken = true;
            return tabOn(await driver.ask<string>('GET', '/window'));
          }
          const { handle } = await driver.ask<{ handle: string }>('POST', '/window/new', { type: 'window' });
          return tabOn(handle);
        },
        tabs: async () => (await driver.ask<string[]>('GET', '/window/handles')).map(tabOn),
        close: async () => {
          await driver.ask('DELETE', '').catch(() => {});
          end(child);
          await ended(child);
        },
      };
    } catch (error) {
      end(child);
      throw error;
    }
  },
};
