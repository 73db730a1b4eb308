/** Drafts of the two statements from the parts the user filled (handbook 2.1, 2.2): templates are words, the joins are here. */
import type { MissionParts, SuccessParts } from '../../engagement/engagement';
import type { Draft } from '../finding';
import { capital, tidyPart } from './tidy';

export interface DraftTemplate {
  id: string;
  /**
   * Words with parts in braces: "{who}". "{goal:to}" is a part said in one of the ways of `ways`.
   * What stands in "<...>" is left out when its part is empty; every other empty part is shown as a gap.
   */
  template: string;
}

export interface DraftWords {
  mission: readonly DraftTemplate[];
  success: readonly DraftTemplate[];
  /** What an empty part is called inside a draft: "who it is for". */
  gaps: Readonly<Record<string, string>>;
  /** Openings dropped from a part since the template says them, the longest first. */
  openings: Readonly<Record<string, readonly string[]>>;
  /** Words that keep their capital. */
  proper: readonly string[];
  /** First words of roles and departments; another word in capitals names a person. */
  roleWords: readonly string[];
  /** Beginnings of a role that one person has: "head", "cfo". */
  leadWords: readonly string[];
  /** Before the last of several. */
  and: string;
  /** What may come before a noun: "every", "our". */
  determiners: readonly string[];
  /** Put before a noun in the singular that has none: "every". */
  each: string;
  /** Nouns that are plural without an s, or that stand alone: "people", "everyone". */
  plurals: readonly string[];
  /** Words that end the noun a phrase is about: "who", "of". */
  nounEnds: readonly string[];
  /** Verbs that a goal may begin with: "keep", "cut". */
  goalVerbs: readonly string[];
  /** Words with which a habit says itself how often: "always", "never". */
  habits: readonly string[];
  /** Openings that make a guardrail a phrase of its own, with how it is said: "no" is "with {}". */
  denials: Readonly<Record<string, string>>;
  /** The ways a part may be said, each with "{}" for the part. */
  ways: {
    habit: string;
    brand: string;
    role: string;
    goalVerb: Readonly<Record<string, string>>;
    goalNoun: Readonly<Record<string, string>>;
    guardrail: string;
  };
}

type Parts = Readonly<Record<string, string | undefined>>;

