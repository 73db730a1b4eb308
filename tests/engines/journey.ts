import type { People } from './people';

/** One journey, the same in every engine. */
export interface Journey {
  /** A few words for the table. */
  name: string;
  /** @throws Error that says what a person would miss */
  run: (people: People, site: JourneySite) => Promise<void>;
}

export interface JourneySite {
  /** "http://127.0.0.1:1234" */
  origin: string;
  /** Takes the site off the network for good. */
  close: () => Promise<void>;
}
