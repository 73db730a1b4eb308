/** "We aim to answer" becomes "We answer": the way out is taken from in front of the promise (handbook 2.3). */
import type { Mend } from '../finding';
import type { Mender, MendingWords } from './mend';
import { fromIng, ingOf, oneOf } from './verbs';

/** What the promise's verb must become: "answer", "answers", "answering". */
type Form = 'base' | 'one' | 'ing';

const adverbs = '(?:(?:always|never|also|only|not|[\\p{L}]+ly)\\s+)*';
/** "wherever possible" and the like only soften: they go with the comma before them. */
const softening = /^(?:wherever|where|as far as)\s+possible$/iu;
/** "Our aim is to": the hedge is a noun, and the promise's verb gets "we". */
const isAim = /^\p{L}+\s+is\s+to$/iu;
/** A hedge with the verb behind it: "strive hard to", "do our best to". */
const toVerb = new RegExp(
  `^(?:\\s+(?:hard|constantly|continually|continuously|tirelessly|together))?(\\s+always)?(?:\\s+to)?\\s+(${adverbs})(\\p{L}+)`,
  'iu',
);
/** A form of "to be" that goes with the hedge: "are fully committed to". */
const being =
  /(?:(?<=^|\s)(am|are|is|be|remain|remains|stay|stays)|(?<=\p{L})(['’](?:re|s|m)))\s+((?:(?:always|all|also|still|both|\p{L}+ly)\s+){0,2})$/iu;
const modal =
  /(?:^|\s)(?:will|shall|must|can|may|should|would|could|to|do|does|did|not)\s+(?:(?:always|also|never)\s+)?$/iu;
const kept = /\b(?:always|also|still)\b/giu;

const gerund = /ing$/iu;
const isGerundHedge = /^(?:committed|dedicated|devoted|commit|commits|work|working)\b/iu;

/** @returns the wording's stretch without the hedge; nothing where the verb behind it is not known for sure */
export const hedge: Mender = ({ finding, wording, mending }) => {
  if (finding.at === null) return [];
  const marked = wording.slice(finding.at.from, finding.at.to);
  if (softening.test(marked)) return withoutSoftening(wording, finding.at);
  if (isAim.test(marked)) return withoutAim(wording, finding.at, mending);
  // "We want" keeps its "We".
  const phrase = marked.replace(/^(?:we|I)\s+/iu, '');
  const before = wording.slice(0, finding.at.to - phrase.length);
  const after = wording.slice(finding.at.to);
  // "We aim and strive to": taking one away would leave the other.
  if (/(?:\band|\bor)\s+$/iu.test(before)) return [];
  const read = toVerb.exec(after);
  if (read === null) return [];
  const isTo = /\bto$/iu.test(phrase) || /^\s+(?:\p{L}+\s+){0,2}to\s/iu.test(read[0]);
  if (!isTo && !isGerundHedge.test(phrase)) return [];
  const found = verbIn(read[3]!, isGerundHedge.test(phrase), mending);
  if (found === null) return [];

  const subject = subjectOf(before, phrase);
  if (subject === null) return [];
  const verb = said(found.verb, subject.form, subject.who, mending);
  const rest = others(after.slice(read[0].length), found.wasIng, subject, mending);
  if (verb === null || rest === null) return [];
  let text = `${subject.keep}${read[1] === undefined ? '' : 'always '}${read[2]!}${verb}${rest.text}`;
  const from = subject.from;
  if (/^\p{Lu}/u.test(wording.slice(from))) text = text[0]!.toUpperCase() + text.slice(1);
  return [{ kind: 'replace', from, to: finding.at.to + read[0].length + rest.length, text }];
};

/** "Our aim is to help" becomes "We help"; whose aim "the aim" is, nobody says. */
function withoutAim(wording: string, at: { from: number; to: number }, mending: MendingWords): Mend[] {
  const whose = /(?<=^|\s)(o)ur\s+$/iu.exec(wording.slice(0, at.from));
  const after = wording.slice(at.to);
  const read = toVerb.exec(after);
  if (whose === null || read === null || !mending.verbs.includes(read[3]!.toLowerCase())) return [];
  const subject: Subject = { form: 'base', who: 'many', from: at.from - whose[0].length, keep: '' };
  const verb = said(read[3]!.toLowerCase(), subject.form, subject.who, mending);
  const rest = others(after.slice(read[0].length), false, subject, mending);
  if (verb === null || rest === null) return [];
  const always = read[1] === undefined ? '' : 'always ';
  const text = `${whose[1] === 'O' ? 'We' : 'we'} ${always}${read[2]!}${verb}${rest.text}`;
  return [{ kind: 'replace', from: subject.from, to: at.to + read[0].length + rest.length, text }];
}

function withoutSoftening(wording: string, at: { from: number; to: number }): Mend[] {
  const lead = /[,\s]*$/u.exec(wording.slice(0, at.from))![0];
  const opens = at.from - lead.length === 0 || /[.!?]$/u.test(wording.slice(0, at.from - lead.length));
  if (!opens) {
    // A comma that closed the aside goes with it.
    const comma = lead.includes(',') && wording[at.to] === ',' ? 1 : 0;
    return [{ kind: 'replace', from: at.from - lead.length, to: at.to + comma, text: '' }];
  }
  const tail = /^[,\s]*(\p{L})/u.exec(wording.slice(at.to));
  if (tail === null) return [];
  return [{ kind: 'replace', from: at.from, to: at.to + tail[0].length, text: tail[1]!.toUpperCase() }];
}

/** The promise's verb in its plain form, and whether it stood in "-ing"; null when it is none we know. */
function verbIn(word: string, mayBeIng: boolean, mending: MendingWords): { verb: string; wasIng: boolean } | null {
  const lower = word.toLowerCase();
  if (mayBeIng && gerund.test(lower)) {
    const verb = fromIng(lower, mending);
    return verb === null ? null : { verb, wasIng: true };
  }
  return mending.verbs.includes(lower) ? { verb: lower, wasIng: false } : null;
}

interface Subject {
  form: Form;
  /** Who "be" must agree with. */
  who: 'I' | 'many' | 'one';
  /** Where the stretch begins: at the hedge, or at the form of "to be" before it. */
  from: number;
  /** What stays of what stood between. */
  keep: string;
}

function subjectOf(before: string, phrase: string): Subject | null {
  const at = before.length;
  const isParticiple = /^(?:committed|dedicated|devoted)\b/iu.test(phrase) || /^\p{L}+ing\b/iu.test(phrase);
  const who = /(?:^|[\s“"(])I(?:['’]m)?\s*$/u.test(before) ? 'I' : 'many';
  if (!isParticiple) {
    const isOne = /^(?:strives|aims|seeks|aspires|hopes|tries|endeavours|endeavors|commits)\b/iu.test(phrase);
    if (isOne) return { form: 'one', who: 'one', from: at, keep: '' };
    return { form: 'base', who: modal.test(before) ? 'one' : who, from: at, keep: '' };
  }
  const be = being.exec(before);
  if (be === null) {
    // "Our teams, striving to help, ..." stays a phrase of its own; "a firm committed to" cannot be said shorter.
    return /^\p{L}+ing\b/iu.test(phrase) && !/\b(?:been|was|were|being)\s+$/iu.test(before)
      ? { form: 'ing', who, from: at, keep: '' }
      : null;
  }
  const form = (be[1] ?? be[2]!).toLowerCase();
  const keep = (be[3]!.match(kept) ?? []).map((word) => `${word.toLowerCase()} `).join('');
  const wasOne = ['is', "'s", '’s', 'remains', 'stays'].includes(form);
  const from = at - be[0].length;
  const short = be[2] !== undefined;
  // "We're committed to answering": the short form goes, the space comes back.
  if (form === 'be' && !modal.test(before.slice(0, from))) return null;
  const isI = form === 'am' || form.endsWith('m');
  return {
    form: wasOne ? 'one' : 'base',
    who: form === 'be' ? 'one' : isI ? 'I' : 'many',
    from,
    keep: short ? ` ${keep}` : keep,
  };
}

function said(verb: string, form: Form, who: Subject['who'], mending: MendingWords): string | null {
  if (form === 'ing') return ingOf(verb, mending);
  if (verb === 'be') return form === 'one' ? 'is' : who === 'I' ? 'am' : who === 'many' ? 'are' : 'be';
  return form === 'one' ? oneOf(verb, mending) : verb;
}

/**
 * The other verbs of the same promise: "to deliver and to support", "providing and helping".
 * @returns null where a word may be one of them or a noun: then nothing is mended
 */
function others(
  after: string,
  wasIng: boolean,
  subject: Subject,
  mending: MendingWords,
): { text: string; length: number } | null {
  const sentence = /^[^.!?;]*/u.exec(after)![0];
  const joined =
    /(,?\s+(?:and|or)\s+|,\s+)(to\s+)?((?:(?:always|never|also|\p{L}+ly)\s+)?)(\p{L}+)(?=[\s,]|$)(\s+(?:our|your|their|the|a|an|every|each|all|any|them|you|us|it|people|customers)\b)?/giu;
  let text = '';
  let end = 0;
  for (const match of sentence.matchAll(joined)) {
    const [, link = '', to, adverb = '', word = '', object] = match;
    const lower = word.toLowerCase();
    let verb: string | null = null;
    if (wasIng && gerund.test(lower)) verb = fromIng(lower, mending);
    else if (!wasIng && mending.verbs.includes(lower)) verb = lower;
    if (verb === null) continue;
    // "We answer and to support" and "delivers and support" would be wrong; "help and support" may be two nouns.
    const changes = wasIng || to !== undefined || subject.form !== 'base';
    if (!changes) continue;
    if (to === undefined && object === undefined) return null;
    const form = said(verb, subject.form, subject.who, mending);
    if (form === null) return null;
    text += sentence.slice(end, match.index) + link + adverb + form + (object ?? '');
    end = match.index + match[0].length;
  }
  return { text, length: end };
}
