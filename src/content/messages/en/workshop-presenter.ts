/** Words on the projector: read from six metres, so few and short. */
import { inWords, list, number } from './format';

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const range = (from: string, to: string) => (from === to ? from : `${from} to ${to}`);
const views = (n: number) => (n === 1 ? 'One view' : `${number(n)} views`);
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const presenterWords = {
  title: 'Presenter window',
  description: 'What the facilitator of a workshop shows to the room.',
  blank: 'Nothing is shown now.',
  dotsStand: (each: number) => `a dot stands for up to ${number(each)}`,
  timer: (left: number) => (left < 0 ? `${clock(-left)} over` : clock(left)),

  waiting: {
    views: (n: number) => (n === 1 ? 'view is in' : 'views are in'),
    scan: 'Scan this to answer.',
    qr: 'The invitation as a QR code.',
    noQr: 'The QR code did not come. Check the connection.',
    wait: 'Nothing is shown before it is revealed.',
  },

  asked: {
    how: 'Raise a hand for the last sentence that is true.',
    else: 'One hand each. There is also “don’t know” and “does not apply”.',
  },

  practice: {
    n: (n: number) => (n === 0 ? 'Nobody chose a level' : views(n)),
    lowerMedian: (level: string) => `lower median: ${level}`,
    unknown: (n: number) => (n === 1 ? '1 doesn’t know' : `${number(n)} don’t know`),
    notApplicable: (n: number) => (n === 1 ? '1 says it does not apply' : `${number(n)} say it does not apply`),
    agreed: 'agreed',
    chose: (level: string, n: number) => `${level}: ${number(n)}.`,
    aligned: (level: string) => `Aligned, all within one level of each other, near ${level}.`,
    alike: (level: string) => `Aligned: everybody says ${level}.`,
    close: (level: string) => `Close: all within one level of ${level}.`,
    split: (lowest: string, highest: string) => `Split: from ${lowest} to ${highest}.`,
    camps: (low: { n: number; from: string; to: string }, high: { n: number; from: string; to: string }) =>
      `Split: ${number(low.n)} at ${range(low.from, low.to)}, ${number(high.n)} at ${range(high.from, high.to)}.`,
    few: (n: number) =>
      n === 0
        ? 'Nobody chose a level.'
        : n === 1
          ? 'One person’s view.'
          : 'Two views: too few to say how near they are.',
  },

  overview: {
    split: (split: number, of: number) =>
      split === 0
        ? of === 1
          ? 'One practice is revealed.'
          : `No practice of these ${number(of)} is split.`
        : `${first(inWords(split))} of ${inWords(of)} ${of === 1 ? 'practice' : 'practices'} ${split === 1 ? 'is' : 'are'} split.`,
    revealed: (revealed: number, of: number) =>
      revealed === of ? `All ${number(of)} are revealed.` : `${number(revealed)} of ${number(of)} are revealed.`,
    key: 'Dots: who chose what. Bar: the lower median. Thick line: split.',
    most: (names: readonly string[]) => `Widest apart: ${list(names)}.`,
    chart: 'Each revealed practice with the levels chosen.',
    said: (name: string, lowest: string, highest: string, middle: string) =>
      `${name}: ${range(lowest, highest)}, lower median ${middle}.`,
    none: (name: string) => `${name}: nobody chose a level.`,
  },

  agenda: {
    heading: 'What to talk about',
    minutes: (minutes: number) => `${number(minutes)} minutes`,
    short: (minutes: number) => `${number(minutes)} min`,
    agreed: (level: string) => `agreed: ${level}`,
    words: { aligned: 'aligned', close: 'close', split: 'split' },
    more: (n: number) => `and ${number(n)} more`,
    none: 'Nothing has to be talked over.',
  },

  agreed: {
    heading: (n: number, of: number) => (n === 0 ? 'Nothing is agreed yet.' : `${number(n)} of ${number(of)} agreed`),
    more: (n: number) => `and ${number(n)} more`,
  },

  result: {
    earned: (level: string) => `${first(level)} is the level earned.`,
    notEarned: 'Too early to name a level.',
    from: (n: number, revealed: number, of: number) =>
      `${n === 1 ? 'One person’s view' : `From ${number(n)} views`}, on ${number(revealed)} of ${number(of)} practices.`,
    whole: 'The whole',
    none: 'no level yet',
    dial: (name: string, position: string | null, level: string | null, raters: number) =>
      [
        `${name}:`,
        position === null ? 'no position yet.' : `position ${position} of 5.`,
        level === null ? '' : `Level earned: ${level}.`,
        raters === 0 ? '' : `${number(raters)} dots, one for each rater.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
