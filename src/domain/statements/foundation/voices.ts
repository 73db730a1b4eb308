/** What a handful of customers' sentences say when they are put together, with how many say it (handbook 2.1, steps 2 and 4). */
import type { LintWords, VoiceWords } from '../../../content/schema';
import { isOtherLanguage } from '../text/language';
import { doingsIn } from './doings';
import { feelingsIn } from './feelings';
import { sentencesIn } from './sentences-in';

/** The word lists, with the small words that tell English from other languages. */
export type VoiceLists = VoiceWords & Pick<LintWords, 'stopWords' | 'otherLanguages'>;

export interface VoiceReading {
  /**
   * felt: a feeling they had. lacked: one they missed, named by what would be its good side, never as their own words.
   * done, wanted: what they got done, or came for. burden: what they put up with. spared: what they were glad to be without.
   */
  kind: 'felt' | 'lacked' | 'done' | 'wanted' | 'burden' | 'spared';
  /** The reading in few words: a feeling, or the customers' own phrase. */
  text: string;
  /** The customers' own words for a feeling, each once. */
  said: string[];
  /** Where it can go, and how it reads there; null where that cannot be told. */
  use: { part: 'feeling' | 'done' | 'pain'; text: string } | null;
  /** Which sentences say it, counted from 0. */
  sentences: number[];
}

export interface VoicesRead {
  /** Cleaned, each once, in order. */
  sentences: string[];
  /** True when they are not English: nothing is read in them then. */
  isOtherLanguage: boolean;
  /** What most sentences say first. */
  readings: VoiceReading[];
}

/** @param text whatever was pasted (sentences-in.ts) */
export function readVoices(text: string, words: VoiceLists): VoicesRead {
  const sentences = sentencesIn(text, words);
  const isOther = isOtherLanguage(sentences.join('\n'), words.stopWords, words.otherLanguages);
  return { sentences, isOtherLanguage: isOther, readings: isOther ? [] : readingsOf(sentences, words) };
}

function readingsOf(sentences: readonly string[], words: VoiceLists): VoiceReading[] {
  const readings = new Map<string, VoiceReading>();
  const note = (key: string, at: number, reading: Omit<VoiceReading, 'sentences'>) => {
    const known = readings.get(key) ?? { ...reading, said: [], sentences: [] };
    readings.set(key, {
      ...known,
      said: [...new Set([...known.said, ...reading.said])],
      sentences: known.sentences.includes(at) ? known.sentences : [...known.sentences, at],
    });
  };
  for (const [at, sentence] of sentences.entries()) {
    for (const { family, as, said } of feelingsIn(sentence, words)) {
      const { say } = words.feelings.find(({ id }) => id === family)!;
      if (as === 'spared') {
        const part = `feeling ${said}`;
        note(`spared ${part}`, at, { kind: 'spared', text: part, said: [said], use: { part: 'pain', text: part } });
      } else note(`${as} ${family}`, at, { kind: as, text: say, said: [said], use: { part: 'feeling', text: say } });
    }
    for (const { as, said, part } of doingsIn(sentence, words)) {
      const place = as === 'done' || as === 'wanted' ? 'done' : 'pain';
      const use = part === null ? null : ({ part: place, text: part } as const);
      note(`${as} ${(part ?? said).toLowerCase()}`, at, { kind: as, text: said, said: [], use });
    }
  }
  return [...readings.values()].map(inTheirWord).sort((a, b) => b.sentences.length - a.sentences.length);
}

/** A feeling that all name by the same single word is named so. */
function inTheirWord(reading: VoiceReading): VoiceReading {
  const [word] = reading.said;
  if (reading.kind !== 'felt' || reading.said.length !== 1 || !/^\p{L}{3,}(?<!er)$/u.test(word!)) return reading;
  return { ...reading, text: word!, use: { part: 'feeling', text: word! } };
}
