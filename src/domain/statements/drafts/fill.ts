/** Fills a template from the parts and notes where each of them stands. */
import type { Draft } from '../finding';
import { areMany, isRole } from './people';
import { namesIn } from './names';
import { pauseAfter, say } from './say';
import { capital, tidyPart } from './tidy';
import { firstWord } from './phrase';
import { isSpokenTo, toYou } from './you';
import type { DraftTemplate, DraftWords } from './words';

export type Parts = Readonly<Record<string, string | undefined>>;

/** @returns each part as it may stand inside a sentence; empty when nothing readable was typed */
export function tidier(parts: Parts, words: DraftWords, texts: readonly string[]): (part: string) => string {
  const tidied = new Map<string, string>();
  const keeps = namesIn(parts, texts, words);
  return (part) => {
    let text = tidied.get(part);
    if (text === undefined) {
      const names = peopleIn(part, parts, words);
      const keepsHere = (word: string, next: string) => names?.includes(word) ?? keeps(part, word, next);
      text = tidyPart(parts[part], words.openings[part] ?? [], keepsHere);
      if (part !== 'who' && isSpokenTo(tidyPart(parts['who'], words.openings['who'] ?? []), words))
        text = toYou(text, words);
      tidied.set(part, text);
    }
    return text;
  };
}

/** In a part for people every first word that is no role is a name. @returns null for the other parts */
function peopleIn(part: string, parts: Parts, words: DraftWords): readonly string[] | null {
  if (part !== 'leader' && part !== 'contributors') return null;
  const typed = parts[part] ?? '';
  const names = typed.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  // Someone who writes "Head of Claims" writes roles in capitals throughout; half of them would look like a slip.
  if (/\s\p{Lu}\p{Ll}/u.test(typed) && words.roleWords.includes(firstWord(typed))) return names;
  // "Practice manager", with one capital and at the front, is a role too.
  if (part === 'leader' && names.length === 1 && typed.trim().startsWith(names[0]!) && isRole(typed.trim(), words))
    return [];
  const isOfRole = (name: string) => words.roleWords.includes(name) || words.determiners.includes(name);
  return names.filter((name) => !isOfRole(name.toLowerCase()));
}

const token = /\{(\w+)(?::(\w+))?\}|\((\w+)\|(\w+)\)/gu;

/** The parts a template names, in order, each with the way it is said. */
export const tokensOf = (template: string): { part: string; way: string }[] =>
  Array.from(template.matchAll(token)).flatMap(([, part, way = '']) => (part === undefined ? [] : [{ part, way }]));

/** @param tidy from `tidier` */
export function fill(template: DraftTemplate, tidy: (part: string) => string, words: DraftWords): Draft {
  const draft: Draft = { id: template.id, text: '', uses: [], gaps: [], places: [] };
  const kept = template.template.replace(/<([^<>]*)>/gu, (_all, inner: string) =>
    Array.from(inner.matchAll(/\{(\w+)/gu)).every(([, part]) => tidy(part!) !== '') ? inner : '',
  );
  // Whoever is "you" is "you" throughout.
  const spoken = isSpokenTo(tidy('who'), words) ? (text: string) => toYou(text, words) : (text: string) => text;
  let done = 0;
  let many = false;
  const add = (text: string) => {
    draft.text += draft.text === '' || draft.text.endsWith('. ') ? capital(text) : text;
  };
  for (const match of kept.matchAll(token)) {
    add(spoken(kept.slice(done, match.index)));
    done = match.index + match[0].length;
    const [, part, way = '', one, several] = match;
    if (part === undefined) {
      add((many ? several : one)!);
      continue;
    }
    const tidied = tidy(part);
    // A gap keeps its name, by which it is found again.
    const said =
      tidied === '' ? gapSaid(part, way, words).replace(/^[^[]+/u, spoken) : spoken(say(part, way, tidied, words));
    if (part === 'who' || part === 'group') many = tidied !== '' && areMany(said, words);
    const from = draft.text.length;
    add(said);
    if (tidied === '') draft.gaps.push(part);
    else {
      draft.uses.push(part);
      draft.places.push({ part, from, to: draft.text.length });
      // At the end of the sentence there is nothing to pause before.
      if (kept[done] === ' ') add(pauseAfter(way, said, words));
    }
  }
  add(spoken(kept.slice(done)));
  return draft;
}

/** A gap in the same grammatical place as the part: "[who it is for]". */
export function gapSaid(part: string, way: string, words: DraftWords): string {
  const { ways } = words;
  const gap = `[${words.gaps[part] ?? part}]`;
  const frames: Record<string, string | undefined> = {
    done: way === 'known' ? ways.done.can['known'] : '{}',
    goal: ways.goalNoun[way],
    guardrail: ways.guardrail,
    always: way === '' ? '{}' : ways.habit['we'],
    situation: ways.situation['clause'],
    cause: way === '' ? '{}' : ways.cause['clause'],
    by: way === '' ? '{}' : ways.by,
  };
  return (frames[part] ?? '{}').replace('{}', () => gap);
}
