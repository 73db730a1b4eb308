/** The words that are looked for in sentences of customers, of one language. */
import * as v from 'valibot';
import { id } from './primitives';

/** Words and phrases in small letters. "*" at the end of a word stands for any ending. */
const words = v.array(v.pipe(v.string(), v.minLength(1)));

/** A feeling with its opposite. */
export const feelingFamilySchema = v.strictObject({
  id,
  /** How a part of a statement would say it: "in control". */
  say: v.pipe(v.string(), v.minLength(2)),
  /** Words that are a feeling only where somebody feels or is so: "felt safe". */
  good: words,
  bad: words,
  /** Phrases that are one wherever they stand: "looked after". */
  goodPhrases: words,
  badPhrases: words,
});

export const voiceWordsSchema = v.strictObject({
  feelings: v.array(feelingFamilySchema),
  /** What makes a feeling of the word behind it: "I felt", "made us". */
  feels: words,
  /** What may stand between the two. */
  between: words,
  negators: words,
  /** Where the reach of a negator ends, going back. */
  clauses: words,
  /** Wishes: what is felt behind them is missing. */
  wishes: words,
  /** "never felt safer" says more, not less. */
  strengthened: words,
  /** What stands before something got done, something wanted, and what looks like it. */
  got: words,
  wanted: words,
  notGot: words,
  /** What stands before something put up with, and what looks like it. */
  burdens: words,
  notBurdens: words,
  /** Words that say by themselves that something went wrong. */
  troubles: words,
  notTroubles: words,
  /** What customers do more than once or for too long, in the past, with its gerund: "rang" to "ringing". */
  efforts: v.record(v.string(), v.string()),
  /** What makes a burden of an effort: "three times", "for". */
  tooMuch: words,
  /** Where what was done ends. */
  ends: words,
  /** The first and second person, by what stands for them in the third. */
  thirdPerson: v.record(v.string(), v.string()),
  /** Beginnings of lines that are no customer's words: heads of mails, greetings. */
  notVoices: words,
  /** Short lines that are nothing but courtesy. */
  courtesies: words,
  /** Good things that can get in each other's way. */
  collisions: v.array(v.strictObject({ one: words, other: words })),
  /** What already says which of two gives way: "before". */
  ranks: words,
  /** What answers of staff begin with that no part needs. */
  openers: v.strictObject({ wants: words, does: words, feels: words }),
  /** What stands between who customers are and what they want, with how a part says the latter. */
  wanting: v.array(v.strictObject({ after: words, say: v.pipe(v.string(), v.includes('{}')) })),
  /** Who customers are, as staff say it. */
  group: v.strictObject({
    /** What such a phrase begins with that no part needs. */
    openers: words,
    /** Words for several people, with what may stand before them. */
    people: words,
    lead: words,
    /** Customers in general, which says nothing. */
    anybody: words,
    /** What makes a sentence of a phrase, unless it stands behind one of `who`. */
    no: words,
    who: words,
  }),
  /** Words of the questions themselves, which tell no answer apart. */
  everyAnswer: words,
});

export type FeelingFamily = v.InferOutput<typeof feelingFamilySchema>;

export type VoiceWords = v.InferOutput<typeof voiceWordsSchema>;
