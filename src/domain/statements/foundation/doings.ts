/** What customers were glad to get done, what they wanted, and what they put up with or were spared. */
import type { VoiceWords } from '../../../content/schema';
import { findAll, type Span } from '../text/pattern';
import { inThirdPerson } from './third-person';

export interface DoingSaid {
  as: 'done' | 'wanted' | 'burden' | 'spared';
  /** The customers' own words. */
  said: string;
  /** The same as a part of a statement says it; null where that cannot be told. */
  part: string | null;
}

/** Longer ones say too much for a part of a statement. */
const mostWords = 16;

/** @returns every reading of the sentence, in the order of its words; one for each place */
export function doingsIn(sentence: string, words: VoiceWords): DoingSaid[] {
  const found: (DoingSaid & Span)[] = [];
  const add = (span: Span, reading: DoingSaid) => {
    if (!found.some(({ from, to }) => span.from < to && from < span.to)) found.push({ ...span, ...reading });
  };
  for (const at of findAll(sentence, words.burdens, words.notBurdens)) addBurden(at);
  for (const as of ['wanted', 'done'] as const) {
    for (const at of findAll(sentence, as === 'done' ? words.got : words.wanted, words.notGot)) addDone(at, as);
  }
  addEfforts();
  for (const { 0: match, index } of sentence.matchAll(/(?<![\p{L}])without (?=\p{L}{2,}ing\b)/giu)) {
    const phrase = phraseFrom(sentence, index + match.length, words);
    if (
      phrase &&
      !/^(?:nothing|anything|something|everything|heating|warning|parking|housing)\b|\bfeel(?:ing)?\b/i.test(phrase)
    ) {
      add(
        { from: index, to: index + match.length + phrase.length },
        { as: 'spared', said: match + phrase, part: partOf(phrase) },
      );
    }
  }
  for (const span of findAll(sentence, words.troubles, words.notTroubles)) {
    const phrase = phraseFrom(sentence, span.to, words);
    add(span, { as: 'burden', said: `${sentence.slice(span.from, span.to)} ${phrase}`.trim(), part: null });
  }
  return found.sort((a, b) => a.from - b.from).map(({ as, said, part }) => ({ as, said, part }));

  function partOf(phrase: string): string | null {
    return phrase.split(' ').length > mostWords ? null : inThirdPerson(phrase, words);
  }
  function addBurden(at: Span) {
    const opener = sentence.slice(at.from, at.to);
    if (!/\b(?:had|have|has|having) to$/i.test(opener)) return;
    const phrase = phraseFrom(sentence, at.to, words);
    if (!phrase || phrase.split(' ').length < 2) return;
    const part = partOf(phrase);
    const as = isDenied(sentence, at.from, words) ? 'spared' : 'burden';
    add(
      { from: at.from, to: at.to + phrase.length + 1 },
      { as, said: `${opener} ${phrase}`, part: part && `having to ${part}` },
    );
  }
  function addDone(at: Span, as: 'done' | 'wanted') {
    if (isDenied(sentence, at.from, words)) return;
    const opener = sentence.slice(at.from, at.to);
    const got = /^got (.+)$/i.exec(opener);
    const helped = /(?:let|lets|helped|helps) (?:me|us)$/i.test(opener);
    const phrase = phraseFrom(sentence, at.to, words);
    if (!phrase || /^(?:not|never|to be honest|n['’]t|do with|be better)\b/i.test(phrase)) return;
    if (helped && /^(?:with|out|in|on|a|the)\b/i.test(phrase)) return;
    // A single word is too little to build on.
    const part =
      !got && !phrase.includes(' ')
        ? null
        : partOf(phrase.replace(/^(?:finally|now|just|simply|actually|even|also|to|always) /i, ''));
    const whole = got ? part && `get ${inThirdPerson(got[1]!.toLowerCase(), words)} ${part}` : part;
    add({ from: at.from, to: at.to + phrase.length + 1 }, { as, said: `${opener} ${phrase}`, part: whole });
  }
  function addEfforts() {
    for (const match of sentence.matchAll(
      /\b(?:I|we)(?:['’]ve| have| had)? (?:then |even |also |only )?(\p{L}+(?:-\p{L}+)?)\b/giu,
    )) {
      const gerund = words.efforts[match[1]!.toLowerCase()];
      if (gerund === undefined) continue;
      const after = match.index + match[0].length;
      const phrase = phraseFrom(sentence, after, words);
      if (!phrase || !(match[1]!.toLowerCase() === 'waited' || findAll(phrase, words.tooMuch).length > 0)) continue;
      const part = partOf(phrase);
      const span = { from: match.index, to: after + phrase.length + 1 };
      if (/^only\b|^for (?:a|one) (?:second|moment)|^(?:barely|less than|under)\b/i.test(phrase)) continue;
      add(span, { as: 'burden', said: `${match[0]} ${phrase}`, part: part && `${gerund} ${part}` });
    }
  }
}

/** The words from there to where the clause ends. */
function phraseFrom(sentence: string, from: number, { ends }: Pick<VoiceWords, 'ends'>): string {
  const rest = sentence.slice(from);
  const clause = /^[^,;:!?()–—…"“”]*/u.exec(rest)![0].replace(/\.(?:\s.*)?$/su, '');
  const end = findAll(clause, ends).find(({ from: at }) => at > 1);
  return (end ? clause.slice(0, end.from) : clause).trim().replace(/\s+/g, ' ');
}

/** A negator stands just before, in the same clause. */
function isDenied(
  sentence: string,
  at: number,
  { negators, clauses }: Pick<VoiceWords, 'negators' | 'clauses'>,
): boolean {
  const clause = /[^.,;:!?()–—]*$/u.exec(sentence.slice(0, at))![0].toLowerCase().replaceAll('’', "'");
  const before = clause.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const stop = before.findLastIndex((token) => clauses.includes(token));
  return findAll(before.slice(Math.max(stop + 1, before.length - 3)).join(' '), negators).length > 0;
}
