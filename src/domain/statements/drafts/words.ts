/** What the drafts need to know of a language, as data: templates, the ways a part is said, and short lists of words. */

export interface DraftTemplate {
  id: string;
  /**
   * Words with parts in braces: "{who}". "{goal:ours}" is a part said in one of the ways of `ways`.
   * What stands in "<...>" is left out when one of its parts is empty; every other empty part is shown as a gap.
   * "(knows|know)" is the verb of whoever was named last: one, or several.
   */
  template: string;
}

type Frames = Readonly<Record<string, string>>;

export interface DraftWords {
  mission: readonly DraftTemplate[];
  success: readonly DraftTemplate[];
  /** What an empty part is called inside a draft: "who it is for". */
  gaps: Readonly<Record<string, string>>;
  /** Openings dropped from a part since the template says them, the longest first. */
  openings: Readonly<Record<string, readonly string[]>>;
  /** Names that keep their capital. */
  proper: readonly string[];
  /** Ordinary words people begin a part with: these lose their capital. */
  ordinary: readonly string[];
  /** First words of roles and departments; another word in capitals names a person. */
  roleWords: readonly string[];
  /** Beginnings of a role that one person has: "head", "cfo". */
  leadWords: readonly string[];
  /** The last word of a role: "manager". */
  roleEnds: readonly string[];
  /** Departments that are named without an article: "sales". */
  departments: readonly string[];
  /** The last word of a body of people, which has an article: "board". */
  bodies: readonly string[];
  /** Things one cannot count, so that none of them is "any": "silence". */
  massNouns: readonly string[];
  /** What is known already and need not be said twice: "know". */
  know: string;
  /** A guardrail that names no thing, with how it is said. */
  nothing: Frames;
  /** Before the last of several. */
  and: string;
  /** What may come before a noun: "every", "our". */
  determiners: readonly string[];
  /** Those of them that say how many, so that no verb follows the noun in s. */
  quantities: readonly string[];
  /** Words that stand for one or several themselves and begin a clause: "they", "someone". */
  subjects: readonly string[];
  /** Those of them that begin a relative clause behind a noun: "work they never ordered". */
  relatives: readonly string[];
  /** Articles and the like: a word right before one is a verb. */
  articles: readonly string[];
  /** Good things, of which "no" is the pain: "no explanation". */
  wanted: readonly string[];
  /** What makes a guardrail a limit of its own: "no longer than". */
  limits: readonly string[];
  /** Words for the customers, with what a promise spoken to them says instead: "their" is "your". */
  spoken: Frames;
  /** Put before a noun in the singular that has none: "every"; "any" where the sentence denies. */
  each: string;
  any: string;
  /** Who is asked when the customers are spoken to as "you". */
  yourself: string;
  /** What spares somebody something; the second in a sentence follows a comma. */
  without: string;
  /** What says "every", with what a sentence that denies says: "everyone" is "anyone". */
  denied: Frames;
  /** Nouns that are plural without an s, or that stand alone: "people". */
  plurals: readonly string[];
  /** Those of them that are one in grammar: "everyone knows". */
  singulars: readonly string[];
  /** Words that end the noun a phrase is about: "who", "of". */
  nounEnds: readonly string[];
  /** Forms that show a clause: "is", "can", "gets". */
  finite: readonly string[];
  /** Prepositions and the like, which stand behind a verb more often than behind a subject. */
  particles: readonly string[];
  /** Verbs in their plain form; a goal that begins with one is something to do. */
  verbs: readonly string[];
  /** Words that are verbs only before a particle, a determiner or the end: "call twice", not "call centre". */
  sometimesVerbs: readonly string[];
  /** Words of state after "be": "safe", "home", "told". */
  states: readonly string[];
  /** Words before a noun, such as "quick". */
  adjectives: readonly string[];
  /** Endings in "ing" that are no verbs: "morning". */
  notVerbs: readonly string[];
  /** Nouns of a measure one counts: "rate", "score"; with "the" before. */
  measures: readonly string[];
  /** What a rhythm begins with: "every", "monthly". */
  rhythms: readonly string[];
  /** Words with which a habit says itself how often: "always", "never". */
  habits: readonly string[];
  /** Verbs that stand before "always": "will", "are". */
  modals: readonly string[];
  /** Openings that make a guardrail a phrase of its own, with how it is said: "no" is "with {}". */
  denials: Frames;
  /** Dates that want no "by" before them begin so: "within". */
  deadlines: readonly string[];
  /** Beginnings that want an article: "end of" is "the end of". */
  ends: readonly string[];
  /** The ways a part may be said, each with "{}" for the part. */
  ways: {
    brand: string;
    role: string;
    /** What they can do, by how it was typed. "can" after "can", "will" after "will". */
    done: Readonly<Record<'can' | 'will', Frames>>;
    habit: Frames;
    situation: Frames;
    pain: Frames;
    cause: Frames;
    goalVerb: Frames;
    goalNoun: Frames;
    goalClause: Frames;
    guardrail: string;
    guardrailClause: string;
    guardrailLimit: string;
    guardrailNothing: string;
    measure: string;
    review: string;
    by: string;
    sample: string;
  };
}
