/** Who is named in a success statement: roles ("the head of service"), letters ("CFO") and persons ("Ana Ruiz"). */
import type { LintWords, StatementParts } from '../lint/rule';
import { fragmentsIn } from './fragments';
import { namesOfPart } from './names-of-part';
import { endsWith, findAll, type Span } from '../text/pattern';
import { quick } from '../text/letters';

export interface PersonNamed {
  /** As it is written, without an article: "head of service", "Ana Ruiz", "CFO". */
  name: string;
  /** Where it stands in the wording; null when only a part names it. */
  at: Span | null;
}

const word = "[\\p{L}][\\p{L}\\p{N}'’&-]*";
const made = (source: string, flags: string) => quick(new RegExp(source, flags));
const wordBefore = made(`(${word})\\s+$`, 'u');
const wordBehind = made(`^\\s*(?:(?:and|&|the|of)\\s+)?(${word})`, 'u');
const article = made('(?<![\\p{L}])(?:the|our|a|an|its|each|every)\\s+$', 'iu');
const nameBefore = made(`(?<![\\p{L}])(?:the|our|its)\\s+((?:${word}\\s+){1,4})$`, 'iu');
const nameBehind = made(`^\\s*[:–—-]?\\s*(?:the|our|its|each|every)\\s+((?:${word})(?:\\s+${word}){0,3})`, 'iu');
const nameBehindLabel = made(`^\\s*[:–—-]?\\s*(?:the\\s+|our\\s+)?((?:${word})(?:\\s+${word}){0,3})`, 'iu');
const person = quick(
  /(?<![\p{L}\p{N}])(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\.?\s+)?(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|von|de|der|del|da|dos|bin|al|la|le)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}/gu,
);

/** Words of a role around its noun: those before "director", those after "head of". */
function roleSpans(text: string, words: LintWords): Span[] {
  const spans: Span[] = [];
  for (const noun of findAll(text, words.roleNouns, words.roleNounExceptions)) {
    const isOpen = /\bof$/iu.test(text.slice(noun.from, noun.to));
    let { from, to } = noun;
    for (let step = 0; step < 3; step += 1) {
      const before = wordBefore.exec(text.slice(Math.max(0, from - 40), from));
      if (!before || findAll(before[1]!, words.roleEnds).length > 0) break;
      from -= before[0].length;
    }
    let isBound = isOpen;
    const of = isOpen ? null : /^(?:\s+(?:of|for)|,)\s+(?=(?:the\s+)?\p{L})/u.exec(text.slice(to));
    if (of && !of[0].startsWith(',')) {
      to += of[0].length;
      isBound = true;
    }
    for (let step = isBound ? 0 : 4; step < 4; step += 1) {
      const after = wordBehind.exec(text.slice(to));
      if (!after || findAll(after[1]!, words.roleEnds).length > 0) break;
      if (step > 0 && /^\s*(?:and|&)\s/u.test(after[0]) && findAll(text.slice(to, to + 40), words.roleNouns)[0]) break;
      to += after[0].length;
    }
    const opener = wordBefore.exec(text.slice(Math.max(0, from - 20), from))?.[1];
    // "a named case manager" is nobody yet, unless it is said of them that they lead.
    const isAnybody = opener !== undefined && findAll(opener, words.roleOpens).length > 0;
    // "So that managers have less to do": managers of any kind.
    const isKind =
      opener !== undefined && /^(?:that|because|so|if|when|as|since|help|helps|give|gives)$/iu.test(opener);
    if ((!isAnybody && !isKind) || leadsNear(text, { from, to }, words)) spans.push({ from, to });
  }
  return spans;
}

/** Whether the words around a name say that it leads: "led by the ...", "... answers for it". */
function leadsNear(text: string, { from, to }: Span, words: LintWords): boolean {
  const lead = text.slice(0, from).replace(article, '');
  return (
    endsWith(lead, words.leadBefore) ||
    endsWith(lead.replace(/[:–—-]\s*$/u, ''), words.leadBefore) ||
    findAll(text.slice(to, to + 40), words.leadAfter, words.roleNounExceptions).some((span) => span.from <= 2)
  );
}

