import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { voiceWordsSchema } from '../../../../src/content/schema';
import voicesJson from '../../../../src/content/editions/2026/en/statement-voices.json';
import { voiceWords } from '../../../../src/content/statement-voices';
import { readVoices } from '../../../../src/domain/statements/foundation/voices';

/** "felt calm", "lacked welcome": what is read in one sentence. */
const read = (text: string): string[] =>
  readVoices(text, voiceWords).readings.map(({ kind, text: said, use }) => `${kind} ${use?.text ?? said}`);

it('the word lists keep to their schema', () => {
  expect(v.safeParse(voiceWordsSchema, voicesJson).issues ?? []).toEqual([]);
});

describe('feelings', () => {
  it.each([
    ['I felt safe and calm the whole time', ['felt calm', 'felt safe']],
    ['The guard looked after my mother.', ['felt looked after']],
    ['It made us feel really welcome.', ['felt welcome']],
    ['For the first time I was completely in control of the repair.', ['felt in control']],
    ['We have never felt so safe.', ['felt safe']],
  ])('are found where somebody feels them: %s', (sentence, readings) => expect(read(sentence)).toEqual(readings));

  it.each([
    ['I didn’t feel safe.', ['lacked safe']],
    ["I didn't feel safe.", ['lacked safe']],
    ['Nobody made me feel welcome.', ['lacked welcome']],
    ['I don’t think they took me seriously.', ['lacked listened to']],
    ['I just want to feel safe.', ['lacked safe', 'wanted feel safe']],
    ['I felt ignored.', ['lacked listened to']],
    ['We were left in the dark.', ['lacked well informed']],
  ])('that are denied, wished for or bad are what is lacking, never what they felt: %s', (sentence, readings) =>
    expect(read(sentence)).toEqual(readings),
  );

  it('that are bad and denied are what people were spared', () => {
    expect(read('I was never ignored.')).toEqual(['spared feeling ignored']);
    expect(read('Nobody made me feel stupid.')).toEqual(['spared feeling stupid']);
  });

  it.each([
    'The parcel was in a safe place.',
    'The sea was calm that day.',
    'You could hear a pin drop.',
    'The heard of cows went by.',
    'My bag was lost at the airport.',
    'Welcome to the machine.',
    'I felt the box before I opened the safe door.',
    'They sell happy meals.',
  ])('are not found in words that only look like them: %s', (sentence) => expect(read(sentence)).toEqual([]));
});

describe('what got done, or was wanted', () => {
  it.each([
    ['I could see my doctor the same day, which was lovely.', ['done see their doctor the same day']],
    ['We managed to change our booking on the train.', ['done change their booking on the train']],
    ['They text me so I can plan my day.', ['done plan their day']],
    ['I got my refund in two days but the form was long.', ['done get their refund in two days']],
    ['I want to know who is coming and when.', ['wanted know who is coming and when']],
    ['I wish I could book online at night.', ['wanted book online at night']],
  ])('comes as a part of a statement says it: %s', (sentence, readings) => expect(read(sentence)).toEqual(readings));

  it.each([
    'It could be better.',
    'I could not care less.',
    'You could tell they did not care.',
    'I could have been told.',
    'I want to thank Anna.',
    'The driver managed to lose my parcel.',
    'I was not able to speak to a person.',
    'They let me down.',
    'I got the impression nobody cares.',
  ])('is not read where nothing was done: %s', (sentence) =>
    expect(read(sentence).filter((reading) => /^(?:done|wanted)/.test(reading))).toEqual([]),
  );
});

describe('what people put up with', () => {
  it.each([
    ['I had to ring three times.', ['burden having to ring three times']],
    ['I waited forty minutes at the desk.', ['burden waiting forty minutes at the desk']],
    ['We rang four times about our boiler.', ['burden ringing four times about their boiler']],
    ['I was standing there and nobody told me about the other boat.', ['burden nobody told me about the other boat']],
    ['For the third time the parcel was late.', ['burden third time the parcel was late']],
    ['We didn’t have to explain it all again.', ['spared having to explain it all again']],
    ['They sorted it without ringing me at work.', ['spared ringing them at work']],
  ])('is told from what they were spared: %s', (sentence, readings) => expect(read(sentence)).toEqual(readings));

  it.each([
    'I had to laugh.',
    'I have to say it was lovely.',
    'I would go there again.',
    'I can’t wait to come back.',
    'The waiter was quick.',
    'I only had to click once.',
    'It was well worth the wait.',
    'We rang and they came.',
    'Nobody could have done it better.',
  ])('is not read in its near misses: %s', (sentence) => expect(read(sentence)).toEqual([]));
});

describe('readings together', () => {
  it('are counted by sentences, what most say first, and say which', () => {
    const { readings } = readVoices('I felt safe.\nI felt safe with the guard, I felt safe.\nI felt calm.', voiceWords);
    expect(readings.map(({ text, sentences }) => [text, sentences])).toEqual([
      ['safe', [0, 1]],
      ['calm', [2]],
    ]);
  });

  it('are none in another language, which is said', () => {
    const dutch = 'Ik voelde me veilig en het was goed geregeld.\nIk moest drie keer bellen en niemand wist het.';
    expect(readVoices(dutch, voiceWords)).toMatchObject({ isOtherLanguage: true, readings: [] });
  });

  it('name only sentences that are there, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 30 })), (text) => {
        const { sentences, readings } = readVoices(text, voiceWords);
        for (const reading of readings) {
          expect(reading.sentences.length).toBeGreaterThan(0);
          expect(reading.sentences.every((at) => sentences[at] !== undefined)).toBe(true);
        }
        expect(new Set(sentences).size).toBe(sentences.length);
      }),
    );
  });

  it('take less than a second for a text as long as the field holds', () => {
    const start = performance.now();
    readVoices(
      'I had to ring three times and nobody told me, so I felt ignored.\n'.repeat(320).slice(0, 20_000),
      voiceWords,
    );
    readVoices('a '.repeat(10_000), voiceWords);
    readVoices('"",'.repeat(6_000), voiceWords);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