const firstWord = (text: string): string => /^[\p{L}'’-]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** The noun a phrase is about: the last word before "who", "of" and the like. */
function headNoun(text: string, words: DraftWords): string {
  const before: string[] = [];
  for (const word of text.split(/[\s,]+/)) {
    if (before.length > 0 && words.nounEnds.includes(word.toLowerCase())) break;
    before.push(word.toLowerCase());
  }
  return before.at(-1) ?? '';
}

/** "guest" becomes "every guest"; "guests", "our guests", "people who rent" stay. Names stay too. */
function asCustomers(text: string, words: DraftWords): string {
  if (words.determiners.includes(firstWord(text)) || /^\p{Lu}|^[^\p{L}]/u.test(text)) return text;
  const noun = headNoun(text, words);
  const plural =
    /(?:[^s]s|s['’])$/u.test(noun) ||
    words.plurals.includes(noun) ||
    words.plurals.includes(firstWord(text)) ||
    /\s(?:and|or)\s|,/u.test(text);
  return plural ? text : `${words.each} ${text}`;
}

/** "head of service" becomes "the head of service"; "Ana Ruiz" and "our finance director" stay. */
function asRole(text: string, words: DraftWords): string {
  // "Our Managing Director" is no name either.
  if (words.determiners.includes(firstWord(text))) return text[0]!.toLowerCase() + text.slice(1);
  if (/^[^\p{L}]/u.test(text)) return text;
  // "Head of Claims" is a role in capitals, not a person.
  const isName = /^\p{Lu}\p{Ll}/u.test(text) && !words.roleWords.includes(firstWord(text));
  return isName ? text : words.ways.role.replace('{}', text);
}

/** "head of IT; CFO" becomes "the head of IT, the CFO"; teams and names stay. */
function asContributors(text: string, words: DraftWords): string {
  const people = text
    .split(/\s*[;,]\s*/u)
    .filter(Boolean)
    .map((one) => (words.leadWords.includes(firstWord(one)) ? words.ways.role.replace('{}', () => one) : one));
  return people.some((one) => one.split(/\s+/u).includes(words.and)) ? people.join(', ') : series(people, words.and);
}

const series = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`;

/** "safe / informed / respected" becomes "safe, informed and respected". */
function asSeries(text: string, and: string): string {
  return series(text.split(/\s*\/\s*/u).filter(Boolean), and);
}

/** The part as a way of saying it asks for; parts without a way are said as they are. */
function say(part: string, way: string, text: string, words: DraftWords): string {
  const { ways } = words;
  const filled = (frame: string, said = text) => frame.replace('{}', () => said);
  if (part === 'who' || part === 'group') return asCustomers(series(text.split(/\s*;\s*/u), words.and), words);
  // A list ends before the template's own "and".
  if (part === 'feeling') text = asSeries(text, words.and);
  if (way === 'listed') return /,|\sand\s/u.test(text) ? `${text},` : text;
  if (way === 'apart' && part !== 'leader') return text.includes(',') ? `${text},` : text;
  if (part === 'leader') {
    const role = asRole(text, words);
    // "Ana Ruiz, COO" ends its aside before the sentence goes on.
    return way === 'apart' && role.includes(',') ? `${role},` : role;
  }
  if (part === 'contributors') return asContributors(text, words);
  // A brand word is quoted once, whether it was typed with its marks or not.
  if (part === 'brand')
    return /[“”"]/u.test(text.slice(1, -1)) ? text : filled(ways.brand, text.replace(/^[“"]|[”"]$/gu, ''));
  if (part === 'always') return words.habits.includes(firstWord(text)) ? text : filled(ways.habit);
  if (part === 'goal') {
    const frames = words.goalVerbs.includes(firstWord(text)) ? ways.goalVerb : ways.goalNoun;
    return filled(frames[way] ?? '{}');
  }
  if (part === 'guardrail') return filled(words.denials[firstWord(text)] ?? ways.guardrail);
  return text;
}

/** Words that keep their capital in this part: in a part for people, every first word that is no role. */
function properIn(part: string, parts: Parts, words: DraftWords): readonly string[] {
  if (part !== 'leader' && part !== 'contributors') return words.proper;
  const typed = parts[part] ?? '';
  const names = typed.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  // Someone who writes "Head of Claims" writes roles in capitals throughout; half of them would look like a slip.
  const inCapitals = /\s\p{Lu}\p{Ll}/u.test(typed) && words.roleWords.includes(firstWord(typed));
  if (inCapitals) return names;
  return names.filter(
    (name) => !words.roleWords.includes(name.toLowerCase()) && !words.determiners.includes(name.toLowerCase()),
  );
}

function fill(template: DraftTemplate, parts: Parts, words: DraftWords): Draft {
  const uses: string[] = [];
  const gaps: string[] = [];
  const tidy = (part: string) => tidyPart(parts[part], words.openings[part] ?? [], properIn(part, parts, words));
  const kept = template.template.replace(/<([^<>]*)>/g, (_all, inner: string) =>
    Array.from(inner.matchAll(/\{(\w+)/g)).every((match) => tidy(match[1]!) !== '') ? inner : '',
  );
  const sentences = kept.split(/(?<=\.)\s+/).map((sentence) =>
    capital(
      sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (_all, part: string, way: string | undefined) => {
        const text = tidy(part);
        (text === '' ? gaps : uses).push(part);
        return text === '' ? gapSaid(part, way ?? '', words) : say(part, way ?? '', text, words);
      }),
    ),
  );
  const text = sentences.join(' ').replace(/ {2,}/g, ' ').trim();
  return { id: template.id, text, uses, gaps, places: [] };
}

/** A gap in the same grammatical place as the part: "[who it is for]". */
function gapSaid(part: string, way: string, words: DraftWords): string {
  const gap = `[${words.gaps[part] ?? part}]`;
  if (part === 'goal') return (words.ways.goalNoun[way] ?? '{}').replace('{}', gap);
  if (part === 'guardrail') return words.ways.guardrail.replace('{}', gap);
  return gap;
}

/**
 * Three drafts of the mission, each with another structure and another emphasis.
 *
 * @param parts what the user typed; may be empty, of any length and in any shape
 * @returns in the order of the templates; one or two sentences each
 */
export function missionDrafts(parts: MissionParts, words: DraftWords): Draft[] {
  return words.mission.map((template) => fill(template, parts, words));
}

/** Three drafts of the success statement; see missionDrafts. */
export function successDrafts(parts: SuccessParts, words: DraftWords): Draft[] {
  return words.success.map((template) => fill(template, parts, words));
}
