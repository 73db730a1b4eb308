/** People at browsers of their own for one journey, and what is left of it when it is over. */
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Tab, until } from './browser';
import type { Engine, RawBrowser, RawTab } from './drivers/driver';

export interface Taken {
  name: string;
  path: string;
  bytes: Buffer;
}

export interface Person {
  /** Opens a route, "/assess/", in a new tab. */
  open: (route: string) => Promise<Tab>;
  /** The tab that a page opens when that is done. */
  opened: (act: () => Promise<void>) => Promise<Tab>;
  /** The file that comes when that is done. */
  download: (act: () => Promise<void>) => Promise<Taken>;
  /** A file to give. @returns its path */
  file: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Ends the browser and starts it again with what it has stored. */
  comeBack: () => Promise<void>;
}

export interface People {
  person: Person;
  /** Somebody else, who shares nothing with the others. */
  invite: () => Promise<Person>;
}

/** What Firefox and WebKit call a file until it is whole. */
const unfinished = /\.(part|wkdownload|crdownload)$/;

async function wholeFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  if (names.some((name) => unfinished.test(name))) return [];
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return names.filter((_, place) => sizes[place]!.size > 0);
}

async function personIn(engine: Engine, home: string, origin: string, isDark: boolean) {
  const [profile, downloads, files] = ['profile', 'downloads', 'files'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([profile, downloads, files].map((folder) => mkdir(folder, { recursive: true })));
  const start = () => engine.start({ profile, downloads, origin, isDark });
  let browser: RawBrowser = await start();
  /** Of the browser that runs, and of those before it. */
  const browsers = [browser];
  const complaints = () => browsers.flatMap((each) => each.complaints);
  const close = () => browser.close();
  const photograph = async (name: string) => {
    for (const [place, tab] of (await browser.tabs()).entries()) {
      await writeFile(`${name}-${place + 1}.png`, await tab.picture());
    }
  };
  const person: Person = {
    open: async (route) => {
      const tab = new Tab(await browser.newTab(), origin);
      await tab.go(route);
      return tab;
    },
    opened: async (act) => {
      const before = new Set<RawTab>(await browser.tabs());
      await act();
      const [raw] = await until(
        'a tab opens',
        async () => (await browser.tabs()).filter((tab) => !before.has(tab)),
        (tabs) => tabs.length > 0,
      );
      return new Tab(raw!, origin);
    },
    download: async (act) => {
      for (const name of await readdir(downloads)) await rm(join(downloads, name));
      await act();
      const [name] = await until(
        'a file comes',
        () => wholeFiles(downloads),
        (names) => names.length === 1,
      );
      // Kept beside, for it may be given back after others came.
      const path = join(files, basename(name!));
      await writeFile(path, await readFile(join(downloads, name!)));
      return { name: name!, path, bytes: await readFile(path) };
    },
    file: async (name, content) => {
      const path = join(files, name);
      await writeFile(path, content);
      return path;
    },
    comeBack: async () => {
      await close();
      browser = await start();
      browsers.push(browser);
    },
  };
  return { person, close, complaints, photograph };
}

export interface Setting {
  engine: Engine;
  /** Of the site, "http://127.0.0.1:1234". */
  origin: string;
  isDark?: boolean;
  /** Folder for pictures of every tab when something fails. */
  pictures?: string;
}

/**
 * Lets people do something at fresh browsers; afterwards all are closed and nothing is left of them.
 * @throws Error when it cannot be done, or when a page did what it must not
 */
export async function withPeople(setting: Setting, act: (people: People) => Promise<void>) {
  const { engine, origin, isDark = false, pictures } = setting;
  const home = await mkdtemp(join(tmpdir(), 'attune-engines-'));
  const all: Awaited<ReturnType<typeof personIn>>[] = [];
  const invite = async () => {
    const invited = await personIn(engine, join(home, String(all.length)), origin, isDark);
    all.push(invited);
    return invited.person;
  };
  try {
    await act({ person: await invite(), invite });
  } catch (error) {
    for (const [place, { photograph }] of all.entries()) {
      if (pictures) await photograph(join(pictures, `${engine.id}-${place + 1}`)).catch(() => {});
    }
    const said = all.flatMap((each) => each.complaints());
    throw said.length === 0 ? error : new Error(`${(error as Error).stack}\nThe pages said:\n${said.join('\n')}`);
  } finally {
    await Promise.all(all.map(({ close }) => close().catch(() => {})));
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  const complaints = all.flatMap((each) => each.complaints());
  if (complaints.length > 0) throw new Error(`The pages were not quiet:\n${complaints.join('\n')}`);
}
