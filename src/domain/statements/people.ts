/** Who is named in a success statement: roles ("the head of service"), letters ("CFO") and persons ("Ana Ruiz"). */
import type { LintWords, StatementParts } from './lint/rule';
import { endsWith, findAll, type Span } from './text/pattern';

export interface PersonNamed {
  /** As it is written, without an article: "head of service", "Ana Ruiz", "CFO". */
  name: string;
  /** Where it stands in the wording; null when only a part names it. */
  at: Span | null;
}

const word = "[\\p{L}][\\p{L}\\p{N}'’&-]*";
const person =
  /(?<![\p{L}\p{N}])(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\.?\s+)?(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|von|de|der|del|da|dos|bin|al|la|le)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}/gu;

/** Words of a role around its noun: those before "director", those after "head of". */
function roleSpans(text: string, words: LintWords): Span[] {
  const spans: Span[] = [];
  for (const noun of findAll(text, words.roleNouns)) {
    const isOpen = /\bof$/iu.test(text.slice(noun.from, noun.to));
    let { from, to } = noun;
    for (let step = 0; step < 3; step += 1) {
      const before = new RegExp(`(${word})\\s+$`, 'u').exec(text.slice(Math.max(0, from - 40), from));
      if (!before || findAll(before[1]!, words.roleEnds).length > 0) break;
      from -= before[0].length;
    }
    let isBound = isOpen;
    const of = isOpen ? null : /^(?:\s+(?:of|for)|,)\s+(?=(?:the\s+)?\p{L})/u.exec(text.slice(to));
    if (of && !of[0].startsWith(',')) {
      to += of[0].length;
      isBound = true;
    }
    for (let step = 0; isBound && step < 4; step += 1) {
      const after = new RegExp(`^\\s*(?:(?:and|&|the|of)\\s+)?(${word})`, 'u').exec(text.slice(to));
      if (!after || findAll(after[1]!, words.roleEnds).length > 0) break;
      if (step > 0 && /^\s*(?:and|&)\s/u.test(after[0]) && findAll(text.slice(to, to + 40), words.roleNouns)[0]) break;
      to += after[0].length;
    }
    spans.push({ from, to });
  }
  return spans;
}

const trimmed = (text: string, { from, to }: Span): PersonNamed => ({
  name: text.slice(from, to).trim(),
  at: {
    from: from + text.slice(from, to).length - text.slice(from, to).trimStart().length,
    to: text.slice(0, to).trimEnd().length,
  },
});

/** Names of persons that stand where somebody answers for something: "led by Ana Ruiz", "Ana Ruiz leads", "Sponsor: J. Kim". */
function personSpans(text: string, words: LintWords): Span[] {
  return Array.from(text.matchAll(person), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })).filter(
    (span) =>
      endsWith(text.slice(0, span.from), words.leadBefore) ||
      findAll(text.slice(span.to, span.to + 40), words.leadAfter).some(({ from }) => from <= 1),
  );
}

/** Everyone a wording names, in order, without those inside a longer name. */
export function peopleIn(text: string, words: LintWords): PersonNamed[] {
  const spans = [...roleSpans(text, words), ...personSpans(text, words)];
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

/** The names a part lists, apart by a semicolon, a line or "and"; a comma inside a name with a role stays. */
export function namesOfPart(part: string): string[] {
  return part
    .split(/\s*(?:;|\n|\band\b|&|\bwith\b)\s*/u)
    .map((name) =>
      name
        .replace(/^(?:the|our|a|an)\s+/iu, '')
        .replace(/[\s.,]+$/u, '')
        .trim(),
    )
    .filter((name) => name !== '');
}

/** Who leads: the part that was filled, else those a wording says lead, else the first it names. */
export function leadersIn(wording: string, parts: StatementParts, words: LintWords): PersonNamed[] {
  const filled = namesOfPart(parts['leader'] ?? '');
  if (filled.length > 0) {
    return filled.map((name) => {
      const from = wording.toLowerCase().indexOf(name.toLowerCase());
      return { name, at: from < 0 ? null : { from, to: from + name.length } };
    });
  }
  const people = peopleIn(wording, words);
  const leading = people.filter(
    ({ at }) =>
      at !== null &&
      (endsWith(wording.slice(0, at.from).replace(/\b(?:the|our|a|an)\s+$/iu, ''), words.leadBefore) ||
        findAll(wording.slice(at.to, at.to + 40), words.leadAfter).some(({ from }) => from <= 2)),
  );
  return leading.length > 0 ? leading : people.slice(0, 1);
}
