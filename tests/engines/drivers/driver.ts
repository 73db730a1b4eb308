/** What is asked of each browser; all else is made of it, the same for all (see ../browser.ts). */

export interface RawTab {
  /** Opens an address and waits until it is loaded. */
  go: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs the body of an async function in the page, outside of its policy. @returns what it returns, a string @throws Error with its message */
  run: (body: string) => Promise<string>;
  /** Presses the pointer at a place of the window, in CSS pixels. */
  click: (x: number, y: number) => Promise<void>;
  /** Presses a key, "a", "Enter" or "Control+z". */
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** @param selector of a field for files */
  giveFiles: (selector: string, paths: string[]) => Promise<void>;
  /** Size of what the page has, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** PNG of what is in view. */
  picture: () => Promise<Buffer>;
  /** Makes it the one in front. */
  front: () => Promise<void>;
  close: () => Promise<void>;
}

/** A browser that runs, with a profile of its own. */
export interface RawBrowser {
  /** What a page must not do, a sentence each: an error, a refusal by its policy, a request to another origin. */
  readonly complaints: string[];
  newTab: () => Promise<RawTab>;
  /** Every tab that is open, those that pages opened too, in the order of their opening. */
  tabs: () => Promise<RawTab[]>;
  /** Ends it as a person does. What was stored stays in its profile. */
  close: () => Promise<void>;
}

export interface Start {
  /** Folder of the profile; what was stored in it before is there again. */
  profile: string;
  /** Folder for what is downloaded. */
  downloads: string;
  /** The only origin that may be asked, "http://127.0.0.1:1234". */
  origin: string;
  isDark: boolean;
}

export interface Engine {
  id: 'chromium' | 'firefox' | 'webkit';
  /** "Firefox (Gecko)" */
  name: string;
  /** What the machine has of it; what it lacks. */
  find: () => Promise<Found>;
  start: (options: Start) => Promise<RawBrowser>;
}

export type Found =
  | { kind: 'found'; version: string; path: string }
  /** @param howToGetIt a command */
  | { kind: 'missing'; what: string[]; howToGetIt: string };
