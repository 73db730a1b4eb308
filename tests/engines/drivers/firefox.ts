/** Firefox over WebDriver BiDi, which it speaks by itself: nothing stands between. */
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type Bidi } from './bidi';
import type { Engine, RawTab } from './driver';
import { firefoxPrefs } from './firefox-prefs';
import { clicked, pressed, typed } from './keys';
import { end, ended, firstLine, programOnPath, start } from './programs';

const program = () => process.env['FIREFOX_PATH'] ?? programOnPath('firefox-esr') ?? programOnPath('firefox');

type Evaluated =
  | { type: 'success'; result: { type: string; value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

function tabOf(bidi: Bidi, context: string): RawTab {
  const act = (actions: object[]) => bidi.send<void>('input.performActions', { context, actions });
  return {
    go: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    run: async (body) => {
      const said = await bidi.send<Evaluated>('script.evaluate', {
        expression: `(async () => {${body}})()`,
        target: { context },
        awaitPromise: true,
      });
      if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
      return said.result.value ?? '';
    },
    click: (x, y) => act(clicked(x, y)),
    press: (key) => act(pressed(key)),
    type: (text) => act(typed(text)),
    giveFiles: async (selector, files) => {
      const locator = { type: 'css', value: selector };
      const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator,
      });
      await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0]!.sharedId }, files });
    },
    resize: (width, height) => bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    picture: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    front: () => bidi.send('browsingContext.activate', { context }),
    close: () => bidi.send('browsingContext.close', { context }),
  };
}

/** Where it says on its error channel that it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr!.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) done(`${address}/session`);
    });
    child.once('exit', () => fail(new Error(`Firefox ended at its start: ${said}`)));
  });
}

/** Before any script of a page: a refusal by the policy is said as an error. */
const tellOfPolicy = `() => document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' refused ' + event.blockedURI + ' ' + event.sample))`;

/** What was under way when somebody left the page: a typeface (NS_BINDING_ABORTED), or what a worker answered, with no address then. */
const leaving =
  /^(?:downloadable font: download failed.*status=2152398850|Failed to load ‘’\. A ServiceWorker intercepted)/;
const isOfLeaving = (text: string | null) => leaving.test(text ?? '');

interface Said {
  level: string;
  text: string | null;
}
interface Sent {
  request: { url: string };
}
interface Opened {
  context: string;
  parent: string | null;
}

export const firefox: Engine = {
  id: 'firefox',
  name: 'Firefox (Gecko)',
  find: async () => {
    const path = program();
    if (!path) return { kind: 'missing', what: ['firefox-esr'], howToGetIt: 'apt-get install firefox-esr' };
    return { kind: 'found', version: (await firstLine(path, ['--version'])).replace('Mozilla Firefox ', ''), path };
  },
  start: async ({ profile, downloads, origin, isDark }) => {
    await writeFile(join(profile, 'user.js'), firefoxPrefs({ downloads, isDark }));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
    const child = start(program()!, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    try {
      const bidi = await connect(await addressOf(child));
      const complaints: string[] = [];
      const tabs = new Map<string, RawTab>();
      bidi.on<Said>('log.entryAdded', ({ level, text }) => {
        if ((level === 'error' || level === 'warn') && !isOfLeaving(text)) complaints.push(`console ${level}: ${text}`);
      });
      bidi.on<Sent>('network.beforeRequestSent', ({ request: { url } }) => {
        if (/^(blob|data|about):/.test(url) || new URL(url).origin === origin) return;
        complaints.push(`asked another origin: ${url}`);
      });
      bidi.on<Opened>('browsingContext.contextCreated', ({ context, parent }) => {
        if (parent === null) tabs.set(context, tabOf(bidi, context));
      });
      bidi.on<Opened>('browsingContext.contextDestroyed', ({ context }) => tabs.delete(context));
      await bidi.send('session.new', {
        capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'accept' } } },
      });
      await bidi.send('session.subscribe', { events: ['log', 'network.beforeRequestSent', 'browsingContext'] });
      await bidi.send('script.addPreloadScript', { functionDeclaration: tellOfPolicy });
      tabs.clear();
      return {
        complaints,
        newTab: async () => {
          const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
          const tab = tabs.get(context) ?? tabOf(bidi, context);
          tabs.set(context, tab);
          await tab.resize(1280, 900);
          return tab;
        },
        tabs: async () => [...tabs.values()],
        close: async () => {
          await bidi.send('browser.close').catch(() => {});
          bidi.close();
          await ended(child);
        },
      };
    } catch (error) {
      end(child);
      throw error;
    }
  },
};
