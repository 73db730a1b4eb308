/** The sentences of customers in whatever was pasted: a mail, an export with quotes and columns, a chat. */
import type { VoiceWords } from '../../../content/schema';
import { visible } from '../text/invisible';
import { sentencesOf } from '../text/sentences';

const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,9}\.? \d{2,4}|\p{L}{3,9} \d{1,2},? \d{4}`;
const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?`;
/** "[12:03, 05/03/2024] Anna:", "05/03/2024, 12:03 - Anna:", "Anna (12:03):", "12:03 Anna:". */
const speaker = new RegExp(
  String.raw`^\[?(?:(?:${day})[T,\s]*)?(?:${time})?(?:[,\s]*(?:${day}))?\]?\s*(?:[-–—]\s*)?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2}\s*(?:\(?\[?(?:${time})\]?\)?)?\s*:\s)?`,
  'u',
);
const bullet = /^\s*(?:>+\s*)*(?:[-–—*•·‣▪◦]+\s+|\(?\d{1,4}[.)]\s+|#\d+[:.)]?\s+|Q\d{1,2}[:.)]\s*)?/u;
const longestLine = 4000;

/**
 * @param text one sentence a line, or anything pasted
 * @returns every sentence once, in order, without quotation marks, numbers, dates, names before a colon, heads and greetings
 */
export function sentencesIn(text: string, words: Pick<VoiceWords, 'notVoices' | 'courtesies'>): string[] {
  const found = new Map<string, string>();
  for (const line of unwrapped(visible(text), words)) {
    for (const cell of cellsOf(line)) {
      const cleaned = cell.replace(speaker, '').replace(bullet, '');
      for (const { from, to } of sentencesOf(cleaned)) {
        const sentence = tidied(cleaned.slice(from, to));
        const key = sentence.toLowerCase();
        if (isSaid(sentence, words) && !found.has(key)) found.set(key, sentence);
      }
    }
  }
  return [...found.values()];
}

/** Lines, with those put together again that a mail program broke. */
function unwrapped(text: string, words: Pick<VoiceWords, 'notVoices'>): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const raw of text.split(/\r\n|\n|\r|\u2028/u)) {
    const line = raw.slice(0, longestLine).replace(bullet, '').trim();
    const goesOn = isOpen && /^[\p{Ll}(]/u.test(line) && !bulletOf(raw);
    if (line === '' || isHead(line, words)) isOpen = false;
    else if (goesOn) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
    if (line !== '') isOpen = !isHead(line, words) && line.length > 45 && !/[.!?…"”]$/u.test(line);
  }
  return lines;
}

const bulletOf = (raw: string): boolean => /^\s*(?:>+\s*)*(?:[-–—*•·‣▪◦]\s|\(?\d{1,4}[.)]\s)/u.test(raw);

/** "On Monday Anna Kerr wrote:" is a head as well. */
function isHead(line: string, { notVoices }: Pick<VoiceWords, 'notVoices'>): boolean {
  const lower = line.toLowerCase();
  return notVoices.some((beginning) => lower.startsWith(beginning)) || (line.endsWith(':') && line.length < 200);
}

/** The columns of an export; a line that is one sentence stays whole. */
function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t');
  const isTable = /^(?:[^",;]{0,40}[,;])*"/.test(line) && /"(?:[,;]|$)/.test(line);
  if (isTable)
    return [...line.matchAll(/"((?:[^"]|"")*)"|[^",;]+/g)].map(([cell, quoted]) =>
      (quoted ?? cell).replaceAll('""', '"'),
    );
  const dated = new RegExp(String.raw`^(?:\d{1,6}[,;])?(?:${day})(?:[T ]${time})?[,;](?=\S)`, 'u').exec(line);
  return [dated ? line.slice(dated[0].length).replace(/[,;]\d{1,3}$/, '') : line];
}

function tidied(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„«‹'‘,;:|/–—-]+/u, '')
    .replace(/[\s"”“»›,;|]+$/u, '')
    .replace(/(?<!\p{L})['’]$/u, '')
    .trim();
}

/** Something a person said: two words at least, and no mere courtesy, figure, date or address. */
function isSaid(sentence: string, { notVoices, courtesies }: Pick<VoiceWords, 'notVoices' | 'courtesies'>): boolean {
  const bare = sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ ]+/gu, '')
    .trim();
  if (courtesies.includes(bare) || isHead(sentence, { notVoices })) return false;
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const isSpaced = /\p{L}\S*\s+\S*\p{L}/u.test(sentence);
  return (
    letters >= 6 &&
    (isSpaced || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{4}/u.test(sentence)) &&
    !/^\S+@\S+$/.test(sentence)
  );
}
