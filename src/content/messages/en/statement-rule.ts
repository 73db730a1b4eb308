/** What is said of a finding. */

export type RuleValues = Record<string, string>;
export interface RuleWords {
  wrong: (values: RuleValues) => string;
  why: string;
  mend: string;
}

/** What the builder holds, if the wording no longer says it. */
export const notSaid = (sentence: string) => (values: RuleValues) =>
  values['part'] ? `${sentence} You filled in “${values['part']}”, but the wording does not say it.` : sentence;
