/** A person's browser in whatever engine: tabs, and what is found in them by role and name, pressed and typed. */
import { helper } from './in-page/bundle';
import type { InPage, Query } from './in-page/index';
import type { RawTab } from './drivers/driver';

/** How long a person waits for something to come, in milliseconds: long, for a machine may have other work to do. */
export const patience = 30_000;

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks again until the answer is good, and while asking fails.
 * @throws Error with what was asked for and what came instead
 */
export async function until<Value>(
  what: string,
  ask: () => Value | Promise<Value>,
  isGood: (value: Value) => boolean = Boolean,
): Promise<Value> {
  const start = performance.now();
  for (;;) {
    let last: string;
    try {
      const value = await ask();
      if (isGood(value)) return value;
      last = JSON.stringify(value) ?? 'undefined';
    } catch (error) {
      last = (error as Error).message;
    }
    if (performance.now() - start > patience) throw new Error(`Waited in vain: ${what}. Last: ${last.slice(0, 600)}`);
    await pause(50);
  }
}

export type Called = string | RegExp;
const called = (name: Called) => (typeof name === 'string' ? name : { pattern: name.source, flags: name.flags });

export interface Found {
  query: Query;
  /** Inside of it. */
  get: (role: string, name?: Called) => Found;
  text: (text: Called) => Found;
  wait: () => Promise<void>;
  /** Waits until nothing of the kind is to be seen. */
  gone: () => Promise<void>;
  count: () => Promise<number>;
  texts: () => Promise<string[]>;
  /** Waits for it. @returns what is to be read in it */
  read: () => Promise<string>;
  value: () => Promise<string>;
  isChecked: () => Promise<boolean>;
  isFocused: () => Promise<boolean>;
  /** Waits for it and presses it with the pointer. */
  click: () => Promise<void>;
  /** Types a text in place of what stands in it. */
  fill: (text: string) => Promise<void>;
  /** Writes a value into a field whose parts a browser lays out in its own way, as those for a date. */
  set: (value: string) => Promise<void>;
  /** Chooses a line of a list. */
  choose: (line: string) => Promise<void>;
  /** Gives files to a field for files. */
  give: (...paths: string[]) => Promise<void>;
  /** Opens the fold that this is the line of, unless it is open. */
  unfold: () => Promise<void>;
  /** Comes to it with the Tab key. */
  tabTo: (key?: 'Tab' | 'Shift+Tab') => Promise<void>;
}

export class Tab {
  readonly raw: RawTab;
  readonly #origin: string;

  /** @param origin of the site */
  constructor(raw: RawTab, origin: string) {
    this.raw = raw;
    this.#origin = origin;
  }

  /** @param route "/assess/", with query and fragment, or a whole address of the site */
  go(route: string): Promise<void> {
    return this.raw.go(new URL(route, this.#origin).href);
  }
  reload = () => this.raw.reload();
  press = (key: string) => this.raw.press(key);
  type = (text: string) => this.raw.type(text);
  close = () => this.raw.close();
  front = () => this.raw.front();

  /** Runs a function in the page; all that goes in and out can be written as JSON. */
  async evaluate<In extends unknown[], Out>(run: (...given: In) => Out | Promise<Out>, ...given: In): Promise<Out> {
    const body = `return JSON.stringify([await (${run.toString()})(...${JSON.stringify(given)})])`;
    return (JSON.parse(await this.raw.run(body)) as [Out])[0];
  }

  async #ask<Verb extends keyof InPage>(
    verb: Verb,
    ...given: [query: Query, ...more: string[]]
  ): Promise<Awaited<ReturnType<InPage[Verb]>>> {
    const body = `if (!globalThis.attuneEngines) return '';
      return JSON.stringify([await attuneEngines.page.${verb}(...${JSON.stringify(given)})])`;
    let said = await this.raw.run(body);
    // A page that has just come has no helper yet.
    if (said === '') said = await this.raw.run(`${await helper()}${body}`);
    return (JSON.parse(said) as [Awaited<ReturnType<InPage[Verb]>>])[0];
  }

  get = (role: string, name?: Called): Found =>
    this.find({ role, ...(name === undefined ? {} : { name: called(name) }) });
  text = (text: Called): Found => this.find({ text: called(text) });
  css = (css: string, text?: Called): Found =>
    this.find({ css, ...(text === undefined ? {} : { text: called(text) }) });
  /** A field for files, by its name. */
  files = (name: Called): Found => this.find({ css: 'input[type=file]', name: called(name) });

  find(query: Query): Found {
    const what = JSON.stringify(query);
    // In a list of one: an empty text is an answer too.
    const once = async <Verb extends 'text' | 'value' | 'isChecked'>(verb: Verb) =>
      (await until(`${what} is there`, async () => [await this.#ask(verb, query)] as const))[0];
    const wait = async () => void (await until(`${what} is there`, () => this.#ask('count', query)));
    const found: Found = {
      query,
      get: (role, name) => this.find({ role, ...(name === undefined ? {} : { name: called(name) }), within: query }),
      text: (text) => this.find({ text: called(text), within: query }),
      wait,
      gone: async () =>
        void (await until(
          `${what} is gone`,
          () => this.#ask('count', query),
          (count) => count === 0,
        )),
      count: () => this.#ask('count', query),
      texts: () => this.#ask('texts', query),
      read: () => once('text'),
      value: () => once('value'),
      isChecked: () => once('isChecked'),
      isFocused: () => this.#ask('isFocused', query),
      click: async () => {
        // Where it stands still: what comes above it moves it.
        const { x, y } = await until(
          `${what} can be pressed`,
          async () => {
            const before = await this.#ask('place', query);
            await pause(100);
            return { before, ...(await this.#ask('place', query)) };
          },
          ({ before, ...now }) => before.x === now.x && before.y === now.y,
        );
        await this.raw.click(x, y);
      },
      fill: async (text) => {
        await wait();
        await this.#ask('select', query);
        await (text === '' ? this.raw.press('Delete') : this.raw.type(text));
      },
      set: async (value) => {
        await wait();
        await this.#ask('set', query, value);
      },
      choose: async (line) => {
        await wait();
        await this.#ask('choose', query, line);
      },
      give: async (...paths) => {
        await wait();
        await this.#ask('mark', query);
        await this.raw.giveFiles('[data-engines=this]', paths);
      },
      unfold: async () => {
        await wait();
        if (!(await this.#ask('isUnfolded', query))) await found.click();
      },
      tabTo: async (key = 'Tab') => {
        await wait();
        for (let presses = 0; presses < 200; presses += 1) {
          if (await this.#ask('isFocused', query)) return;
          await this.raw.press(key);
        }
        throw new Error(`${what} cannot be reached by keyboard`);
      },
    };
    return found;
  }
}
