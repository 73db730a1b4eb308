/** Ids of everything in the document: letters, digits and hyphens. */
export const idPattern = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/;

/**
 * How long a text may be, in UTF-16 units: names and other one-liners, and notes. How many there may be of what the
 * planner walks through: far above any use, low enough that a file made to do harm still gives a page that answers.
 */
export const limits = {
  shortText: 400,
  text: 20_000,
  ownActions: 1_000,
  needs: 200,
  holidaySets: 100,
  holidaysInSet: 4_000,
  dismissed: 500,
  versions: 500,
  comments: 1_000,
  staffAnswers: 5_000,
  calendarEntries: 5_000,
  /** Views of one round, its own answers among them. */
  responses: 20_000,
  /** As many as a code can name. */
  functions: 8,
  promise: 300,
  /** Of a logo, as base64: 200 kB of picture. */
  logoData: 280_000,
  /** Of a logo, in pixels. */
  logoSide: 2_000,
} as const;

/**
 * Longest backup text, in UTF-16 units, so that what was saved can be opened: a round with every note at its full length
 * has about 10 million, a thousand actions of the user's own add twice that, what calendars were sent 3 million and a logo a little.
 */
export const maxTextLength = 40_000_000;