/** Any name of a few words that is said to lead: "the harbour master leads", "with the chief constable accountable". */
function saidToLead(text: string, words: LintWords): Span[] {
  const found: Span[] = [];
  for (const after of findAll(text, words.leadAfter)) {
    const lead = text.slice(Math.max(0, after.from - 60), after.from);
    const match = nameBefore.exec(lead);
    const name = match?.[1]?.trimEnd() ?? '';
    if (
      name === '' ||
      name
        .split(/\s+/u)
        .some((each) => findAll(each, words.roleEnds).length > 0 && !/^(?:of|and|for|in|lead)$/iu.test(each))
    )
      continue;
    const to = after.from - (match![1]!.length - name.length);
    found.push({ from: to - name.length, to });
  }
  for (const before of findAll(text, words.leadBefore)) {
    const isLabel = text.slice(before.from, before.to).endsWith(':') || /^\s*:/u.test(text.slice(before.to));
    const match = (isLabel ? nameBehindLabel : nameBehind).exec(text.slice(before.to));
    if (!match) continue;
    const names = match[1]!.split(/\s+/u);
    const end = names.findIndex((name) => findAll(name, words.roleEnds).length > 0);
    const name = names.slice(0, end < 0 ? names.length : end).join(' ');
    const from = before.to + match[0].indexOf(match[1]!);
    if (name !== '') found.push({ from, to: from + name.length });
  }
  return found;
}

const trimmed = (text: string, { from, to }: Span): PersonNamed => ({
  name: text.slice(from, to).trim(),
  at: {
    from: from + text.slice(from, to).length - text.slice(from, to).trimStart().length,
    to: text.slice(0, to).trimEnd().length,
  },
});

/** Names of persons that stand where somebody answers for something: "led by Ana Ruiz", "Sponsor: J. Kim", "Owner Jo Marsh". */
function personSpans(text: string, words: LintWords): Span[] {
  return Array.from(text.matchAll(person)).flatMap((match) => {
    const span = { from: match.index, to: match.index + match[0].length };
    const title = findAll(match[0], words.leadBefore).find(({ from }) => from === 0);
    if (title && /^\s+\p{Lu}/u.test(match[0].slice(title.to))) {
      return [{ from: span.from + title.to + 1, to: span.to }];
    }
    return leadsNear(text, span, words) ? [span] : [];
  });
}

/** "It is Maria Costa’s job", "the head of care’s to answer for". */
const belongs = quick(
  /(?<![\p{L}\p{N}])((?:(?:Dr|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}|(?:[Tt]he|[Oo]ur)\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]+)['’]s(?=\s+(?:job|task|responsibility|goal|target|brief|duty|business|to\s+\p{L})|\s*[.;,]|$)/gu,
);

function belongings(text: string, words: LintWords): Span[] {
  return Array.from(text.matchAll(belongs)).flatMap(({ index, 0: all, 1: name = '' }) => {
    const isPerson = /^\p{Lu}/u.test(name) || /\s(?:job|task|responsibility|brief|duty|to)$/u.test(all);
    const bare = name.replace(/^(?:the|our)\s+/iu, '');
    const isSaid = isPerson && findAll(bare, words.roleEnds).length === 0 && findAll(bare, words.noNames).length === 0;
    return isSaid ? [{ from: index + name.length - bare.length, to: index + name.length }] : [];
  });
}

/** A team, a board, "everyone": its last word, or its first before "of" or "in", says so. */
function isNobody(name: string, words: LintWords): boolean {
  const [first] = name.split(/\s+(?:of|in|at|for)\s+/u);
  const last = (first ?? name).trim().split(/\s+/u).at(-1) ?? '';
  return findAll(last, words.nobody).length > 0;
}

/** Everyone a wording names, in order, without those inside a longer name. */
export function peopleIn(text: string, words: LintWords): PersonNamed[] {
  const spans = [
    ...roleSpans(text, words),
    ...personSpans(text, words),
    ...saidToLead(text, words),
    ...belongings(text, words),
    ...fragmentsIn(text, words),
  ].filter(({ from, to }) => !isNobody(text.slice(from, to), words));
  return spans
    .filter(
      (one) =>
        !spans.some(
          (other) =>
            other !== one &&
            other.from <= one.from &&
            one.to <= other.to &&
            (other.to - other.from > one.to - one.from || spans.indexOf(other) < spans.indexOf(one)),
        ),
    )
    .sort((a, b) => a.from - b.from)
    .map((span) => trimmed(text, span));
}

/** Who leads: the part that was filled, else those a wording says lead, else the first it names. */
export function leadersIn(wording: string, parts: StatementParts, words: LintWords): PersonNamed[] {
  const filled = namesOfPart(parts['leader'] ?? '', words);
  if (filled.length > 0) {
    return filled.map((name) => {
      const from = wording.toLowerCase().indexOf(name.toLowerCase());
      return { name, at: from < 0 ? null : { from, to: from + name.length } };
    });
  }
  const people = peopleIn(wording, words);
  const leading = people.filter(({ at }) => at !== null && leadsNear(wording, at, words));
  return leading.length > 0 ? leading : people.slice(0, 1);
}
