import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyAnswer, writeStaffAnswer, type WrittenAnswer } from '../../../../src/domain/statements/staff/answer-text';
import { readStaffAnswers } from '../../../../src/domain/statements/staff/read-answers';

const headings = {
  wants: 'What do they want?',
  does: 'What do we do?',
  feels: 'How should they feel?',
};
const write = (answer: WrittenAnswer) => writeStaffAnswer(answer, headings);

const one: WrittenAnswer = {
  id: '4f7k2m9q01',
  department: 'Claims [north]',
  wants: 'To know who is coming, and when.\n\nNot "sometime on Tuesday".',
  does: 'We ring before we come | always.\n[2 of 3] is what I would call it',
  feels: 'Safe > sorry',
};
const two: WrittenAnswer = { id: 'b2', department: '', feels: 'calm' };
const text = write(one);

describe('an answer as text', () => {
  it('can be read by people', () => {
    expect(write(two)).toMatch(
      /^\[Attune answer b2\]\n\[3 of 3\] How should they feel\?\n\| calm\n\[End of answer b2, check [0-9a-f]{8}\]\n$/,
    );
  });

  it.each([
    ['as it is', text],
    ['quoted twice', text.replace(/^/gm, '> > ')],
    ['with bullets', text.replace(/^/gm, '• ')],
    ['indented', text.replace(/^/gm, '\t  ')],
    ['by Windows', text.replace(/\n/g, '\r\n')],
    ['with blank lines between', text.replace(/\n/g, '\n\n')],
    ['in one line', text.replace(/\n/g, ' ')],
    ['after a name and a time', `Anna Kerr, 10:15\n[10:15, 22/11/2026] Anna: ${text}10:16 Mo: thanks`],
    ['with a name and a time at every line', text.replace(/^(?=.)/gm, '10:15 Anna: ')],
    ['in a mail', `From: Anna\nSubject: three questions\n\nHi Jo, here they are:\n\n${text}\nBest,\nAnna`],
    ['with spaces at the ends of lines', text.replace(/\n/g, ' \u00a0\n')],
  ])('comes back %s', (_how, pasted) => {
    expect(readStaffAnswers(pasted)).toEqual({ answers: [tidyAnswer(one)], damaged: [], repeated: [] });
  });

  it('comes back wrapped at any width and quoted, line breaks aside', () => {
    for (const width of [30, 40, 60, 72]) {
      const wrapped = text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gm'), '$1\n').replace(/^/gm, '> ');
      const { answers, damaged } = readStaffAnswers(wrapped);
      expect(damaged).toEqual([]);
      expect(answers).toEqual([tidyAnswer(one)]);
    }
  });

  it('comes back with the curly quotation marks a program made of straight ones', () => {
    const [answer] = readStaffAnswers(text.replace(/"(?=\w)/g, '“').replace(/"/g, '”')).answers;
    expect(answer!.wants).toBe('To know who is coming, and when.\n\nNot “sometime on Tuesday”.');
  });

  it.each([
    ['its end is missing', text.slice(0, text.indexOf('[End'))],
    ['a word is missing', text.replace('who is', '')],
    ['a line is missing', text.replace(/\| Safe.*\n/, '')],
    ['another answer begins in it', text.slice(0, 60) + write(two)],
  ])('is said to be damaged where %s', (_what, pasted) => expect(readStaffAnswers(pasted).damaged).toEqual([one.id]));

  it('is one when it comes twice, and whole when one of the two is', () => {
    expect(readStaffAnswers(text + text)).toEqual({ answers: [tidyAnswer(one)], damaged: [], repeated: [one.id] });
    expect(readStaffAnswers(text.slice(0, 80) + text)).toMatchObject({ answers: [tidyAnswer(one)], damaged: [] });
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.lorem({ maxCount: 12 }),
    fc.string({
      unit: fc.constantFrom(
        '[',
        ']',
        '|',
        '>',
        '\n',
        ' ',
        'a',
        '-',
        '1 of 3',
        'End of answer b2',
        'Attune answer b2',
        '’',
        '\r',
        'é',
        'ש',
      ),
    }),
  );
  const answer = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{10}$/),
    department: typed,
    wants: typed,
    does: typed,
    feels: typed,
  });
  // Noise between answers: anything but the beginning of an answer.
  const noise = typed.map((words) => words.replace(/Attune/g, 'Anna'));

  it('comes back, with whatever noise between', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(answer, noise), { selector: ([{ id }]) => id, maxLength: 6 }),
        noise,
        (list, start) => {
          const pasted = `${start}\n${list.map(([each, after]) => `${write(each)}${after}\n`).join('')}`;
          expect(readStaffAnswers(pasted)).toEqual({
            answers: list.map(([each]) => tidyAnswer(each)),
            damaged: [],
            repeated: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does no harm: nothing is thrown, and nothing is made up', () => {
    fc.assert(fc.property(typed, (words) => readStaffAnswers(words).answers.length === 0));
  });

  it('is read in less than a second at a megabyte', () => {
    const hard = ['[Attune answer ', '[1 of 3] ', '| ', '> ', '[', '|', ' ', '\n', 'a', '• ', '10:15 ', `${text}`];
    for (const piece of hard) {
      const start = performance.now();
      readStaffAnswers(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, JSON.stringify(piece.slice(0, 20))).toBeLessThan(1000);
    }
  });
});
